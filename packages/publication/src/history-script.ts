import { type Model, sqlName, sqlText } from '@corridor/contracts'
import { createMacro, type Macro } from './macro.ts'

const quoted = (name: string): string => name.split('.').map(sqlName).join('.')

/**
 * `history.sql` of a release whose history stays in Parquet files: views over them, over the tables of the database beside
 * them, and the macros over all. Paths are relative to the folder of the release.
 */
export const historyScript = (content: {
  readonly histories: readonly Model[]
  /** Names of tables of the database. */
  readonly tables: readonly string[]
  readonly macros: readonly Macro[]
}): string => {
  const { histories, tables, macros } = content
  const names = [...histories.map(({ subject, name }) => `${subject}.${name}`), ...tables]
  const schemas = [...new Set(names.map((name) => name.split('.')[0] ?? ''))].sort()
  const statements = [
    `ATTACH IF NOT EXISTS 'corridor.duckdb' AS corridor (READ_ONLY)`,
    ...schemas.map((schema) => `CREATE SCHEMA IF NOT EXISTS ${sqlName(schema)}`),
    ...histories.map(
      ({ subject, name }) =>
        `CREATE OR REPLACE VIEW ${quoted(`${subject}.${name}`)} AS FROM read_parquet(${sqlText(`data/${subject}/${name}.parquet`)})`,
    ),
    ...tables.map((name) => `CREATE OR REPLACE VIEW ${quoted(name)} AS FROM corridor.${quoted(name)}`),
    ...macros.flatMap((macro) => createMacro(macro)),
  ]
  return `-- The history of this release is too large for corridor.duckdb. Run this in its folder: duckdb -init history.sql
-- Then ask by the names below as they stand, without USE.
${statements.map((statement) => `${statement};\n`).join('')}`
}
