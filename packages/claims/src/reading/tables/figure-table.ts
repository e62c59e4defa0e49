import type { Lines } from '../lines.ts'
import type { Stretch } from '../text-as-read.ts'
import { type FigureRow, figureRowOf } from './figure-row.ts'
import { blankAt, type Finding, type FoundTable } from './found-table.ts'
import { aboveOf, isTableTitle, splitHeading } from './heading.ts'

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
    const cells = alikeFrom(rows, at)
    const above = at === 0 ? isTaken : () => true
    const table = tableOf(lines, index + at, rows.slice(at, at + cells.length), cells, above)
    if (table) tables.push(table)
    at += cells.length
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

/** The longest run of rows with as many figures each: digits grouped by three, or each word alone. */
const alikeFrom = (rows: readonly FigureRow[], at: number): readonly (readonly Stretch[])[] => {
  const runs = [(row: FigureRow) => row.groups, (row: FigureRow) => row.words].map((read) => {
    let end = at
    const count = (row: FigureRow | undefined): number => (row ? read(row).length : -1)
    while (end < rows.length && count(rows[end]) === count(rows[at])) end += 1
    return rows.slice(at, end).map((row) => [row.label, ...read(row)])
  })
  const [groups = [], words = []] = runs
  return words.length > groups.length ? words : groups
}

const tableOf = (
  lines: Lines,
  index: number,
  rows: readonly FigureRow[],
  cells: readonly (readonly Stretch[])[],
  isTaken: (line: number) => boolean,
): FoundTable | undefined => {
  const columns = (cells[0]?.length ?? 1) - 1
  if (rows.length < LEAST_NAMED) return undefined
  const above = aboveOf(lines, index, isTaken)
  const isNamed = above.title[0] !== undefined && isTableTitle(lines.say(above.title[0]))
  if (!isNamed && (rows.length < LEAST_ROWS || columns < LEAST_FIGURES)) return undefined
  // Without a named title the line right above may be the headings as well as the title.
  const heads = isNamed ? above.headings : above.title.slice(-1)
  const headings = headingOf(lines, heads, columns)
  const title = isNamed || !headings ? above.title : aboveOf(lines, index - 1, isTaken).title
  return {
    title,
    headings: headings ? [headings] : [],
    rows: cells,
    first: title[0] ?? (headings ? heads[0] : undefined) ?? rows[0]?.line ?? 0,
    last: rows.at(-1)?.line ?? 0,
  }
}

/** One heading a line, or all in one. */
const headingOf = (lines: Lines, heads: readonly number[], columns: number): readonly Stretch[] | undefined => {
  const [first] = heads
  if (first === undefined) return undefined
  if (heads.length > 1 && heads.length === columns)
    return [blankAt(lines.first(first)), ...heads.map((line) => ({ start: lines.first(line), end: lines.last(line) }))]
  return splitHeading(lines, heads.at(-1) ?? first, columns)
}
