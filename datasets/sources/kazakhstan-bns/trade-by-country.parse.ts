import { CorridorError, type Likeness, type ShapedRow, type Sheet, type SheetRow } from '@corridor/contracts'
import { plainCell as plain } from '../headed-table.ts'

const title = /^основные показатели внешней торговли республики казахстан$/i
/** Sheets that stand before the tables and hold no figures. */
const explanations = /^(обложка|условные обозначения|содержание|методологические пояснения|метод)/i

const isTable = (sheet: Sheet): boolean => title.test(plain(sheet.rows[0]?.cells[0]))

export const recognise = (sheets: readonly Sheet[]): Likeness => (sheets.some(isTable) ? 'certain' : undefined)

/** Cells below the two rows of the merged heading, A to G. */
const columns = [
  'country',
  'turnover',
  'turnover_share',
  'exports',
  'exports_share',
  'imports',
  'imports_share',
] as const

/** The two rows of the heading, cell by cell; a cell that a merge covers is blank. */
const headings: readonly (readonly RegExp[])[] = [
  [/^наименование (области|страны)$/i, /^товарооборот$/i, /^$/, /^экспорт$/i, /^$/, /^импорт$/i, /^$/],
  [
    /^$/,
    /^всего$/i,
    /^удельный вес страны в общем объеме товарооборота, %$/i,
    /^всего$/i,
    /^удельный вес страны в общем объеме экспорта, %$/i,
    /^всего$/i,
    /^удельный вес страны в общем объеме импорта, %$/i,
  ],
]

const months = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
]

/** `за январь-декабрь 2020 года` is the year; `за январь-июнь 2020 года` the window; `за январь 2020 года` the month. */
export const periodOf = (text: string): string | undefined => {
  const [, first, last, year] = /^за (?:([а-я]+)(?:\s?[-–]\s?([а-я]+))? )?(\d{4}) год(?:а)?$/i.exec(text) ?? []
  if (year === undefined) return undefined
  if (first === undefined) return year
  const from = months.indexOf(first.toLowerCase()) + 1
  const to = last === undefined ? from : months.indexOf(last.toLowerCase()) + 1
  if (from === 0 || to < from) return undefined
  const point = (month: number): string => `${year}-${String(month).padStart(2, '0')}`
  if (from === to) return point(from)
  return from === 1 && to === 12 ? year : `${point(from)}/${point(to)}`
}

const changed = (sheet: Sheet, row: SheetRow | undefined, what: string): CorridorError =>
  new CorridorError('SourceChanged', `${sheet.name}: ${what}`, { place: `${sheet.name}!A${row?.number ?? 1}` })

type Head = { readonly period: string; readonly unit: string }

const headOf = (sheet: Sheet): Head => {
  const [, years, units, ...rest] = sheet.rows
  const period = periodOf(plain(years?.cells[0]))
  if (period === undefined) throw changed(sheet, years, `'${plain(years?.cells[0])}' is not a period`)
  // A sheet is named after its period: 12_2019 or 2019.
  const named = /(?:(\d{1,2})_)?(\d{4})$/.exec(sheet.name.trim())
  if (named && named[2] !== period.slice(0, 4)) throw changed(sheet, years, `the sheet is not named after ${period}`)
  const written = (units?.cells ?? []).map(plain).filter((cell) => cell !== '')
  const [unit] = written
  if (unit === undefined || written.length > 1) throw changed(sheet, units, 'the unit does not stand alone')
  headings.forEach((cells, index) => {
    const row = rest[index]
    const isKnown = cells.every((pattern, at) => pattern.test(plain(row?.cells[at]))) && (row?.cells.length ?? 0) <= 7
    if (!isKnown) throw changed(sheet, row, `the heading '${(row?.cells ?? []).map(plain).join(' | ')}' is new`)
  })
  return { period, unit }
}

/** Rows of the head, footnotes and sheets of explanation are left out by name; the others become one row of the table. */
export const reshape = function* (sheets: readonly Sheet[]): Iterable<ShapedRow> {
  for (const sheet of sheets) {
    const place = (row: SheetRow) => ({ record: row.record, locator: `${sheet.name}!A${row.number}` })
    if (!isTable(sheet)) {
      const isKnown = explanations.test(sheet.name.trim()) || explanations.test(plain(sheet.rows[0]?.cells[0]))
      if (sheet.rows.length > 0 && !isKnown) throw changed(sheet, sheet.rows[0], 'the sheet is new')
      for (const row of sheet.rows) yield { ...place(row), ignored_by: 'sheet of explanations' }
      continue
    }
    const head = headOf(sheet)
    for (const [index, row] of sheet.rows.entries()) {
      if (index < 5) {
        yield { ...place(row), ignored_by: index < 3 ? 'title, period and unit' : 'heading' }
        continue
      }
      if (row.cells.length > columns.length) throw changed(sheet, row, 'cells stand to the right of the table')
      if (row.cells.slice(1).every((cell) => plain(cell) === '')) {
        yield { ...place(row), ignored_by: 'note without figures' }
        continue
      }
      const cells = Object.fromEntries(columns.map((column, at) => [column, plain(row.cells[at]) || null]))
      yield { ...place(row), cells: { ...cells, ...head, sheet: sheet.name, row: String(row.number) } }
    }
  }
}
