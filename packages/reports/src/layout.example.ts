import type { OpenEngine } from '@corridor/contracts'
import { buildLayout } from './build-layout.ts'
import type { Layout, LayoutCell, SheetLayout } from './layout.ts'
import { readTables } from './read-tables.ts'
import { exampleReport, exampleRows } from './report.example.ts'

export const exampleLayout = async (openEngine: OpenEngine): Promise<Layout> => {
  await using session = await openEngine()
  return buildLayout(exampleReport, await readTables(session, exampleReport, await exampleRows(openEngine)))
}

/** The cell of a column in a row, the first being 0. */
export const cellAt = (sheet: SheetLayout, row: number, column: string): LayoutCell => {
  const cell = sheet.rows[row]?.[sheet.columns.findIndex((each) => each.name === column)]
  if (!cell) throw new Error(`no cell ${column} in row ${row}`)
  return cell
}
