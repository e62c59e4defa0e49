import { CorridorError, type Likeness, type ShapedRow, type Sheet } from '@corridor/contracts'
import { v1Headings, v1Mapped } from './v1-columns.ts'

const trimmed = (cells: readonly string[]): readonly string[] => cells.map((cell) => cell.trim())

/** Sheets with something in them. */
const written = (sheets: readonly Sheet[]): readonly Sheet[] => sheets.filter(({ rows }) => rows.length > 0)

/** A header of exactly the names that the service gives, in any order. */
const isHeader = (names: readonly string[]): boolean =>
  names.length === new Set(names).size &&
  names.every((name) => v1Headings.includes(name)) &&
  v1Mapped.every((name) => names.includes(name))

export const recogniseV1 = (sheets: readonly Sheet[]): Likeness =>
  isHeader(trimmed(written(sheets)[0]?.rows[0]?.cells ?? [])) ? 'certain' : undefined

/** One sheet: the header, then a row per flow. @throws SourceChanged where a heading, a sheet or a cell is not what we know */
export function* reshapeV1(sheets: readonly Sheet[]): Iterable<ShapedRow> {
  const [sheet, other] = written(sheets)
  const names = trimmed(sheet?.rows[0]?.cells ?? [])
  if (sheet === undefined || !isHeader(names)) {
    throw changed(`${sheet?.name ?? 'no sheet'}!A1`, 'the first row is not the header that the download has')
  }
  if (other !== undefined) throw changed(`${other.name}!A1`, `there is a second sheet, ${other.name}`)
  for (const [index, { record, number, cells }] of sheet.rows.entries()) {
    const locator = `${sheet.name}!A${number}`
    if (cells.length > names.length) throw changed(locator, `row ${number} has a cell beyond the header`)
    yield index === 0
      ? { record, locator, ignored_by: 'heading' }
      : { record, locator, cells: Object.fromEntries(v1Mapped.map((name) => [name, cells[names.indexOf(name)]])) }
  }
}

const changed = (place: string, what: string): CorridorError =>
  new CorridorError('SourceChanged', `the workbook of UN Comtrade has changed: ${what}`, { place })
