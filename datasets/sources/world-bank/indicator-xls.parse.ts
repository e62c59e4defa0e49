import { CorridorError, type Likeness, type ShapedRow, type Sheet, type SheetRow } from '@corridor/contracts'
import { cellName } from '../headed-table.ts'

const named = ['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code']
const notes = new Set(['Metadata - Countries', 'Metadata - Indicators'])

const dataSheet = (sheets: readonly Sheet[]): Sheet | undefined => sheets.find(({ name }) => name === 'Data')
const headingOf = (sheet: Sheet | undefined): SheetRow | undefined =>
  sheet?.rows.slice(0, 10).find(({ cells }) => named.every((name, column) => cells[column]?.trim() === name))

export const recogniseBook = (sheets: readonly Sheet[]): Likeness => {
  const sheet = dataSheet(sheets)
  if (headingOf(sheet) === undefined) return undefined
  return sheet?.rows[0]?.cells[0]?.trim() === 'Data Source' ? 'certain' : 'likely'
}

/** @throws SourceChanged for a sheet or a heading that is not known */
export function* reshapeBook(sheets: readonly Sheet[]): Generator<ShapedRow> {
  const heading = headingOf(dataSheet(sheets))
  if (heading === undefined) throw changed('Data', 'has no row with the headings of an indicator')
  for (const sheet of sheets) {
    if (sheet.name === 'Data') yield* reshapeData(sheet, heading)
    else if (notes.has(sheet.name)) yield* sheet.rows.map((row) => leftOut(sheet, row, 'notes on areas and indicators'))
    else throw changed(sheet.name, 'is a sheet that is not known')
  }
}

function* reshapeData(sheet: Sheet, heading: SheetRow): Generator<ShapedRow> {
  const years = heading.cells.slice(named.length).map((cell) => cell.trim())
  const strange = years.findIndex((year) => !/^[0-9]{4}$/.test(year))
  if (strange >= 0) {
    throw changed(cellName(sheet.name, strange + named.length, heading.number), `is no year: ${years[strange]}`)
  }
  for (const row of sheet.rows) {
    if (row.number <= heading.number) {
      yield leftOut(sheet, row, row === heading ? 'headings' : 'head of the file')
      continue
    }
    if (row.cells.length > heading.cells.length) {
      throw changed(cellName(sheet.name, row.cells.length - 1, row.number), 'stands under no heading')
    }
    for (const [index, period] of years.entries()) {
      const column = index + named.length
      yield {
        record: row.record,
        locator: cellName(sheet.name, column, row.number),
        cells: { area: row.cells[1], indicator: row.cells[3], period, figure: row.cells[column] },
      }
    }
  }
}

const leftOut = (sheet: Sheet, row: SheetRow, rule: string): ShapedRow => ({
  record: row.record,
  locator: `${sheet.name}!${row.number}`,
  ignored_by: rule,
})

const changed = (place: string, what: string): CorridorError =>
  new CorridorError('SourceChanged', `${place} ${what}`, { place })
