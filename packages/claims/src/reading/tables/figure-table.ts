import type { Lines } from '../lines.ts'
import type { Stretch } from '../text-as-read.ts'
import { type FigureRow, figureRowOf } from './figure-row.ts'
import { blankAt, type Finding, type FoundTable } from './found-table.ts'
import { aboveOf, type Heading, isTableTitle, saysUnit, splitHeading, titledHeading } from './heading.ts'
import { isYear } from './table-row.ts'

/** Rows without a title that names a table have to be so many, with so many figures each. */
const LEAST_ROWS = 3
const LEAST_FIGURES = 2
/** Rows of a named table. */
const LEAST_NAMED = 2

/** Tables whose rows are a name and figures with one space between, from a told line on. */
export const figureTablesAt = (lines: Lines, index: number, isTaken: (line: number) => boolean): Finding => {
  const rows = rowsFrom(lines, index, isTaken)
  const tables: FoundTable[] = []
  let at = 0
  while (at < rows.length) {
    const above = at === 0 ? isTaken : () => true
    const readings = readingsFrom(rows, at)
    const isOpen = readings[0]?.length === readings[1]?.length && readings.some((cells) => hasManyGroups(lines, cells))
    const found = readings.map((cells) => {
      const own = tableOf(lines, index + at, rows.slice(at, at + cells.length), cells, above)
      return isOpen && own?.doubt === NO_HEADING ? undefined : own
    })
    const best = found.reduce((chosen, each, own) => (doubtOf(each) < doubtOf(found[chosen]) ? own : chosen), 0)
    const table = found[best]?.table
    if (table) tables.push(table)
    at += readings[best]?.length ?? 1
  }
  return { tables, next: index + Math.max(1, rows.length) }
}

/** Rows below each other, at most one blank line between. */
const rowsFrom = (lines: Lines, index: number, isTaken: (line: number) => boolean): readonly FigureRow[] => {
  const rows: FigureRow[] = []
  for (let at = index; at < lines.told.length; at += 1) {
    const line = lines.told[at] ?? 0
    if (isTaken(line) || (rows.length > 0 && line - (rows.at(-1)?.line ?? 0) > 2)) break
    const row = figureRowOf(lines, line)
    if (row === undefined) break
    rows.push(row)
  }
  return rows
}

type Cells = readonly (readonly Stretch[])[]

/** Runs of rows with as many figures each, the longest first: digits grouped by three, or each word a figure of its own. */
const readingsFrom = (rows: readonly FigureRow[], at: number): readonly Cells[] => {
  const readings = [(row: FigureRow) => row.groups, (row: FigureRow) => row.words].map((read) => {
    let end = at
    const count = (row: FigureRow | undefined): number => (row ? read(row).length : -1)
    while (end < rows.length && count(rows[end]) === count(rows[at])) end += 1
    return rows.slice(at, end).map((row) => [row.label, ...read(row)])
  })
  return readings.toSorted((a, b) => b.length - a.length)
}

type Doubtful = { readonly table: FoundTable; readonly doubt: number } | undefined

/** Without headings nothing confirms a reading. */
const NO_HEADING = 10
const doubtOf = (found: Doubtful): number => found?.doubt ?? NO_HEADING + 1

const tableOf = (
  lines: Lines,
  index: number,
  rows: readonly FigureRow[],
  cells: Cells,
  isTaken: (line: number) => boolean,
): Doubtful => {
  const columns = (cells[0]?.length ?? 1) - 1
  if (rows.length < LEAST_NAMED) return undefined
  const above = aboveOf(lines, index, isTaken)
  const isNamed = above.title[0] !== undefined && isTableTitle(lines.say(above.title[0]))
  const titled = isNamed || columns < LEAST_FIGURES ? undefined : titledHeading(lines, index, columns, isTaken)
  if (titled) return { table: tableBelow(titled, rows, cells), doubt: titled.heading.doubt }
  const isSeries = isYearly(lines, rows) && above.title.some((line) => saysUnit(lines.say(line)))
  if (!isNamed && (rows.length < LEAST_ROWS || (columns < LEAST_FIGURES && !isSeries))) return undefined
  const years = yearsAbove(lines, cells)
  // Without a named title the line right above may be the headings as well as the title.
  const heads = isNamed ? above.headings : above.title.slice(-1)
  const heading = years
    ? { cells: years, doubt: 0 }
    : isDashed(lines, cells)
      ? undefined
      : headingOf(lines, heads, columns)
  const title = isNamed || years || !heading ? above.title : aboveOf(lines, index - 1, isTaken).title
  const table = {
    title,
    headings: heading ? [heading.cells] : [],
    rows: years ? cells.slice(1) : cells,
    first: title[0] ?? (heading && !years ? heads[0] : undefined) ?? rows[0]?.line ?? 0,
    last: rows.at(-1)?.line ?? 0,
  }
  return { table, doubt: heading?.doubt ?? NO_HEADING }
}

/** "Kyrgyzstan — 56": the dash is no figure, and the line above heads no column of its own. */
const isDashed = (lines: Lines, cells: Cells): boolean =>
  cells.every(
    ([, dash, ...figures]) => figures.length === 1 && dash && /^[-–—]$/.test(lines.text.slice(dash.start, dash.end)),
  )

/** One year a row, in order. */
const isYearly = (lines: Lines, rows: readonly FigureRow[]): boolean => {
  const years = rows.map(({ label }) => lines.text.slice(label.start, label.end))
  return years.every((year, index) => isYear(year) && (index === 0 || year > (years[index - 1] ?? '')))
}

/** Rows below a line of headings that stands below a title. */
const tableBelow = (
  { line, heading, title }: NonNullable<ReturnType<typeof titledHeading>>,
  rows: readonly FigureRow[],
  cells: Cells,
): FoundTable => ({
  title,
  headings: [heading.cells],
  rows: cells,
  first: title[0] ?? line,
  last: rows.at(-1)?.line ?? line,
})

/** Digits in three groups or more may as well be the figures of several columns: without headings nothing tells. */
const hasManyGroups = (lines: Lines, cells: Cells): boolean =>
  cells.some((row) => row.some(({ start, end }) => /^\d+ \d+ \d+/.test(lines.text.slice(start, end))))

/** A first row of nothing but years above rows of other figures is the heading. */
const yearsAbove = (lines: Lines, [first = [], second = []]: Cells): readonly Stretch[] | undefined => {
  const areYears = (cells: readonly Stretch[]): boolean =>
    cells.slice(1).every(({ start, end }) => isYear(lines.text.slice(start, end)))
  return areYears(first) && !areYears(second) ? first : undefined
}

/** One heading a line, or all in one. */
const headingOf = (lines: Lines, heads: readonly number[], columns: number): Heading | undefined => {
  const [first] = heads
  if (first === undefined) return undefined
  if (heads.length > 1 && heads.length === columns) {
    const cells = heads.map((line) => ({ start: lines.first(line), end: lines.last(line) }))
    return { cells: [blankAt(lines.first(first)), ...cells], doubt: 0 }
  }
  return splitHeading(lines, heads.at(-1) ?? first, columns)
}
