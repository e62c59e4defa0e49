import { CorridorError, type Likeness, type ShapedRow, type Sheet, type SheetRow } from '@corridor/contracts'
import { cellName, leftOut, plainCell } from '../headed-table.ts'
import { filledSheets } from '../period-table.ts'
import { borrowers, nationalCurrencies, unfollowed } from './national-currencies.ts'

const TITLE = 'Exchange Rates selected indicators'
const heads = ['Country', 'Scale', 'Base Year']
const period = /^(?:19|20)\d{2}(?:Q[1-4]|M(?:0[1-9]|1[0-2]))?$/

const second = (row: SheetRow | undefined): string => plainCell(row?.cells[1])

/** One sheet that begins with the title, the indicator and the source. */
export const recogniseIfsWorkbook = (sheets: readonly Sheet[]): Likeness =>
  filledSheets(sheets).length > 0 &&
  filledSheets(sheets).every(({ rows }) => second(rows[0]) === TITLE && second(rows[3]) === 'Country')
    ? 'certain'
    : undefined

const changed = (place: string, what: string): CorridorError =>
  new CorridorError('SourceChanged', `${place} ${what}`, { place })

/** Column by column, the header: nothing, the three heads, then periods of any length in the order of time. @throws SourceChanged */
const periodsOf = (sheet: string, row: SheetRow): readonly string[] => {
  const cells = row.cells.map(plainCell)
  const known = ['', ...heads]
  const strange = cells.findIndex((cell, column) =>
    column < known.length ? cell !== known[column] : !period.test(cell) || cells.indexOf(cell) !== column,
  )
  if (strange >= 0) throw changed(cellName(sheet, strange, row.number), `is a heading not known: ${cells[strange]}`)
  return cells
}

/** One row for each cell below a period. */
export function* reshapeIfsWorkbook(sheets: readonly Sheet[]): Generator<ShapedRow> {
  for (const { name, rows } of filledSheets(sheets)) {
    const [title, indicator, source, header, ...areas] = rows
    if (
      second(title) !== TITLE ||
      !header ||
      !second(source).startsWith('Source: International Financial Statistics')
    ) {
      throw changed(name, 'has no title, indicator, source and header')
    }
    const periods = periodsOf(name, header)
    for (const row of rows.slice(0, 4)) yield leftOut(name, row, 'head of the sheet')
    for (const row of areas) yield* cellsOf(name, row, periods, second(indicator))
  }
}

function* cellsOf(sheet: string, row: SheetRow, periods: readonly string[], indicator: string): Generator<ShapedRow> {
  const [, area = '', scale, baseYear] = row.cells.map(plainCell)
  if (plainCell(row.cells[0]) !== '' || area === '' || row.cells.length > periods.length) {
    throw changed(`${sheet}!${row.number}`, 'does not stand under the header')
  }
  const rule = borrowers.has(area)
    ? 'area with the money of another'
    : unfollowed.has(area)
      ? 'currency that is not followed'
      : undefined
  for (const [column, at] of periods.entries()) {
    if (column <= heads.length) continue
    const value = plainCell(row.cells[column])
    const place = { record: row.record, locator: cellName(sheet, column, row.number) }
    const ignored = value === '' ? 'blank cell' : value === '...' ? 'missing mark' : rule
    yield ignored === undefined
      ? {
          ...place,
          // An area that nobody has thought about is rejected by its name.
          cells: {
            indicator,
            area,
            currency: nationalCurrencies[area] ?? area,
            scale,
            base_year: baseYear,
            period: at,
            value,
          },
        }
      : { ...place, ignored_by: ignored }
  }
}
