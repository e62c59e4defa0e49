import { buildLayout } from './build-layout.ts'
import { exampleEngine, exampleReport, exampleRows, exampleStamp } from './example-report.ts'
import type { Layout, LayoutCell, SheetLayout } from './layout.ts'
import { readTables } from './read-tables.ts'

export const exampleLayout = async (): Promise<Layout> => {
  await using session = await exampleEngine()
  return buildLayout(exampleReport, await readTables(session, exampleReport, await exampleRows()), exampleStamp)
}

/** The cell of a column in a row, the first being 0. */
export const cellAt = (sheet: SheetLayout, row: number, column: string): LayoutCell => {
  const cell = sheet.rows[row]?.[sheet.columns.findIndex((each) => each.name === column)]
  if (!cell) throw new Error(`no cell ${column} in row ${row}`)
  return cell
}
