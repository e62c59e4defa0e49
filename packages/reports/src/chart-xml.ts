import { columnLetters } from './formula.ts'
import { type ChartLayout, FIRST_ROW, type LayoutCell, plainValue, type SheetLayout } from './layout.ts'
import { quoted } from './page-setup.ts'

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Series colours that stay apart in print and for the colour-blind. */
const COLOURS = ['17324D', '3E8EBF', 'E0A030', '7A9A3B', 'B4513C', '8C8C9E']
const BILLION = '#,##0,,,'

/** A column chart over cells of its sheet, with the values kept beside the references for readers that do not calculate. */
export const chartXml = (sheet: SheetLayout, chart: ChartLayout): string => {
  const series = chart.series.map((column, index) => seriesXml(sheet, chart, column, index)).join('')
  const isMoney = chart.unit === 'USD'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, 1200)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="80"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart><c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="1002"/><c:crosses val="autoZero"/></c:catAx><c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D5DEE7"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>${titleXml(isMoney ? 'USD billion' : (chart.unit ?? ''), 900)}<c:numFmt formatCode="${isMoney ? BILLION : 'General'}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1001"/><c:crosses val="autoZero"/></c:valAx></c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
}

const titleXml = (text: string, size: number): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr><a:r><a:rPr lang="en-GB" sz="${size}" b="1"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`

const range = (sheet: SheetLayout, from: number, to: number, rows: number): string => {
  const last = FIRST_ROW + rows - 1
  return escapeXml(`${quoted(sheet.title)}!$${columnLetters(from + 1)}$${FIRST_ROW}:$${columnLetters(to + 1)}$${last}`)
}

const seriesXml = (sheet: SheetLayout, chart: ChartLayout, column: number, index: number): string => {
  const colour = COLOURS[index % COLOURS.length]
  const name = escapeXml(sheet.columns[column]?.title.replace(/, USD$/, '') ?? '')
  const values = points(sheet, column, chart.rows, (cell) => String(plainValue(cell)))
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${name}</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>${categoriesXml(sheet, chart)}<c:val><c:numRef><c:f>${range(sheet, column, column, chart.rows)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${values}</c:numCache></c:numRef></c:val></c:ser>`
}

/** One column of names is a plain reference; several are levels, of which the innermost comes first. */
const categoriesXml = (sheet: SheetLayout, chart: ChartLayout): string => {
  const { categories, rows } = chart
  const first = categories[0] ?? 0
  const reference = `<c:f>${range(sheet, first, categories.at(-1) ?? first, rows)}</c:f>`
  const say = (cell: LayoutCell): string => escapeXml(String(plainValue(cell)))
  if (categories.length === 1) {
    return `<c:cat><c:strRef>${reference}<c:strCache>${points(sheet, first, rows, say)}</c:strCache></c:strRef></c:cat>`
  }
  const levels = categories.toReversed().map((column) => `<c:lvl>${points(sheet, column, rows, say, false)}</c:lvl>`)
  return `<c:cat><c:multiLvlStrRef>${reference}<c:multiLvlStrCache><c:ptCount val="${rows}"/>${levels.join('')}</c:multiLvlStrCache></c:multiLvlStrRef></c:cat>`
}

const points = (
  sheet: SheetLayout,
  column: number,
  rows: number,
  say: (cell: LayoutCell) => string,
  isCounted = true,
): string => {
  const cells = sheet.rows.slice(0, rows).map((row) => row[column])
  const known = cells.map((cell, index) =>
    cell === undefined || cell.kind === 'empty' ? '' : `<c:pt idx="${index}"><c:v>${say(cell)}</c:v></c:pt>`,
  )
  return `${isCounted ? `<c:ptCount val="${rows}"/>` : ''}${known.join('')}`
}
