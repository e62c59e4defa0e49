import { chartXml, escapeXml } from './chart-xml.ts'
import { HEADING_ROW, type Layout } from './layout.ts'
import type { Parts } from './stable-zip.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml'
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** exceljs writes no charts: each is three parts of the package, a reference in its sheet, and two content types. */
export const addCharts = (parts: Parts, layout: Layout, frontSheets: number): Parts => {
  const added: Record<string, Uint8Array> = { ...parts }
  layout.sheets.forEach((sheet, index) => {
    if (sheet.chart === undefined) return
    const number = frontSheets + index + 1
    const path = `xl/worksheets/sheet${number}.xml`
    const rels = `xl/worksheets/_rels/sheet${number}.xml.rels`
    added[`xl/charts/chart${number}.xml`] = encode(chartXml(sheet, sheet.chart))
    added[`xl/drawings/drawing${number}.xml`] = encode(drawingXml(sheet.columns.length + 1, sheet.chart.title))
    added[`xl/drawings/_rels/drawing${number}.xml.rels`] = encode(
      `${HEADER}<Relationships xmlns="${PACKAGE}">${relation('chart', `../charts/chart${number}.xml`)}</Relationships>`,
    )
    added[rels] = into(added[rels], '</Relationships>', relation('drawing', `../drawings/drawing${number}.xml`))
    added[path] = into(added[path], '</worksheet>', '<drawing r:id="rIdPicture"/>')
    added['[Content_Types].xml'] = into(
      added['[Content_Types].xml'],
      '</Types>',
      `<Override PartName="/xl/drawings/drawing${number}.xml" ContentType="${DRAWING}"/><Override PartName="/xl/charts/chart${number}.xml" ContentType="${CHART}"/>`,
    )
  })
  return added
}

/** Every sheet has relations already: the link back to the contents is one. */
const into = (part: Uint8Array | undefined, end: string, what: string): Uint8Array => {
  const text = decode(part)
  if (!text.includes(end)) throw new TypeError(`no ${end} to put a chart before`)
  return encode(text.replace(end, `${what}${end}`))
}

const relation = (kind: 'chart' | 'drawing', target: string): string =>
  `<Relationship Id="rIdPicture" Type="${OFFICE}/${kind}" Target="${target}"/>`

/** Anchored at one cell with a size of its own, so that filtered rows do not squeeze it. Lengths in EMU (914,400 an inch). */
const drawingXml = (column: number, title: string): string =>
  `${HEADER}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${HEADING_ROW - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="6858000" cy="3886200"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rIdPicture"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`
