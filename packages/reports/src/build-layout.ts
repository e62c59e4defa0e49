import {
  CorridorError,
  type KeyFigure,
  type Report,
  type Row,
  type SheetColumn,
  type TableSheet,
} from '@corridor/contracts'
import { cellLinks, type ProvenanceIndex, provenanceIndex } from './cell-links.ts'
import type { TablePlace } from './formula.ts'
import {
  type ChartLayout,
  type ColumnLayout,
  type Fact,
  FIRST_ROW,
  type Figure,
  type Layout,
  type SheetLayout,
} from './layout.ts'
import { columnKind, layoutCell } from './layout-cell.ts'
import type { FigureAnswer, ReportTables } from './read-tables.ts'
import { fillSentence } from './sentence.ts'
import { RELEASE_MARK } from './stamp-release.ts'

/** The whole report, made only of its declaration and the answers to its questions. */
export const buildLayout = (report: Report, tables: ReportTables): Layout => {
  const found = provenanceIndex(report, tables)
  const sheets = report.sheets.map((sheet) => sheetLayout(sheet, tables.sheets[sheet.id] ?? [], found))
  return {
    id: report.id,
    title: report.title,
    subtitle: report.subtitle,
    language: report.language,
    knownAt: tables.knownAt,
    cover: coverFacts(report, tables, sheets),
    keyFigures: report.keyFigures.map((figure) => figureLayout(figure, tables.figures[figure.id])),
    notes: report.notes,
    sheets,
  }
}

const coverFacts = (report: Report, { coverage, knownAt }: ReportTables, sheets: readonly SheetLayout[]): Fact[] => {
  const known = knownAt.slice(0, 10)
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  return [
    { label: 'What this is', text: report.subtitle },
    { label: 'Release', text: RELEASE_MARK },
    { label: 'As of', text: `Data as known on ${known}.` },
    {
      label: 'Coverage',
      text: coverage === undefined ? 'No figure is known yet.' : fillSentence(report.coverage.sentence, coverage),
    },
    { label: 'Inside', text: `${sheets.length} tables with ${rows.toLocaleString('en-US')} rows.` },
    {
      label: 'How to cite',
      text: `Corridor, “${report.title}”, release ${RELEASE_MARK}, data as known on ${known}.`,
    },
    { label: 'Licence', text: report.licence },
  ]
}

/** A figure whose check does not hold stops the report: no sentence leaves that its own data deny. */
const figureLayout = (figure: KeyFigure, answer: FigureAnswer | undefined): Figure => {
  const { id, label, unit } = figure
  const format = unit === 'USD' ? '#,##0.0,,,' : unit === '%' ? '0.0' : '#,##0'
  const row = answer?.row
  if (row === undefined) return { id, label, unit, format, value: null, sentence: 'No figure is known.' }
  if (answer?.holds !== true) {
    throw new CorridorError('CheckFailed', `key figure ${id}: its check does not hold for ${JSON.stringify(row)}`, {
      place: id,
    })
  }
  const value = row[figure.value]
  if (typeof value !== 'number')
    throw new CorridorError('ModelFailed', `key figure ${id}: ${figure.value} is no number`)
  return { id, label, unit, format, value, sentence: fillSentence(figure.sentence, row) }
}

const sheetLayout = (sheet: TableSheet, rows: readonly Row[], found: ProvenanceIndex): SheetLayout => {
  const place: TablePlace = {
    sheet: sheet.id,
    columns: sheet.columns.map((column) => column.field.name),
    firstRow: FIRST_ROW,
    lastRow: FIRST_ROW + rows.length - 1,
  }
  const columns = sheet.columns.map(columnLayout)
  const chart = chartLayout(sheet, rows.length, columns)
  const links = cellLinks(sheet, rows, found)
  return {
    id: sheet.id,
    title: sheet.title,
    about: sheet.about,
    frozenColumns: sheet.frozenColumns ?? 0,
    columns,
    rows: rows.map((row, index) => sheet.columns.map((column) => layoutCell(column, row, place, FIRST_ROW + index))),
    ...(chart === undefined ? {} : { chart }),
    ...(links.length === 0 ? {} : { links }),
  }
}

const UNITS = { usd: 'USD', pct: '%' } as const

const columnLayout = (column: SheetColumn): ColumnLayout => {
  const { field } = column
  const title = column.title ?? field.title
  const kind = columnKind(column)
  const suffix = field.name.split('_').at(-1)
  return {
    name: field.name,
    title,
    heading: column.scale === undefined ? title : `${title} (shown in ${column.scale}s)`,
    description: field.description,
    kind,
    unit: suffix === 'usd' || suffix === 'pct' ? UNITS[suffix] : null,
    width: column.width ?? (kind === 'text' ? 18 : kind === 'link' ? 8 : 13),
    hasFormulas: column.formula !== undefined,
  }
}

const chartLayout = (
  sheet: TableSheet,
  rowCount: number,
  columns: readonly ColumnLayout[],
): ChartLayout | undefined => {
  const { chart } = sheet
  if (chart === undefined || rowCount === 0) return undefined
  const indexOf = (name: string): number => columns.findIndex((column) => column.name === name)
  const series = chart.series.map(indexOf)
  return {
    title: chart.title,
    categories: chart.categories.map(indexOf),
    series,
    unit: columns[series[0] ?? 0]?.unit ?? null,
    rows: Math.min(rowCount, chart.firstRows ?? rowCount),
  }
}
