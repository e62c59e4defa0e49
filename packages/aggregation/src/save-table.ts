import {
  type DigestFile,
  type FileEntry,
  inOrder,
  keepParquet,
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
  readonly digestFile: DigestFile
}

/** Writes a table or view of the session as one Parquet file in a total order, named by its content. */
export const saveTable = async (
  effects: Pick<AggregateEffects, 'store' | 'digestFile'>,
  session: Session,
  task: { readonly table: string; readonly order: readonly string[]; readonly path: string; readonly prefix: string },
): Promise<FileEntry> => {
  const order = task.order.length === 0 ? 'ALL' : inOrder(task.order)
  await session.run(`COPY (FROM ${task.table} ORDER BY ${order}) TO ${sqlText(task.path)}
    (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`)
  return keepParquet(effects, session, task.path, task.prefix)
}
