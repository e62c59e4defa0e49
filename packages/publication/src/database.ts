import { type Model, type Session, sqlName, sqlText } from '@corridor/contracts'
import type { Asked } from './as-of-macros.ts'
import { createMacro, type Macro } from './macro.ts'

/** The oldest storage version that the DuckDB in use can write; DuckDB 0.10.3 and later read the file. */
const OLDEST_STORAGE = 'v0.10.2'

export type DatasetFile = Asked & { readonly path: string }

export type DatabaseContent = {
  readonly datasets: readonly DatasetFile[]
  /** Tables of the session, by name, that go in beside: what the macros read. */
  readonly tables: readonly string[]
  readonly macros: readonly Macro[]
}

/**
 * Writes one DuckDB file with every dataset as a table in the schema of its subject, columns commented, and macros over
 * them. It holds the rows themselves, so that it works alone, from any folder: `ATTACH '…' AS corridor (READ_ONLY); USE corridor;`
 * (names in a macro are looked up where the session stands, so macros need the USE).
 */
export const writeDatabase = async (
  session: Session,
  path: string,
  { datasets, tables, macros }: DatabaseContent,
): Promise<void> => {
  await session.run(`ATTACH ${sqlText(path)} AS corridor (STORAGE_VERSION ${sqlText(OLDEST_STORAGE)})`)
  // As one transaction: more than a thousand would each be written to the log of the file.
  await session.run('BEGIN TRANSACTION')
  for (const { model, path: parquet } of datasets) {
    const table = await makeTable(session, `${model.subject}.${model.name}`, `read_parquet(${sqlText(parquet)})`)
    await describe(session, table, model)
  }
  for (const name of tables) {
    const [schema = '', table = ''] = name.split('.')
    await makeTable(session, name, `memory.${sqlName(schema)}.${sqlName(table)}`)
  }
  // With the file in use, the session's own tables are not found by the names that a macro has.
  await session.run('USE corridor')
  for (const macro of macros) for (const sql of createMacro(macro, 'corridor')) await session.run(sql)
  await session.run('USE memory')
  await session.run('COMMIT')
  await session.run('CHECKPOINT corridor')
  await session.run('DETACH corridor')
}

const makeTable = async (session: Session, name: string, from: string): Promise<string> => {
  const [schema = '', table = ''] = name.split('.')
  await session.run(`CREATE SCHEMA IF NOT EXISTS corridor.${sqlName(schema)}`)
  const full = `corridor.${sqlName(schema)}.${sqlName(table)}`
  await session.run(`CREATE TABLE ${full} AS FROM ${from}`)
  return full
}

const describe = async (session: Session, table: string, model: Model): Promise<void> => {
  const comments = [
    `COMMENT ON TABLE ${table} IS ${sqlText(`${model.title}. ${model.description}`)}`,
    ...model.columns.map(
      ({ name, description }) => `COMMENT ON COLUMN ${table}.${sqlName(name)} IS ${sqlText(description)}`,
    ),
  ]
  await session.run(comments.join(';\n'))
}
