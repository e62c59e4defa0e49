import type { CellHyperlinkValue, Worksheet } from 'exceljs'
import type { Layout } from './layout.ts'

// As numbers: the types of exceljs do not know A3.
const A4: number = 9
const A3: number = 8

/** A name as a sheet reference writes it. */
export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`

/** A link to the top of another sheet of the workbook. */
export const linkTo = (sheet: string, text: string): CellHyperlinkValue => ({ text, hyperlink: `#${quoted(sheet)}!A1` })

/** Landscape, one page wide, headings on every page, and a footer that says what page of what this is. */
export const setUpPage = (sheet: Worksheet, layout: Layout, headingRow?: number): void => {
  const width = sheet.columns.reduce((sum, column) => sum + (column.width ?? 9), 0)
  sheet.pageSetup = {
    ...sheet.pageSetup,
    orientation: 'landscape',
    paperSize: width > 190 ? A3 : A4,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(headingRow === undefined ? {} : { printTitlesRow: `${headingRow}:${headingRow}` }),
  }
  const title = layout.title.replaceAll('&', '&&')
  sheet.headerFooter.oddFooter = `&L&8Corridor: ${title}&C&8Data as known on ${layout.knownAt.slice(0, 10)}&R&8&A, page &P of &N`
}
