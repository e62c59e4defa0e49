import { type Model, type Session, sqlName, sqlText } from '@corridor/contracts'

/** The oldest storage version that the DuckDB in use can write; DuckDB 0.10.3 and later read the file. */
const OLDEST_STORAGE = 'v0.10.2'

export type DatasetFile = { readonly model: Model; readonly path: string }

/**
 * Writes one DuckDB file with every dataset as a table in the schema of its subject, columns commented. It holds the rows
 * themselves, so that it works alone, from any folder: `ATTACH '…' AS corridor (READ_ONLY); USE corridor;`
 */
export const writeDatabase = async (
  session: Session,
  path: string,
  datasets: readonly DatasetFile[],
): Promise<void> => {
  await session.run(`ATTACH ${sqlText(path)} AS corridor (STORAGE_VERSION ${sqlText(OLDEST_STORAGE)})`)
  for (const { model, path: parquet } of datasets) {
    const table = `corridor.${sqlName(model.subject)}.${sqlName(model.name)}`
    await session.run(`CREATE SCHEMA IF NOT EXISTS corridor.${sqlName(model.subject)}`)
    await session.run(`CREATE TABLE ${table} AS FROM read_parquet(${sqlText(parquet)})`)
    await session.run(`COMMENT ON TABLE ${table} IS ${sqlText(`${model.title}. ${model.description}`)}`)
    for (const field of model.columns) {
      await session.run(`COMMENT ON COLUMN ${table}.${sqlName(field.name)} IS ${sqlText(field.description)}`)
    }
  }
  await session.run('CHECKPOINT corridor')
  await session.run('DETACH corridor')
}
