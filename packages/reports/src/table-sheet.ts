import type { Cell, Workbook, Worksheet } from 'exceljs'
import { CONTENTS } from './front-sheets.ts'
import { type ColumnLayout, FIRST_ROW, HEADING_ROW, type Layout, type LayoutCell, type SheetLayout } from './layout.ts'
import { headLook, look, padded, rowHeight } from './look.ts'
import { linkTo, setUpPage } from './page-setup.ts'

/** One table on one sheet: title, sentence and way back above frozen headings with a filter. */
export const addTableSheet = (workbook: Workbook, layout: Layout, table: SheetLayout): void => {
  const sheet = workbook.addWorksheet(table.title, { properties: { tabColor: { argb: 'FF2F6690' } } })
  sheet.columns = table.columns.map((column) => ({ width: column.width }))
  sheet.views = [
    {
      state: 'frozen',
      xSplit: table.frozenColumns,
      ySplit: HEADING_ROW,
      topLeftCell: sheet.getCell(FIRST_ROW, table.frozenColumns + 1).address,
      activeCell: sheet.getCell(FIRST_ROW, 1).address,
      showGridLines: false,
    },
  ]
  addHead(sheet, table)
  const widths = table.columns.map((column) => column.width)
  table.rows.forEach((cells, index) => {
    const row = sheet.getRow(FIRST_ROW + index)
    cells.forEach((cell, position) => {
      fillCell(row.getCell(position + 1), cell, table.columns[position])
    })
    row.height = rowHeight(cells.map((cell, position) => ({ text: wrapped(cell), width: widths[position] ?? 10 })))
  })
  sheet.autoFilter = {
    from: { row: HEADING_ROW, column: 1 },
    to: { row: Math.max(HEADING_ROW, FIRST_ROW + table.rows.length - 1), column: table.columns.length },
  }
  setUpPage(sheet, layout, HEADING_ROW, table.frozenColumns)
}

const addHead = (sheet: Worksheet, table: SheetLayout): void => {
  put(sheet.getCell(1, 1), table.title, look.sheetTitle)
  sheet.getRow(1).height = 24
  put(sheet.getCell(2, 1), table.about, look.about)
  put(sheet.getCell(3, 1), linkTo(CONTENTS, '← Contents'), look.back)
  table.columns.forEach((column, index) => {
    const isNumber = column.kind === 'number' || column.kind === 'integer'
    put(sheet.getCell(HEADING_ROW, index + 1), column.heading, headLook(isNumber, column.hasFormulas))
  })
  const headings = table.columns.map((column) => ({ text: column.heading, width: column.width * 0.95 }))
  // One line more than the words need: the arrow of the filter stands on it.
  sheet.getRow(HEADING_ROW).height = rowHeight(headings) + 13
}

const put = (cell: Cell, value: Cell['value'], style: Cell['style']): void => {
  cell.value = value
  cell.style = style
}

/** Only text wraps; numbers and dates have their room. */
const wrapped = (cell: LayoutCell): string => (cell.kind === 'text' ? cell.value : '')

/** Only addresses of the web become links, under a short word (LibreOffice does not wrap links); JSON has them whole. A link can also open a program or a file of the reader. */
const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s"<>]{1,2000}$/.test(address)

const fillCell = (target: Cell, cell: LayoutCell, column: ColumnLayout | undefined): void => {
  switch (cell.kind) {
    case 'empty':
      target.style = column?.kind === 'text' ? look.text : look.number
      break
    case 'text':
      put(target, cell.value, look.text)
      break
    case 'link':
      if (isWebAddress(cell.value)) put(target, { text: 'open', hyperlink: cell.value }, look.link)
      else put(target, 'see Citations', look.text)
      break
    case 'date':
      put(target, new Date(cell.value), look.date)
      break
    case 'number':
      put(target, cell.value, { ...look.number, numFmt: padded(cell.format) })
      break
    case 'formula':
      put(target, { formula: cell.formula, result: cell.cached }, { ...look.number, numFmt: padded(cell.format) })
      break
  }
}
