import { CorridorError, type Likeness, type ShapedRow, type Sheet, type SheetRow } from '@corridor/contracts'
import { plainCell } from '../headed-table.ts'
import { figuresOf, filledSheets, linesAbove, periodColumns } from '../period-table.ts'

export const figureColumns = ['indicator', 'economy', 'label', 'period', 'figure'] as const

type Found = {
  readonly heading: SheetRow
  readonly labelColumn: number
  readonly indicator: string
  readonly economy: string
}

const isLabel = (cell: string): boolean => /^counterpart (economy|country)( name)?$/i.test(plainCell(cell))
const title =
  /^((?:Inward|Outward) (?:Direct Investment|Equity|Debt Instruments) Positions(?: \(Net\))?(?:, Derived)?):\s*(.+)$/i

const findTable = (sheet: Sheet): Found | undefined => {
  const heading = sheet.rows.slice(0, 15).find((row) => row.cells.some(isLabel))
  if (heading === undefined) return undefined
  const lines = linesAbove(sheet, heading)
  const [, indicator, economy] = lines.map((line) => title.exec(line)).find((found) => found !== null) ?? []
  if (indicator === undefined || economy === undefined || !lines.some((line) => /US Dollars, Millions/i.test(line)))
    return undefined
  return { heading, labelColumn: heading.cells.findIndex(isLabel), indicator, economy }
}

/** A title that says the indicator and the economy, the unit, and counterparts with years across. */
export const recogniseTables = (sheets: readonly Sheet[]): Likeness =>
  filledSheets(sheets).length > 0 && filledSheets(sheets).every((sheet) => findTable(sheet) !== undefined)
    ? 'certain'
    : undefined

const yearOf = (heading: string): string | undefined => /^(?:19|20)\d{2}$/.exec(heading)?.[0]

export const reshapeTables = (sheets: readonly Sheet[]): readonly ShapedRow[] =>
  filledSheets(sheets).flatMap((sheet) => {
    const found = findTable(sheet)
    if (found === undefined) {
      const message = `${sheet.name} does not say the indicator, the economy, "US Dollars, Millions", and counterparts with years across`
      throw new CorridorError('SourceChanged', message, { place: sheet.name })
    }
    const { heading, labelColumn, indicator, economy } = found
    const table = periodColumns(sheet, heading, labelColumn, heading.cells.map(plainCell), yearOf, [])
    return figuresOf(table, { indicator, economy })
  })
