import { tmpdir } from 'node:os'
import { duckdbEngine } from '@corridor/adapters'
import { datasetId, ddlColumns, type Report, type Session, sqlName } from '@corridor/contracts'
import { describe, expect, test } from 'vitest'
import { qualityChecks, shelves } from '../index.ts'
import { reports } from './index.ts'

/** Columns of the code tables in use. */
const codeTables: Readonly<Record<string, string>> = {
  'reference.areas': 'area_code VARCHAR, name_en VARCHAR',
  'reference.units': 'unit_code VARCHAR, name_en VARCHAR',
}

const columnsOf = (input: string): string => {
  const table = codeTables[input]
  if (table !== undefined) return table
  const fields = [...shelves.models, qualityChecks].find((model) => datasetId(model) === input)?.columns
  if (!fields) throw new Error(`no dataset is named ${input}`)
  return ddlColumns(fields)
}

const emptyInputs = async (report: Report): Promise<Session> => {
  const session = await duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })()
  for (const input of report.inputs) {
    const [schema, table] = input.split('.')
    await session.run(`CREATE SCHEMA IF NOT EXISTS ${sqlName(schema ?? '')}`)
    await session.run(`CREATE TABLE ${sqlName(schema ?? '')}.${sqlName(table ?? '')} (${columnsOf(input)})`)
  }
  return session
}

describe.each(reports.map((report) => [report.id, report] as const))('%s', (_id, report) => {
  test.each(report.sheets.map((sheet) => [sheet.id, sheet] as const))(
    'sheet %s gives its columns',
    async (_name, sheet) => {
      await using session = await emptyInputs(report)
      await session.rows(`FROM (${sheet.sql}) ORDER BY ${sheet.order}, COLUMNS(*)`)
      const given = (await session.rows(`DESCRIBE ${sheet.sql}`)).map((row) => row.column_name)
      const needed = sheet.columns.flatMap((column) => [column.field.name, column.step, column.formulaIf])
      expect(needed.filter((name) => name !== undefined && !given.includes(name))).toEqual([])
    },
  )

  test.each(report.keyFigures.map((figure) => [figure.id, figure] as const))(
    'figure %s binds',
    async (_name, figure) => {
      await using session = await emptyInputs(report)
      await session.rows(figure.check)
      expect(await session.rows(figure.sql)).toEqual([])
    },
  )

  test('nothing is covered by nothing', async () => {
    await using session = await emptyInputs(report)
    expect(await session.rows(report.coverage.sql)).toEqual([])
  })

  test('tabs have short and different names', () => {
    const titles = report.sheets.map((sheet) => sheet.title)
    expect([new Set(titles).size, titles.filter((title) => title.length > 31 || /[[\]*?:/\\]/.test(title))]).toEqual([
      titles.length,
      [],
    ])
  })
})
