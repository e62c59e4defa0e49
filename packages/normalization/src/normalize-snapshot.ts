import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import {
  blobKey,
  CorridorError,
  contentKey,
  encodeJson,
  type FileEntry,
  handPartition,
  type Inputs,
  type Kind,
  type OpenEngine,
  type RecordsSummary,
  recordsPrefix,
  type ScanText,
  type Session,
  type Snapshot,
  type Source,
  type Store,
  sqlText,
  stricterLicence,
  summaryKey,
  type WithScratch,
} from '@corridor/contracts'
import { inspectCsv } from './inspect-csv.ts'
import { loadLookups, type ReferenceTexts } from './lookups.ts'
import { prepareSession } from './prepare-session.ts'
import { readInput } from './read-input.ts'
import { citedSelect } from './records-sql.ts'
import { account, type Outcome, type SeparateTask, separate } from './separate.ts'

export type NormalizeEffects = {
  readonly store: Store
  readonly openEngine: OpenEngine
  readonly scanText: ScanText
  readonly withScratch: WithScratch
}

export type NormalizeTask = {
  readonly source: Source
  readonly kind: Kind
  readonly snapshot: Snapshot
  readonly reference: ReferenceTexts
  /** Keys of the Parquet files of the rates that money is converted with. */
  readonly rateKeys: readonly string[]
  readonly fingerprint: string
  readonly inputs: Inputs
}

/**
 * raw → records: one snapshot becomes typed rows of its kind, rejected rows with their reasons, and the citations that
 * the rows rest on. Every record of the file has exactly one disposition.
 * @throws SourceEmpty, SourceChanged, WrongEncoding, LineTooLong, MalformedFile, RowsUnaccounted, TooManyRejected
 */
export const normalizeSnapshot = (effects: NormalizeEffects, task: NormalizeTask): Promise<RecordsSummary> =>
  effects.withScratch(async (folder) => {
    const { source, kind } = task
    // Terms that were tightened since the bytes were kept bind them too.
    const licence_code = stricterLicence(task.snapshot.licence_code, source.licence.code)
    const snapshot = { ...task.snapshot, licence_code }
    const part = snapshot.parts[0]
    if (!part) throw new CorridorError('SourceEmpty', `snapshot ${snapshot.snapshot_id} of ${source.id} has no parts`)
    const path = await effects.store.localPath(blobKey(source.id, part.sha256))
    const input = await inspectCsv(path, part.name, kind, effects.scanText)
    await using session = await effects.openEngine()
    await loadLookups(session, folder, task.reference, kind)
    await prepareSession(session, snapshot, await Promise.all(task.rateKeys.map(effects.store.localPath)))
    const ragged = await readInput(session, input, folder)
    const keyedBy = source.partitions.find((partition) => partition.kind === kind.id)?.keyedBy ?? []
    const separated = { kind, input, ragged, keyedBy, snapshot }
    const outcome = await separate(session, separated)
    refuseTooMany(task, outcome)
    return await write(effects.store, session, folder, task, separated, outcome)
  })

/** Files added by hand may be small and half wrong; a published one that is suddenly rejected in part is not taken. */
const refuseTooMany = ({ source, kind, snapshot }: NormalizeTask, outcome: Outcome): void => {
  if (snapshot.partition_id === handPartition(kind.id)) return
  if (outcome.rejected > outcome.expected * source.maxRejectedShare) {
    throw new CorridorError(
      'TooManyRejected',
      `${snapshot.parts[0]?.name}: ${outcome.rejected} of ${outcome.expected} records were rejected: ${outcome.examples.join('; ')}`,
      { place: `${source.id}/${snapshot.partition_id}` },
    )
  }
}

const write = async (
  store: Store,
  session: Session,
  folder: string,
  { source, kind, snapshot, fingerprint, inputs }: NormalizeTask,
  separated: SeparateTask,
  outcome: Outcome,
): Promise<RecordsSummary> => {
  const prefix = recordsPrefix(source.id, snapshot.partition_id, snapshot.snapshot_id, fingerprint)
  const pathOf = (stem: string): string => join(folder, `${stem}.parquet`)
  const copy = (query: string, stem: string): Promise<void> =>
    session.run(`COPY (${query}) TO ${sqlText(pathOf(stem))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`)
  const save = async (stem: string): Promise<FileEntry> => {
    const path = pathOf(stem)
    const [counted] = await session.rows(`SELECT count(*) AS n FROM read_parquet(${sqlText(path)})`)
    const digest = await digestOf(path)
    const key = contentKey(prefix, stem, digest.sha256, 'parquet')
    await store.putFile(key, path)
    return { key, ...digest, rows: Number(counted?.n) }
  }
  await copy('FROM records', kind.id)
  await copy('FROM rejected ORDER BY record_number, column_name, reason', 'rejected')
  await copy(`${citedSelect(separated, pathOf(kind.id))} ORDER BY citation_id`, 'citations')
  const records = await save(kind.id)
  account(separated.input.name, outcome, records.rows)
  const summary: RecordsSummary = {
    fingerprint,
    inputs,
    kind: kind.id,
    expected: outcome.expected,
    accepted: records.rows,
    rejected: outcome.rejected,
    merged: outcome.merged,
    files: { records, rejected: await save('rejected'), citations: await save('citations') },
  }
  await store.put(summaryKey(prefix), encodeJson(summary))
  return summary
}

const digestOf = async (path: string): Promise<{ sha256: string; bytes: number }> => {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { sha256: hash.digest('hex'), bytes }
}
