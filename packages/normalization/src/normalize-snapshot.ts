import { join } from 'node:path'
import {
  CorridorError,
  type FileEntry,
  type Inputs,
  type Kind,
  type OpenEngine,
  type RecordsSummary,
  type ScanText,
  type Session,
  type Snapshot,
  type Source,
  type Store,
  type WithScratch,
  blobKey,
  contentKey,
  encodeJson,
  handPartition,
  recordsPrefix,
  sha256,
  summaryKey,
} from '@corridor/contracts'
import { readFile } from 'node:fs/promises'
import { loadLookups, type ReferenceTexts } from './lookups.ts'
import { inspectCsv, readInput } from './read-input.ts'
import { type Outcome, separate } from './separate.ts'
import { prepareSession } from './prepare-session.ts'

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
    const { source, kind, snapshot } = task
    const part = snapshot.parts[0]
    if (!part) throw new CorridorError('SourceEmpty', `snapshot ${snapshot.snapshot_id} of ${source.id} has no parts`)
    const path = await effects.store.localPath(blobKey(source.id, part.sha256))
    const input = await inspectCsv(path, part.name, kind, effects.scanText)
    await using session = await effects.openEngine()
    await loadLookups(session, folder, task.reference)
    await prepareSession(session, snapshot, await Promise.all(task.rateKeys.map(effects.store.localPath)))
    const ragged = await readInput(session, input)
    const keyedBy = source.partitions.find((partition) => partition.kind === kind.id)?.keyedBy ?? []
    const outcome = await separate(session, { kind, input, ragged, keyedBy, snapshot })
    refuseTooMany(task, outcome)
    return await write(effects.store, session, folder, task, outcome)
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
  task: NormalizeTask,
  outcome: Outcome,
): Promise<RecordsSummary> => {
  const { source, kind, snapshot, fingerprint, inputs } = task
  const prefix = recordsPrefix(source.id, snapshot.partition_id, snapshot.snapshot_id, fingerprint)
  const save = async (stem: string, table: string, order: string): Promise<FileEntry> => {
    const path = join(folder, `${stem}.parquet`)
    await session.run(`COPY (FROM ${table} ORDER BY ${order}) TO '${path.replaceAll("'", "''")}'
      (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`)
    const [counted] = await session.rows(`SELECT count(*) AS n FROM ${table}`)
    const bytes = await readFile(path)
    const key = contentKey(prefix, stem, sha256(bytes), 'parquet')
    await store.putFile(key, path)
    return { key, sha256: sha256(bytes), bytes: bytes.length, rows: Number(counted?.n) }
  }
  const summary: RecordsSummary = {
    fingerprint,
    inputs,
    kind: kind.id,
    expected: outcome.expected,
    accepted: outcome.accepted,
    rejected: outcome.rejected,
    merged: outcome.merged,
    files: {
      records: await save(kind.id, 'accepted', 'record_number'),
      rejected: await save('rejected', 'rejected', 'record_number, column_name, reason'),
      citations: await save('citations', 'cited', 'citation_id'),
    },
  }
  await store.put(summaryKey(prefix), encodeJson(summary))
  return summary
}
