import {
  CorridorError,
  type Layout,
  type Likeness,
  type ShapedRow,
  type Sheet,
  type SheetRow,
} from '@corridor/contracts'
import { cellName, plainCell } from '../headed-table.ts'

/** Columns of the table that every layout of the committee is re-shaped into: one row per cell under a year. */
export const tableColumns = ['title', 'unit', 'group', 'name', 'name_en', 'year', 'written'] as const

/** Names stand in three columns (Kyrgyz, Russian, English), the years from the fourth on. The Kyrgyz column is not read: in some files it is in a broken encoding. */
const NAMES = 3
const [RUSSIAN, ENGLISH] = [1, 2]

/** A year as a number or as text, alone or with the digit of a footnote: `2023`, `2023 1`, `2023¹`, `20231`, `2023.0`, `2023 г.` */
export const yearOf = (text: string): string | undefined =>
  /^((?:19|20)\d{2})(?:\.0)?(?: ?г(?:\.|од)?)?(?: ?[1-9¹²³]\)?)?\*?$/.exec(plainCell(text))?.[1]

/** The digit of a footnote, alone or glued to the last word. */
export const withoutFootnote = (text: string): string =>
  plainCell(text)
    .replace(/ ?[\d¹²³]+\)?$/, '')
    .trim()

const units: readonly (readonly [wording: RegExp, unit: string])[] = [
  [/^тыс\.? ?долларов сша$|^thousand us dollars$/, 'thousand USD'],
  [/^млн\.? ?долларов сша$|^million us dollars$/, 'million USD'],
  [/^тыс\.? ?сомов$|^thousand soms$/, 'thousand KGS'],
]

const unitOf = (wording: string): string | undefined =>
  units.find(([pattern]) =>
    pattern.test(
      plainCell(wording)
        .replace(/^\(|\)$/g, '')
        .toLowerCase(),
    ),
  )?.[1]

const isUnit = (row: SheetRow): boolean => /^\(.*\)$/.test(plainCell(row.cells[RUSSIAN]))
const isHeading = (row: SheetRow): boolean =>
  row.cells.slice(NAMES).filter((cell) => yearOf(cell) !== undefined).length >= 2
const hasFigures = (row: SheetRow): boolean => row.cells.slice(NAMES).some((cell) => plainCell(cell) !== '')

type Head = {
  readonly heading: SheetRow
  readonly before: readonly SheetRow[]
  readonly title: string
  readonly unitRow: SheetRow | undefined
}

/** What stands above the figures: the title in one row or two, the unit in brackets, the years. */
const headOf = (sheet: Sheet): Head | undefined => {
  const at = sheet.rows.slice(0, 12).findIndex(isHeading)
  const heading = sheet.rows[at]
  if (heading === undefined) return undefined
  const before = sheet.rows.slice(0, at)
  const title = before
    .filter((row) => !isUnit(row))
    .map((row) => row.cells[RUSSIAN])
    .join(' ')
  return { heading, before, title: withoutFootnote(title).replace(/^[\d.]+:? */, ''), unitRow: before.find(isUnit) }
}

const changed = (place: string, what: string): CorridorError =>
  new CorridorError('SourceChanged', `${place}: ${what}`, { place })

/** The unit in Russian and in English, which must agree; a table without money has none. */
const agreedUnit = (sheet: Sheet, row: SheetRow | undefined): string | null => {
  if (row === undefined) return null
  const [russian, english] = [unitOf(row.cells[RUSSIAN] ?? ''), unitOf(row.cells[ENGLISH] ?? '')]
  if (russian !== undefined && russian === english) return russian
  throw changed(
    `${sheet.name}!B${row.number}`,
    `the unit is '${plainCell(row.cells[RUSSIAN])}' in Russian and '${plainCell(row.cells[ENGLISH])}' in English`,
  )
}

const reshapeSheet = function* (sheet: Sheet, { heading, before, title, unitRow }: Head): Iterable<ShapedRow> {
  const unit = agreedUnit(sheet, unitRow)
  const years = heading.cells.map((cell, column) => (column < NAMES ? undefined : yearOf(cell)))
  const odd = heading.cells.findIndex((cell, column) => column >= NAMES && plainCell(cell) !== '' && !years[column])
  if (odd >= 0) {
    throw changed(cellName(sheet.name, odd, heading.number), `the heading is no year: ${plainCell(heading.cells[odd])}`)
  }
  const named = years.filter((year) => year !== undefined)
  if (new Set(named).size < named.length) throw changed(`${sheet.name}!A${heading.number}`, 'a year stands twice')
  let group: string | null = null
  for (const row of sheet.rows) {
    const place = { record: row.record, locator: cellName(sheet.name, 0, row.number) }
    if (row === heading) yield { ...place, ignored_by: 'heading' }
    else if (before.includes(row)) yield { ...place, ignored_by: 'title and unit' }
    else if (!hasFigures(row)) {
      const name = plainCell(row.cells[RUSSIAN])
      const isNote = /^\d|^\*/.test(name) || name === ''
      if (!isNote) group = withoutFootnote(name)
      yield { ...place, ignored_by: isNote ? 'footnote' : 'heading of the rows below' }
    } else yield* cellsOf(sheet, row, years, { title, unit, group })
  }
}

const cellsOf = function* (
  sheet: Sheet,
  row: SheetRow,
  years: readonly (string | undefined)[],
  shared: Readonly<Record<string, string | null>>,
): Iterable<ShapedRow> {
  for (const [column, cell] of row.cells.entries()) {
    const written = plainCell(cell)
    if (column < NAMES || written === '') continue
    const locator = cellName(sheet.name, column, row.number)
    const year = years[column]
    if (year === undefined) throw changed(locator, 'a figure stands under no year')
    const [name, name_en] = [withoutFootnote(row.cells[RUSSIAN] ?? ''), withoutFootnote(row.cells[ENGLISH] ?? '')]
    if (name === '') throw changed(locator, 'a figure stands beside no Russian name')
    yield { record: row.record, locator, cells: { ...shared, name, name_en, year, written } }
  }
}

/** How a layout opens the tables whose Russian title fits. Further sheets of such a workbook are blank, or tables of the same sort. */
export const tableTitled = (pattern: RegExp): Layout['open'] => ({
  as: 'workbook',
  recognise: (sheets): Likeness =>
    sheets.some((sheet) => pattern.test(headOf(sheet)?.title ?? '')) ? 'certain' : undefined,
  reshape: function* (sheets) {
    for (const sheet of sheets.filter(({ rows }) => rows.length > 0)) {
      const head = headOf(sheet)
      if (head === undefined || !pattern.test(head.title))
        throw changed(sheet.name, 'the sheet is no table of this sort')
      yield* reshapeSheet(sheet, head)
    }
  },
})
