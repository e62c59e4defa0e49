import {
  CorridorError,
  type Likeness,
  type ShapedRow,
  type Sheet,
  type SheetRow,
  type TextLine,
} from '@corridor/contracts'
import { leftOut, plainCell } from '../headed-table.ts'
import { type CountryColumns, columnsUnder, isGroupRow } from './country-headings.ts'
import { gridOf, refuseOpenQuotes } from './csv-grid.ts'
import { isLostName } from './lost-names.ts'

/** 进出口商品国别（地区）总值表: title, unit, two rows of headings, one row for each country, notes. */
const TITLE = /(\d{4})年(?:0?1[至\-~—](\d{1,2})|(\d{1,2}))月.*国别.*总值表/
const UNIT = /单位\s*[∶:：]\s*([^\s（(]+)/

const joined = (row: SheetRow): string =>
  row.cells
    .map(plainCell)
    .filter((cell) => cell !== '')
    .join(' ')

export const recogniseCountryTable = (sheets: readonly Sheet[]): Likeness => {
  const heads = sheets.flatMap(({ rows }) => rows.slice(0, 12))
  const hasTitle = heads.some((row) => TITLE.test(joined(row)))
  return hasTitle && heads.some(isGroupRow) ? 'certain' : undefined
}

export const recogniseCountryText = (lines: readonly TextLine[]): Likeness =>
  recogniseCountryTable(gridOf(lines.slice(0, 12)))

export const reshapeCountryText = (lines: readonly TextLine[]): Iterable<ShapedRow> => {
  const grid = gridOf(lines)
  refuseOpenQuotes(grid)
  return reshapeCountryTable(grid)
}

type Table = {
  readonly year: string
  readonly month: number
  readonly unit: string
  readonly isPreliminary: boolean
  readonly columns: CountryColumns
}

/** Every table of every sheet: one row for each country, its cells under the names of the layout. */
export function* reshapeCountryTable(sheets: readonly Sheet[]): Iterable<ShapedRow> {
  const rows = sheets.flatMap(rowsOf)
  refuseLostNames(rows)
  yield* rows
}

/** @throws MalformedFile where most of the countries have lost their names: who is who cannot be guessed from the order */
const refuseLostNames = (rows: readonly ShapedRow[]): void => {
  const told = rows.filter(({ cells }) => cells !== undefined)
  const lost = told.filter(({ cells }) => isLostName(cells?.partner))
  if (lost.length * 2 <= told.length) return
  const place = lost[0]?.locator ?? ''
  throw new CorridorError(
    'MalformedFile',
    `${lost.length} of ${told.length} rows have lost the name of the country, the first at ${place}`,
    {
      place,
      hint: 'Get the table again from the publisher and keep it in its own encoding: the names cannot be brought back.',
    },
  )
}

const rowsOf = ({ name, rows }: Sheet): readonly ShapedRow[] => {
  const shaped: ShapedRow[] = []
  let head: SheetRow[] = []
  let table: Table | undefined
  let isNote = false
  for (const [index, row] of rows.entries()) {
    const title = TITLE.exec(joined(row))
    if (title) {
      ;[table, isNote, head] = [undefined, false, [row]]
      shaped.push(leftOut(name, row, 'headings'))
    } else if (table === undefined) {
      head.push(row)
      shaped.push(leftOut(name, row, 'headings'))
      const next = rows[index + 1]
      // The second row of headings belongs to the first; the table begins below both.
      if (isGroupRow(row) && next !== undefined) table = tableOf(name, head, row, next)
    } else if (row === table.columns.second) {
      shaped.push(leftOut(name, row, 'headings'))
    } else {
      isNote ||= /^(注|备注|说明|\*)/.test(joined(row))
      shaped.push(isNote ? leftOut(name, row, 'notes under the table') : countryRow(name, row, table))
    }
  }
  if (table === undefined && rows.length > 0) {
    const place = `${name}!${rows[0]?.number}`
    throw new CorridorError('SourceChanged', `${name} holds no title and headings of a table by country`, { place })
  }
  return shaped
}

const tableOf = (sheet: string, head: readonly SheetRow[], first: SheetRow, second: SheetRow): Table => {
  const text = head.map(joined).join(' ')
  const place = `${sheet}!${first.number}`
  const [title, year = '', until, only] = TITLE.exec(text) ?? []
  const unit = UNIT.exec(text)?.[1]
  if (title === undefined)
    throw new CorridorError('SourceChanged', `${place} has headings without the title of the table`, { place })
  if (unit === undefined)
    throw new CorridorError('SourceChanged', `${place} has headings without a unit (单位)`, { place })
  if (text.includes('美元值') !== unit.includes('美元') && /(美元|人民币)值/.test(text)) {
    throw new CorridorError('MalformedFile', `${place}: the title and the unit ${unit} name two currencies`, { place })
  }
  const month = Number(until ?? only)
  if (month < 1 || month > 12)
    throw new CorridorError('SourceChanged', `${place}: the title names the month ${month}`, { place })
  const columns = columnsUnder(sheet, first, second, { month, isJoint: until !== undefined })
  // 主要国别: the express release of main partners, corrected later by the table of all.
  return { year, month, unit, isPreliminary: text.includes('主要国别'), columns }
}

const countryRow = (sheet: string, row: SheetRow, { year, month, unit, isPreliminary, columns }: Table): ShapedRow => {
  const figures = [...columns.figures].map(([column, place]) => [column, plainCell(row.cells[place])] as const)
  if (figures.every(([, cell]) => cell === '')) return leftOut(sheet, row, 'row without figures')
  return {
    record: row.record,
    locator: `${sheet}!${row.number}`,
    cells: {
      partner: row.cells[columns.name]?.trim(),
      year,
      month: String(month),
      unit,
      is_preliminary: isPreliminary ? 'yes' : 'no',
      is_lost: isLostName(row.cells[columns.name]) ? 'yes' : 'no',
      ...Object.fromEntries(figures),
    },
  }
}
