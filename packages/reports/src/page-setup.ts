import type { CellHyperlinkValue, Worksheet } from 'exceljs'
import type { Layout } from './layout.ts'

// As numbers: the types of exceljs do not know A3.
const A4: number = 9
const A3: number = 8

/** A name as a sheet reference writes it. */
export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`

/** A link to the top of another sheet of the workbook. */
export const linkTo = (sheet: string, text: string): CellHyperlinkValue => ({ text, hyperlink: `#${quoted(sheet)}!A1` })

/** Above this width, in characters, a sheet is printed on A3; a page of A3 can hold so many and still be read. */
const WIDEST_A4 = 190
const WIDEST_A3 = 340

const letterOf = (column: number): string => String.fromCharCode(64 + column)

/** How many pages a sheet is wide, where its first columns stand on each of them. */
const pagesAcross = (width: number, frozen: number): number =>
  width <= WIDEST_A3 ? 1 : Math.ceil((width - frozen) / Math.max(1, WIDEST_A3 - frozen))

/** Landscape, as few pages wide as can be read, headings and first columns on every page, and a footer that says what page of what this is. */
export const setUpPage = (sheet: Worksheet, layout: Layout, headingRow?: number, frozenColumns = 0): void => {
  const widths = sheet.columns.map((column) => column.width ?? 9)
  const widthOf = (some: readonly number[]): number => some.reduce((sum, width) => sum + width, 0)
  const width = widthOf(widths)
  const across = pagesAcross(width, widthOf(widths.slice(0, frozenColumns)))
  sheet.pageSetup = {
    ...sheet.pageSetup,
    orientation: 'landscape',
    paperSize: width > WIDEST_A4 ? A3 : A4,
    fitToPage: true,
    fitToWidth: across,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(headingRow === undefined ? {} : { printTitlesRow: `${headingRow}:${headingRow}` }),
    ...(across > 1 && frozenColumns > 0 ? { printTitlesColumn: `A:${letterOf(frozenColumns)}` } : {}),
  }
  const title = layout.title.replaceAll('&', '&&')
  sheet.headerFooter.oddFooter = `&L&8Corridor: ${title}&C&8Data as known on ${layout.knownAt.slice(0, 10)}&R&8&A, page &P of &N`
}
