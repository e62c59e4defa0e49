import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import {
  contentKey,
  type FileEntry,
  type OpenEngine,
  type Session,
  type Store,
  sqlText,
  type WithScratch,
} from '@corridor/contracts'

export type AggregateEffects = {
  readonly store: Store
  readonly openEngine: OpenEngine
  readonly withScratch: WithScratch
}

/** Writes a table or view of the session as one Parquet file in a total order, named by its content. */
export const saveTable = async (
  store: Store,
  session: Session,
  task: { readonly table: string; readonly order: readonly string[]; readonly path: string; readonly prefix: string },
): Promise<FileEntry> => {
  const order = task.order.length === 0 ? 'ALL' : task.order.map((column) => `${column} NULLS FIRST`).join(', ')
  await session.run(`COPY (FROM ${task.table} ORDER BY ${order}) TO ${sqlText(task.path)}
    (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`)
  const [counted] = await session.rows(`SELECT count(*) AS n FROM read_parquet(${sqlText(task.path)})`)
  const digest = await digestOf(task.path)
  const key = contentKey(task.prefix, '', digest.sha256, 'parquet')
  await store.putFile(key, task.path)
  return { key, ...digest, rows: Number(counted?.n) }
}

/** Read as a stream: the history of ten million flows need not fit into memory. */
const digestOf = async (path: string): Promise<{ readonly sha256: string; readonly bytes: number }> => {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { sha256: hash.digest('hex'), bytes }
}
