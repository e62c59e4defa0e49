import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  CorridorError,
  currentSql,
  ddlColumns,
  type InputRows,
  type Session,
  sqlName,
  sqlText,
} from '@corridor/contracts'
import { loadSnapshots } from './snapshot-table.ts'
import { versionsSql } from './versions-sql.ts'

/** `trade.flows` as an SQL name with its schema made first. */
const relation = async (session: Session, name: string): Promise<string> => {
  const [schema, table] = name.split('.')
  if (!schema || !table) throw new CorridorError('ModelFailed', `an input is named <subject>.<name>: ${name}`)
  await session.run(`CREATE SCHEMA IF NOT EXISTS ${sqlName(schema)}`)
  return `${sqlName(schema)}.${sqlName(table)}`
}

/** Makes every input of a model readable under its name: `FROM current.trade_flows`, `FROM reference.areas`. */
export const loadInputs = async (
  session: Session,
  folder: string,
  inputs: Readonly<Record<string, InputRows>>,
): Promise<void> => {
  for (const [name, rows] of Object.entries(inputs)) {
    const target = await relation(session, name)
    switch (rows.from) {
      case 'parquet':
        await session.run(
          rows.paths.length === 0
            ? `CREATE TABLE ${target} (${ddlColumns(rows.empty)})`
            : `CREATE VIEW ${target} AS FROM read_parquet([${rows.paths.map(sqlText).join(', ')}], union_by_name = true)${
                rows.knownBy === undefined ? '' : ` WHERE known_at <= TIMESTAMP ${sqlText(rows.knownBy)}`
              }`,
        )
        break
      case 'history': {
        const moment = rows.asOf === undefined ? undefined : `TIMESTAMP ${sqlText(rows.asOf)}`
        await session.run(`CREATE VIEW ${target} AS ${currentSql(`read_parquet(${sqlText(rows.path)})`, moment)}`)
        break
      }
      case 'versions': {
        const moment = rows.asOf === undefined ? undefined : `TIMESTAMP ${sqlText(rows.asOf)}`
        await session.run(`CREATE VIEW ${target} AS ${versionsSql(`read_parquet(${sqlText(rows.path)})`, moment)}`)
        break
      }
      case 'csv': {
        const path = join(folder, `${name}.csv`)
        await writeFile(path, rows.text)
        await session.run(`CREATE TABLE ${target} AS FROM read_csv(${sqlText(path)}, header = true, all_varchar = true,
          delim = ',', quote = '"', escape = '"')`)
        break
      }
      case 'snapshots':
        await loadSnapshots(session, folder, target.replaceAll('"', ''), rows.snapshots)
        break
      case 'values': {
        const names = Object.keys(rows.rows[0] ?? {})
        const lines = rows.rows.map((row) => `(${names.map((column) => sqlText(row[column] ?? '')).join(', ')})`)
        await session.run(
          `CREATE TABLE ${target} AS FROM (VALUES ${lines.join(', ')}) AS given(${names.map(sqlName).join(', ')})`,
        )
        break
      }
    }
  }
}
