import { CorridorError, type Likeness, type ShapedRow, type Sheet, type SheetRow } from '@corridor/contracts'
import { plainCell } from '../headed-table.ts'
import { figuresOf, filledSheets, linesAbove, periodColumns } from '../period-table.ts'

export const figureColumns = ['measure', 'unit', 'label', 'period', 'figure'] as const

const labels = [
  '国家（地区）',
  '国家(地区)',
  '国家/地区',
  '国别（地区）',
  'Country (Region)',
  'Country/Region',
  'Country (region)',
]
const units: Readonly<Record<string, string>> = {
  万美元: '万美元',
  亿美元: '亿美元',
  'USD 10,000': '万美元',
  'USD 10 thousand': '万美元',
  'million USD': 'million USD',
  'USD million': 'million USD',
  'Millions of USD': 'million USD',
}

type Found = {
  readonly heading: SheetRow
  readonly labelColumn: number
  readonly measure: string
  readonly unit: string
}

const isLabel = (cell: string): boolean => labels.includes(plainCell(cell))

/** 单位：万美元, Unit: USD 10,000 … */
const unitOf = (line: string): string | undefined =>
  units[/(?:单位|Unit)\s*[:：]\s*([^)）]+)/i.exec(line)?.[1]?.trim() ?? '']

const measureOf = (text: string): string | undefined => {
  if (!/对外直接投资|outward (FDI|foreign direct investment|direct investment)/i.test(text)) return undefined
  const [isFlow, isStock] = [/流量|\bflows?\b/i.test(text), /存量|\bstocks?\b/i.test(text)]
  return isFlow === isStock ? undefined : isFlow ? 'flow' : 'stock'
}

const findTable = (sheet: Sheet): Found | undefined => {
  const heading = sheet.rows.slice(0, 15).find((row) => row.cells.some(isLabel))
  if (heading === undefined) return undefined
  const lines = linesAbove(sheet, heading)
  const measure = measureOf(lines.join(' '))
  const unit = lines.map(unitOf).find((each) => each !== undefined)
  if (measure === undefined || unit === undefined) return undefined
  return { heading, labelColumn: heading.cells.findIndex(isLabel), measure, unit }
}

/** A title that says outward direct investment, flow or stock; a unit; a heading of countries with years across. */
export const recogniseTables = (sheets: readonly Sheet[]): Likeness =>
  filledSheets(sheets).length > 0 && filledSheets(sheets).every((sheet) => findTable(sheet) !== undefined)
    ? 'certain'
    : undefined

/** 2023 or 2023年; a stock stands at the end of its year. */
const yearOf =
  (measure: string) =>
  (heading: string): string | undefined => {
    const year = /^((?:19|20)\d{2})\s*年?末?$/.exec(heading)?.[1]
    return year === undefined || measure === 'flow' ? year : `${year}-12-31`
  }

export const reshapeTables = (sheets: readonly Sheet[]): readonly ShapedRow[] =>
  filledSheets(sheets).flatMap((sheet) => {
    const found = findTable(sheet)
    if (found === undefined) {
      const message = `${sheet.name} does not say flow or stock, its unit, and countries with years across`
      throw new CorridorError('SourceChanged', message, { place: sheet.name })
    }
    const { heading, labelColumn, measure, unit } = found
    const headings = heading.cells.map(plainCell)
    const table = periodColumns(sheet, heading, labelColumn, headings, yearOf(measure), ['序号', 'No.'])
    return figuresOf(table, { measure, unit })
  })
