import exceljs from 'exceljs'
import { addFrontSheets } from './front-sheets.ts'
import type { Layout } from './layout.ts'
import { addCharts } from './place-charts.ts'
import { addLinks } from './place-links.ts'
import { unzip, zip } from './stable-zip.ts'
import { addTableSheet } from './table-sheet.ts'

/** Sheets before the tables: cover, key figures, contents, notes. */
const FRONT_SHEETS = 4

/** The layout as a workbook. The same layout gives the same bytes: its dates are the dates of the data. */
export const writeWorkbook = async (layout: Layout): Promise<Uint8Array> => {
  const workbook = new exceljs.Workbook()
  const knownAt = new Date(layout.knownAt)
  workbook.creator = 'Corridor'
  workbook.lastModifiedBy = 'Corridor'
  workbook.title = layout.title
  workbook.subject = layout.subtitle
  workbook.company = 'Corridor'
  workbook.category = 'Statistics'
  workbook.keywords = 'China, Central Asia, trade, investment'
  workbook.description = `Data as known on ${layout.knownAt.slice(0, 10)}`
  workbook.created = knownAt
  workbook.modified = knownAt
  workbook.views = [{ x: 0, y: 0, width: 28_000, height: 16_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }]
  addFrontSheets(workbook, layout)
  for (const table of layout.sheets) addTableSheet(workbook, layout, table)
  const written = new Uint8Array(await workbook.xlsx.writeBuffer())
  return zip(addCharts(addLinks(unzip(written), layout, FRONT_SHEETS), layout, FRONT_SHEETS))
}
