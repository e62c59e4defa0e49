import { CorridorError, type Likeness, type ShapedRow, type Sheet } from '@corridor/contracts'
import { columnsOf, headingRow, leftOut, rowsUnder } from '../headed-table.ts'
import { sheetColumns, sheetIgnored } from './gcdf-columns.ts'

const telling = ['AidData Record ID', 'Recommended For Aggregates', 'Umbrella', 'Adjusted Amount (Constant USD 2021)']

const withRecords = (sheets: readonly Sheet[]): Sheet | undefined =>
  sheets.find((sheet) => headingRow(sheet, telling, 5) !== undefined)

/** A sheet with the columns that only this dataset has. */
export const recogniseSheet = (sheets: readonly Sheet[]): Likeness =>
  withRecords(sheets) === undefined ? undefined : 'certain'

/** NA stands for a blank in the tables of this publisher. */
const blankOf = (text: string): string => (text === 'NA' ? '' : text)

/** The records of the sheet; other sheets, which explain it, are left out. */
export const reshapeSheet = (sheets: readonly Sheet[]): readonly ShapedRow[] => {
  const sheet = withRecords(sheets)
  const heading = sheet && headingRow(sheet, telling, 5)
  if (sheet === undefined || heading === undefined) {
    throw new CorridorError('SourceChanged', 'no sheet has the columns of the dataset', {
      place: sheets[0]?.name ?? '',
    })
  }
  const columns = columnsOf(sheet.name, heading, { ...sheetColumns, ignored: sheetIgnored })
  const ignored = new Set(sheetIgnored)
  return [
    ...sheets
      .filter((each) => each !== sheet)
      .flatMap((each) => each.rows.map((row) => leftOut(each.name, row, 'sheet that explains the records'))),
    ...sheet.rows
      .filter((row) => row.number <= heading.number)
      .map((row) => leftOut(sheet.name, row, row === heading ? 'heading' : 'title above the table')),
    ...rowsUnder(sheet, heading, columns).map(({ row, locator, cells }) => ({
      record: row.record,
      locator,
      cells: Object.fromEntries(
        Object.entries(cells)
          .filter(([column]) => !ignored.has(column))
          .map(([column, cell]) => [column, blankOf(cell)]),
      ),
    })),
  ]
}
