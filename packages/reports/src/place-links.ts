import { escapeXml } from './chart-xml.ts'
import { columnLetters } from './formula.ts'
import { FIRST_ROW, type Layout } from './layout.ts'
import { quoted } from './page-setup.ts'
import type { Parts } from './stable-zip.ts'

/**
 * exceljs can only link text: a number that links would become words. The links of figures are put beside those that it
 * wrote (every table sheet has one, back to the contents).
 */
export const addLinks = (parts: Parts, layout: Layout, frontSheets: number): Parts => {
  const added: Record<string, Uint8Array> = { ...parts }
  layout.sheets.forEach((sheet, index) => {
    if (sheet.links === undefined) return
    const path = `xl/worksheets/sheet${frontSheets + index + 1}.xml`
    const text = new TextDecoder().decode(added[path])
    if (!text.includes('</hyperlinks>')) throw new TypeError(`${path} has no links to stand beside`)
    const links = sheet.links.map(({ row, column, sheet: target, targetRow }) => {
      const from = `${columnLetters(column + 1)}${FIRST_ROW + row}`
      const to = escapeXml(`${quoted(target)}!A${FIRST_ROW + targetRow}`)
      return `<hyperlink ref="${from}" location="${to}" display="Where this figure comes from"/>`
    })
    added[path] = new TextEncoder().encode(text.replace('</hyperlinks>', `${links.join('')}</hyperlinks>`))
  })
  return added
}
