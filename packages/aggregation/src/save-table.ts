import { readFile } from 'node:fs/promises'
import {
  contentKey,
  type FileEntry,
  type OpenEngine,
  type Session,
  type Store,
  sha256,
  sqlText,
  type WithScratch,
} from '@corridor/contracts'

export type AggregateEffects = {
  readonly store: Store
  readonly openEngine: OpenEngine
  readonly withScratch: WithScratch
}

/** Writes a table of the session as one Parquet file in a total order, named by its content. */
export const saveTable = async (
  store: Store,
  session: Session,
  task: { readonly table: string; readonly order: readonly string[]; readonly path: string; readonly prefix: string },
): Promise<FileEntry> => {
  const order = task.order.length === 0 ? 'ALL' : task.order.map((column) => `${column} NULLS FIRST`).join(', ')
  await session.run(`COPY (FROM ${task.table} ORDER BY ${order}) TO ${sqlText(task.path)}
    (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`)
  const [counted] = await session.rows(`SELECT count(*) AS n FROM ${task.table}`)
  const bytes = await readFile(task.path)
  const key = contentKey(task.prefix, '', sha256(bytes), 'parquet')
  await store.putFile(key, task.path)
  return { key, sha256: sha256(bytes), bytes: bytes.length, rows: Number(counted?.n) }
}
