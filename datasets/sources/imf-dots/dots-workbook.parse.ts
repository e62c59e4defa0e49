import { CorridorError, type Likeness, type ShapedRow, type Sheet, type SheetRow } from '@corridor/contracts'
import { cellName, leftOut, plainCell } from '../headed-table.ts'

/** Titles of the sheets that are read. A sheet with another title has other figures. */
const titles = new Set([
  'Exports, FOB to Partner Countries',
  'Imports, CIF from Partner Countries',
  'Imports, FOB from Partner Countries',
])
const period = /^(?:19|20)\d{2}(?:Q[1-4]|M(?:0[1-9]|1[0-2]))?$/
const FIRST_PERIOD = 2

const second = (row: SheetRow | undefined): string => plainCell(row?.cells[1])

/** Whether the title in the second column of the first row that is not blank is one of this publication. */
export const recogniseDotsWorkbook = (sheets: readonly Sheet[]): Likeness => {
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  if (filled.length === 0 || !filled.every(({ rows }) => titles.has(second(rows[0])))) return undefined
  return filled.every(({ rows }) => second(rows[2]).startsWith('US Dollars')) ? 'certain' : 'likely'
}

const changed = (place: string, what: string): CorridorError =>
  new CorridorError('SourceChanged', `${place} ${what}`, { place })

type Head = {
  readonly title: string
  readonly reporter: string
  readonly unit: string
  readonly periods: readonly string[]
}

/** Title, reporter and unit stand alone in column B, above the header of periods. @throws SourceChanged */
const headOf = ({ name, rows }: Sheet): Head => {
  const [title, reporter, unit] = rows.slice(0, 3).map((row) => {
    const others = row.cells.filter((cell, column) => column !== 1 && plainCell(cell) !== '')
    if (others.length > 0 || second(row) === '') throw changed(`${name}!${row.number}`, 'is not a line of the head')
    return second(row)
  })
  const header = rows[3]
  if (title === undefined || reporter === undefined || unit === undefined || header === undefined) {
    throw changed(name, 'has no title, reporter, unit and header')
  }
  if (!titles.has(title)) throw changed(cellName(name, 1, rows[0]?.number ?? 1), `is a title not known: ${title}`)
  const periods = header.cells.map(plainCell)
  const strange = periods.findIndex((cell, column) => (column < FIRST_PERIOD ? cell !== '' : !period.test(cell)))
  if (strange >= 0) {
    throw changed(cellName(name, strange, header.number), `is a heading not known: ${periods[strange]}`)
  }
  if (periods.length <= FIRST_PERIOD) throw changed(`${name}!${header.number}`, 'holds no periods')
  const twice = periods.findIndex((cell, column) => column >= FIRST_PERIOD && periods.indexOf(cell) !== column)
  if (twice >= 0)
    throw changed(cellName(name, twice, header.number), `is a period that stands twice: ${periods[twice]}`)
  return { title, reporter, unit, periods }
}

/** One row for each cell below a period, blank cells included. */
export function* reshapeDotsWorkbook(sheets: readonly Sheet[]): Generator<ShapedRow> {
  for (const sheet of sheets) {
    if (sheet.rows.length === 0) continue
    const { title, reporter, unit, periods } = headOf(sheet)
    for (const row of sheet.rows.slice(0, 4)) yield leftOut(sheet.name, row, 'head of the sheet')
    for (const row of sheet.rows.slice(4)) yield* cellsOf(sheet.name, row, periods, { title, reporter, unit })
  }
}

function* cellsOf(
  sheet: string,
  row: SheetRow,
  periods: readonly string[],
  head: Omit<Head, 'periods'>,
): Generator<ShapedRow> {
  const partner = second(row)
  if (plainCell(row.cells[0]) !== '' || partner === '' || row.cells.length > periods.length) {
    throw changed(`${sheet}!${row.number}`, 'does not stand under the header')
  }
  for (const [column, period] of periods.entries()) {
    if (column < FIRST_PERIOD) continue
    const value = plainCell(row.cells[column])
    const place = { record: row.record, locator: cellName(sheet, column, row.number) }
    yield value === ''
      ? { ...place, ignored_by: 'blank cell' }
      : { ...place, cells: { ...head, partner, period, value } }
  }
}
