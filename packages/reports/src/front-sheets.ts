import type { Cell, Workbook, Worksheet } from 'exceljs'
import type { Layout } from './layout.ts'
import { headLook, INK, look, padded, rowHeight } from './look.ts'
import { linkTo, setUpPage } from './page-setup.ts'

export const CONTENTS = 'Contents'
const KEY_FIGURES = 'Key figures'

/** The sheets before the tables: cover, key figures, contents, notes. */
export const addFrontSheets = (workbook: Workbook, layout: Layout): void => {
  addCover(workbook, layout)
  addKeyFigures(workbook, layout)
  addContents(workbook, layout)
  addNotes(workbook, layout)
}

/** exceljs shares a style among the cells that were given it: a cell gets its style whole, and it is never changed. */
const put = (cell: Cell, value: Cell['value'], style: Cell['style']): void => {
  cell.value = value
  cell.style = style
}

const page = (workbook: Workbook, layout: Layout, title: string, widths: readonly number[]): Worksheet => {
  const sheet = workbook.addWorksheet(title, { properties: { tabColor: { argb: INK } } })
  sheet.views = [{ state: 'normal', showGridLines: false }]
  sheet.columns = [2, ...widths].map((width) => ({ width }))
  setUpPage(sheet, layout)
  return sheet
}

type Head = { readonly title: string; readonly isNumber?: boolean }

const titled = (sheet: Worksheet, title: string, heads: readonly Head[]): void => {
  put(sheet.getCell(1, 2), title, look.sheetTitle)
  sheet.getRow(1).height = 30
  heads.forEach((head, index) => {
    const style = headLook(head.isNumber === true)
    put(sheet.getCell(3, index + 2), head.title, { ...style, alignment: { ...style.alignment, vertical: 'middle' } })
  })
  sheet.getRow(3).height = 20
}

const addCover = (workbook: Workbook, layout: Layout): void => {
  const sheet = page(workbook, layout, 'Cover', [18, 104])
  for (const row of [1, 2, 3]) {
    for (const column of [1, 2, 3]) sheet.getCell(row, column).style = look.band
  }
  put(sheet.getCell(1, 2), 'CORRIDOR', look.brand)
  put(sheet.getCell(2, 2), layout.title, look.reportTitle)
  ;[30, 40, 10].forEach((height, index) => {
    sheet.getRow(index + 1).height = height
  })
  layout.cover.forEach((fact, index) => {
    const row = sheet.getRow(5 + index)
    put(row.getCell(2), fact.label, look.label)
    put(row.getCell(3), fact.text, look.prose)
    row.height = rowHeight([{ text: fact.text, width: 104 }], 'large') + 10
  })
  const foot = sheet.getRow(6 + layout.cover.length)
  put(foot.getCell(2), linkTo(KEY_FIGURES, KEY_FIGURES), look.back)
  put(foot.getCell(3), linkTo(CONTENTS, 'Contents, with a link to every table'), look.back)
  foot.height = 22
}

/** Figures of money stand here in billions, as in their sentences. */
const shownUnit = (unit: string): string => (unit === 'USD' ? 'USD (shown in billions)' : unit)

const addKeyFigures = (workbook: Workbook, layout: Layout): void => {
  const sheet = page(workbook, layout, KEY_FIGURES, [38, 14, 24, 84])
  titled(sheet, KEY_FIGURES, [
    { title: 'Figure' },
    { title: 'Value', isNumber: true },
    { title: 'Unit' },
    { title: 'In a sentence' },
  ])
  layout.keyFigures.forEach((figure, index) => {
    const row = sheet.getRow(4 + index)
    put(row.getCell(2), figure.label, look.label)
    put(row.getCell(3), figure.value, { ...look.figure, numFmt: padded(figure.format) })
    put(row.getCell(4), shownUnit(figure.unit), look.prose)
    put(row.getCell(5), figure.sentence, look.prose)
    row.height = Math.max(34, rowHeight([{ text: figure.sentence, width: 84 }], 'large') + 8)
  })
}

const addContents = (workbook: Workbook, layout: Layout): void => {
  const sheet = page(workbook, layout, CONTENTS, [22, 10, 112])
  titled(sheet, CONTENTS, [{ title: 'Sheet' }, { title: 'Rows', isNumber: true }, { title: 'What it holds' }])
  layout.sheets.forEach((table, index) => {
    const row = sheet.getRow(4 + index)
    put(row.getCell(2), linkTo(table.title, table.title), look.entry)
    put(row.getCell(3), table.rows.length, look.count)
    put(row.getCell(4), table.about, look.prose)
    row.height = rowHeight([{ text: table.about, width: 112 }], 'large') + 6
  })
}

const addNotes = (workbook: Workbook, layout: Layout): void => {
  const sheet = page(workbook, layout, 'Notes', [5, 128])
  titled(sheet, 'Notes', [])
  sheet.getRow(3).height = 6
  layout.notes.forEach((note, index) => {
    const row = sheet.getRow(4 + index)
    put(row.getCell(2), String(index + 1), look.label)
    put(row.getCell(3), note, look.prose)
    row.height = rowHeight([{ text: note, width: 128 }], 'large') + 8
  })
}
