import { join } from 'node:path'
import {
  blobKey,
  CorridorError,
  encodeJson,
  type FileEntry,
  isHandPartition,
  keepParquet,
  type RecordsSummary,
  recordsPrefix,
  type Session,
  sqlText,
  summaryKey,
} from '@corridor/contracts'
import { type Judged, judge, type NormalizeEffects, type NormalizeTask, type PathOf } from './judge-snapshot.ts'
import { citedSelect } from './records-sql.ts'
import { account, type Outcome } from './separate.ts'

/**
 * raw → records: one snapshot becomes typed rows of its kind, rejected rows with their reasons, and the citations that
 * the rows rest on. Every record of the file has exactly one disposition.
 * @throws SourceEmpty, SourceChanged, WrongEncoding, LineTooLong, MalformedFile, RowsUnaccounted, TooManyRejected, CorrectionExpired, ModelFailed
 */
export const normalizeSnapshot = (effects: NormalizeEffects, task: NormalizeTask): Promise<RecordsSummary> =>
  effects.withScratch(async (folder) => {
    await using session = await effects.openEngine()
    const pathOf: PathOf = (part) => effects.store.localPath(blobKey(task.source.id, part.sha256))
    const judged = await judge(session, effects, task, pathOf, folder)
    refuseTooMany(task, judged.outcome)
    return await write(effects, session, folder, task, judged)
  })

/** What would become of a file, by the same reading, before anything of it is kept. */
export type Weighed = Pick<
  RecordsSummary,
  'expected' | 'facts' | 'accepted' | 'rejected' | 'merged' | 'ignored' | 'edition_on'
> & {
  /** The first few reasons for which records are rejected. */
  readonly examples: readonly string[]
}

export const weighFile = (effects: NormalizeEffects, task: NormalizeTask, path: string): Promise<Weighed> =>
  effects.withScratch(async (folder) => {
    await using session = await effects.openEngine()
    return weighed(await judge(session, effects, task, async () => path, folder))
  })

const weighed = ({ read, outcome, separated }: Judged): Weighed => {
  const { expected, rejected, merged, examples } = outcome
  const counts = { expected: read.records, facts: read.facts, accepted: expected - rejected - merged, rejected }
  const { edition_on } = separated.snapshot
  return { ...counts, merged: merged + read.summed, ignored: read.ignored, edition_on, examples }
}

export type ReadRecords = Weighed & { readonly records: string; readonly citations: string }

/** Reads a file as `weighFile` does and leaves its records and the citations they rest on as Parquet files in `target`; nothing is kept. */
export const readRecords = (
  effects: NormalizeEffects,
  task: NormalizeTask,
  path: string,
  target: string,
): Promise<ReadRecords> =>
  effects.withScratch(async (folder) => {
    await using session = await effects.openEngine()
    const judged = await judge(session, effects, task, async () => path, folder)
    const records = join(target, `${task.kind.id}.parquet`)
    const citations = join(target, 'citations.parquet')
    await session.run(`COPY (FROM records) TO ${sqlText(records)} (FORMAT parquet)`)
    await session.run(`COPY (${citedSelect(judged.separated, records)}) TO ${sqlText(citations)} (FORMAT parquet)`)
    return { ...weighed(judged), records, citations }
  })

/** Files added by hand may be small and half wrong; a published one that is suddenly rejected in part is not taken. */
const refuseTooMany = ({ source, snapshot }: NormalizeTask, outcome: Outcome): void => {
  if (isHandPartition(snapshot.partition_id)) return
  if (outcome.rejected - outcome.setAside > outcome.expected * source.maxRejectedShare) {
    throw new CorridorError(
      'TooManyRejected',
      `${snapshot.parts[0]?.name}: ${outcome.rejected} of ${outcome.expected} records were rejected: ${outcome.examples.join('; ')}`,
      { place: `${source.id}/${snapshot.partition_id}` },
    )
  }
}

const write = async (
  effects: NormalizeEffects,
  session: Session,
  folder: string,
  { source, kind, snapshot, fingerprint, inputs }: NormalizeTask,
  { read, separated, outcome }: Judged,
): Promise<RecordsSummary> => {
  const prefix = recordsPrefix(source.id, snapshot.partition_id, snapshot.snapshot_id, fingerprint)
  const pathOf = (stem: string): string => join(folder, `${stem}.parquet`)
  const copy = (query: string, stem: string): Promise<void> =>
    session.run(`COPY (${query}) TO ${sqlText(pathOf(stem))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`)
  const save = (stem: string): Promise<FileEntry> => keepParquet(effects, session, pathOf(stem), prefix, stem)
  await copy('FROM records', kind.id)
  await copy('FROM rejected ORDER BY record_number, locator, column_name, reason', 'rejected')
  await copy(`${citedSelect(separated, pathOf(kind.id))} ORDER BY citation_id`, 'citations')
  await copy(
    separated.isParsed
      ? 'FROM left_out ORDER BY record_number, locator'
      : `SELECT 0 AS record_number, '' AS locator, '' AS ignored_by WHERE FALSE`,
    'ignored',
  )
  const { edition_on } = separated.snapshot
  const [dating] = await session.rows("SELECT getvariable('snapshot_edition_basis') AS basis")
  const records = await save(kind.id)
  account(separated.name, outcome, records.rows)
  const summary: RecordsSummary = {
    fingerprint,
    inputs,
    kind: kind.id,
    expected: read.records,
    facts: read.facts,
    accepted: records.rows,
    rejected: outcome.rejected,
    merged: outcome.merged + read.summed,
    ignored: read.ignored,
    edition_on,
    edition_basis: edition_on === null ? null : String(dating?.basis),
    files: {
      records,
      rejected: await save('rejected'),
      citations: await save('citations'),
      ignored: await save('ignored'),
    },
  }
  await effects.store.put(summaryKey(prefix), encodeJson(summary))
  return summary
}
