import { CorridorError, type Likeness, type ShapedRow, type Sheet } from '@corridor/contracts'
import { columnsOf, type Headings, headingRow, leftOut, plainCell, rowsUnder } from '../headed-table.ts'
import { queryColumns } from './query-columns.ts'

/** Headings that people gave to columns of the download. */
const otherNames: Readonly<Record<string, string>> = {
  统计年份: '数据年月',
  金额_美元: '美元',
  金额_人民币: '人民币',
}

/** Of the hand that kept the workbook, with no figure of the download in it. */
const ignored = ['产品分类', 'Unnamed: 11']
const headings: Headings = {
  required: ['商品编码', '商品名称'],
  optional: [...queryColumns.mapped.slice(0, 1), ...(queryColumns.optional ?? []), ...Object.keys(otherNames)],
  ignored,
}
const known = new Set([...headings.required, ...(headings.optional ?? []), ...ignored])
const periods = ['数据年月', '统计年份']
const amounts = ['人民币', '美元', '金额_人民币', '金额_美元']
const breakdowns = ['贸易伙伴编码', '注册地编码', '贸易方式编码', '第一数量']

const headingsIn = (sheet: Sheet): readonly string[] =>
  (headingRow(sheet, headings.required)?.cells ?? []).map(plainCell).filter((heading) => heading !== '')

/** The period, the product, an amount and a breakdown say what it is; a heading not known leaves a doubt. */
export const recogniseQueryWorkbook = (sheets: readonly Sheet[]): Likeness => {
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  const found = filled.map(headingsIn)
  const isOne = (cells: readonly string[]): boolean =>
    [periods, amounts, breakdowns].every((group) => group.some((heading) => cells.includes(heading)))
  if (!found.some(isOne)) return undefined
  return found.every((cells) => isOne(cells) && cells.every((heading) => known.has(heading))) ? 'certain' : 'likely'
}

/** Each sheet is a download: its headings under the names of the service, its rows as they stand. */
export function* reshapeQueryWorkbook(sheets: readonly Sheet[]): Iterable<ShapedRow> {
  for (const sheet of sheets) if (sheet.rows.length > 0) yield* rowsOf(sheet)
}

function* rowsOf(sheet: Sheet): Iterable<ShapedRow> {
  const heading = headingRow(sheet, headings.required)
  if (heading === undefined) {
    const place = `${sheet.name} row ${sheet.rows[0]?.number}`
    throw new CorridorError(
      'SourceChanged',
      `${sheet.name} has no row of headings with ${headings.required.join(', ')}`,
      { place },
    )
  }
  const columns = columnsOf(sheet.name, heading, headings)
  const name = (column: string): string => otherNames[column] ?? column
  const names = [...columns.keys()].map(name)
  const doubled = names.find((column, index) => names.indexOf(column) !== index)
  if (doubled !== undefined) {
    const place = `${sheet.name} row ${heading.number}`
    throw new CorridorError('SourceChanged', `${sheet.name} gives ${doubled} in two columns`, { place })
  }
  for (const row of sheet.rows)
    if (row.number < heading.number) yield leftOut(sheet.name, row, 'line above the headings')
  yield leftOut(sheet.name, heading, 'headings')
  for (const { row, locator, cells } of rowsUnder(sheet, heading, columns)) {
    // Downloads that were glued together bring their headings along.
    if (cells.商品编码 === '商品编码') yield leftOut(sheet.name, row, 'headings')
    else
      yield {
        record: row.record,
        locator,
        cells: Object.fromEntries(Object.entries(cells).map(([key, cell]) => [name(key), cell])),
      }
  }
}
