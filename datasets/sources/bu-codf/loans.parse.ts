import { CorridorError, type Likeness, type ShapedRow, type Sheet } from '@corridor/contracts'
import { columnsOf, type Headings, headingRow, leftOut, plainCell, rowsUnder, type TableRow } from '../headed-table.ts'

export const loanColumns = [
  'deal_id',
  'Loan ID',
  'Year',
  'Country',
  'Lender',
  'Borrower',
  'Amount, million USD',
  'Project',
  'Sector',
] as const

/** Headings by what they mean. The amount has to say its unit; a bare Amount is no heading that is known. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  'Loan ID': ['Loan ID', 'ID'],
  Year: ['Year', 'Signing Year', 'Commitment Year'],
  Country: ['Country', 'Borrower Country', 'Recipient Country'],
  Lender: ['Lender', 'Lenders', 'Lender(s)'],
  Borrower: ['Borrower', 'Borrowing Entity'],
  'Amount, million USD': [
    ...['Amount', 'Loan Amount'].flatMap((amount) =>
      ['US$ million', 'US$ millions', 'USD million', 'USD millions', 'US$M', 'USD M', '$ million', '$ millions'].map(
        (unit) => `${amount} (${unit})`,
      ),
    ),
  ],
  Project: ['Project', 'Project Name', 'Purpose', 'Description', 'Project Description'],
  Sector: ['Sector'],
}

const headings: Headings = {
  required: ['Year', 'Country', 'Lender', 'Amount, million USD'],
  optional: ['Loan ID', 'Borrower', 'Project', 'Sector'],
  ignored: ['Region', 'Latitude', 'Longitude', 'Source', 'Sources', 'Notes', 'ISO', 'ISO3'],
}

const meanings = new Map(
  Object.entries(synonyms).flatMap(([meaning, words]) => words.map((word) => [word, meaning] as const)),
)

/** The sheet with its headings by their meaning, so that one reading serves all. */
const withMeanings = (sheet: Sheet): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row, index) =>
    index < 30 && row.cells.filter((cell) => meanings.has(plainCell(cell))).length >= 4
      ? { ...row, cells: row.cells.map((cell) => meanings.get(plainCell(cell)) ?? cell) }
      : row,
  ),
})

const withLoans = (sheets: readonly Sheet[]): Sheet | undefined =>
  sheets.map(withMeanings).find((sheet) => headingRow(sheet, headings.required) !== undefined)

const isOfChina = (text: string): boolean =>
  /china development bank|\bCDB\b|export-import bank of china|china exim|\bCHEXIM\b/i.test(text)

/** Loans by year, country and lender, in million dollars; certain where a lender is one of the two policy banks. */
export const recogniseLoans = (sheets: readonly Sheet[]): Likeness => {
  const sheet = withLoans(sheets)
  if (sheet === undefined) return undefined
  return sheet.rows.slice(0, 200).some((row) => row.cells.some(isOfChina)) ? 'certain' : undefined
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** From the identifier of the table; else from the content of the row, with the amount where others would share the name. */
const dealIds = (rows: readonly TableRow[]): readonly string[] => {
  const name = ({ cells }: TableRow, ...more: readonly string[]): string => {
    const parts = cells['Loan ID'] ? ['Loan ID'] : ['Year', 'Country', 'Lender', 'Borrower', 'Project', ...more]
    return ['codf', ...parts.map((part) => slug(cells[part] ?? '')).filter((part) => part !== '')].join('-')
  }
  const names = rows.map((row) => name(row))
  return rows.map((row, index) => {
    const isShared = names.filter((each) => each === names[index]).length > 1
    return isShared ? name(row, 'Amount, million USD') : (names[index] ?? '')
  })
}

export const reshapeLoans = (sheets: readonly Sheet[]): readonly ShapedRow[] => {
  const sheet = withLoans(sheets)
  const heading = sheet && headingRow(sheet, headings.required)
  if (sheet === undefined || heading === undefined) {
    const message = 'no sheet has year, country, lender, and an amount that says million US dollars'
    throw new CorridorError('SourceChanged', message, { place: sheets[0]?.name ?? '' })
  }
  const rows = rowsUnder(sheet, heading, columnsOf(sheet.name, heading, headings))
  const ids = dealIds(rows)
  return [
    ...sheets
      .filter(({ name }) => name !== sheet.name)
      .flatMap(({ name, rows: others }) => others.map((row) => leftOut(name, row, 'sheet that explains the loans'))),
    ...sheet.rows
      .filter((row) => row.number <= heading.number)
      .map((row) => leftOut(sheet.name, row, row === heading ? 'heading' : 'title above the table')),
    ...rows.map(({ row, locator, cells }, index) =>
      [cells.Year, cells.Country, cells.Lender].some((cell) => /^(grand )?total$/i.test(cell ?? ''))
        ? leftOut(sheet.name, row, 'total of the loans')
        : { record: row.record, locator, cells: { ...cells, deal_id: ids[index] ?? '' } },
    ),
  ]
}
