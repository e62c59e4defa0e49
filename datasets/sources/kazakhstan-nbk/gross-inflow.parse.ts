import { CorridorError, type Likeness, type ShapedRow, type Sheet, type SheetRow } from '@corridor/contracts'
import { leftOut, plainCell } from '../headed-table.ts'
import { figuresOf, filledSheets, linesAbove, periodColumns } from '../period-table.ts'
import { joinHeadings, periodOfHeading } from './period-heading.ts'

export const figureColumns = ['label', 'period', 'figure'] as const

const isLabel = (cell: string): boolean =>
  /^(страны?|countr(y|ies)|наименование стран[ыа]?|елдер|ел)$/i.test(plainCell(cell))
const isMillionUsd = (text: string): boolean =>
  /млн\.?\s*(долл\.?|долларов)\s*США|(USD|US\$|US dollars?)[,.]?\s*(mln|millions?)|(mln\.?|millions?)\s*(of\s*)?(USD|US\$|US dollars?)/i.test(
    text,
  )
const isGrossInflow = (text: string): boolean =>
  /валов\S*\s+приток\S*\s+(иностранн\S*\s+)?прям\S*(\s+иностранн\S*)?\s+инвестиц|gross\s+inflow\S*\s+of\s+(foreign\s+)?direct\s+investment/i.test(
    text,
  )

type Found = {
  readonly first: SheetRow
  readonly heading: SheetRow
  readonly headings: readonly string[]
  readonly labelColumn: number
}

const findTable = (sheet: Sheet): Found | undefined => {
  const at = sheet.rows.slice(0, 20).findIndex((row) => row.cells.some(isLabel))
  const first = sheet.rows[at]
  if (first === undefined) return undefined
  const above = linesAbove(sheet, first).join(' ')
  if (!isGrossInflow(above) || !isMillionUsd(above)) return undefined
  const labelColumn = first.cells.findIndex(isLabel)
  const years = first.cells.map(plainCell)
  const next = sheet.rows[at + 1]
  const parts = next?.cells.map(plainCell) ?? []
  const isSecondRow = (parts[labelColumn] ?? '') === '' && parts.some((part) => /кв|quarter|^q/i.test(part))
  return next !== undefined && isSecondRow
    ? { first, heading: next, headings: joinHeadings(years, parts), labelColumn }
    : { first, heading: first, headings: years, labelColumn }
}

/** A title that says gross inflow of direct investment, million dollars, and countries with periods across. */
export const recogniseInflow = (sheets: readonly Sheet[]): Likeness =>
  filledSheets(sheets).length > 0 && filledSheets(sheets).every((sheet) => findTable(sheet) !== undefined)
    ? 'certain'
    : undefined

export const reshapeInflow = (sheets: readonly Sheet[]): readonly ShapedRow[] =>
  filledSheets(sheets).flatMap((sheet) => {
    const found = findTable(sheet)
    if (found === undefined) {
      const message = `${sheet.name} does not say gross inflow of direct investment, million US dollars, and countries with periods across`
      throw new CorridorError('SourceChanged', message, { place: sheet.name })
    }
    const { first, heading, headings, labelColumn } = found
    const table = periodColumns(sheet, heading, labelColumn, headings, periodOfHeading, ['№', 'No', 'No.'])
    // The upper row of a heading in two rows is no title.
    return figuresOf(table, {}).map((row) =>
      row.record === first.record && first !== heading ? leftOut(sheet.name, first, 'heading') : row,
    )
  })
