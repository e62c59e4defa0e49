/** Between the margins, in twentieths of a point. */
export const TEXT_WIDTH = 9638

export const tableCell = (content: string, width: number, shade?: string): string => {
  const fill = shade === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${fill}</w:tcPr>${content}</w:tc>`
}

/** A row that is not torn between two pages; a heading is repeated on each. */
export const tableRow = (cells: readonly string[], isHeading = false): string =>
  `<w:tr><w:trPr><w:cantSplit/>${isHeading ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`

const line = 'w:val="single" w:sz="4" w:space="0" w:color="C3CEDA"'
const borders = ['top', 'bottom', 'insideH'].map((side) => `<w:${side} ${line}/>`).join('')
const margins = '<w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/>'

export const table = (widths: readonly number[], rows: readonly string[]): string => {
  const width = widths.reduce((sum, each) => sum + each, 0)
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`,
    ...rows,
    '</w:tbl>',
  ].join('')
}
