import type { Lines } from '../lines.ts'
import type { Stretch } from '../text-as-read.ts'
import { alignedRows } from './aligned-rows.ts'
import type { Finding, FoundTable } from './found-table.ts'
import { aboveOf, isTableTitle } from './heading.ts'
import {
  hasDigit,
  isFigure,
  isLoose,
  isYear,
  type Manner,
  mannerOf,
  rowOf,
  type TableRow,
  withoutEdges,
} from './table-row.ts'

const LEAST_ROWS = 2
/** Of the cells beside the names, where only gaps tell a table from wide spaces. */
const LEAST_FIGURES = 0.5
/** A line in the midst of a table that has one cell only is no longer than this. */
const LONGEST_SECTION = 80

/** A table of lines parted by bars, tabs or gaps, from a told line on. */
export const partedTableAt = (
  lines: Lines,
  index: number,
  manner: Manner,
  isTaken: (line: number) => boolean,
): Finding => {
  const { rows, next } = rowsFrom(lines, index, manner, isTaken)
  const table = tableOf(lines, index, rows, manner, isTaken)
  return { tables: table ? [table] : [], next }
}

const rowsFrom = (
  lines: Lines,
  index: number,
  manner: Manner,
  isTaken: (line: number) => boolean,
): { rows: readonly TableRow[]; next: number } => {
  const rows: TableRow[] = []
  let at = index
  for (; at < lines.told.length; at += 1) {
    const line = lines.told[at] ?? 0
    if (isTaken(line) || (at > index && line - (lines.told[at - 1] ?? 0) > 2)) break
    const own = mannerOf(lines, line)
    const isRuler = manner !== 'commas' && own === 'bars' && rowOf(lines, line, 'bars').isRuler
    if (own !== manner && !isRuler && !isSection(lines, at, manner)) break
    rows.push(rowOf(lines, line, manner))
  }
  return { rows, next: Math.max(at, index + 1) }
}

/** One cell alone with rows right above and below: the name of a part of the table. */
const isSection = (lines: Lines, at: number, manner: Manner): boolean => {
  const [before, line, after] = [lines.told[at - 1], lines.told[at] ?? 0, lines.told[at + 1]]
  return (
    before !== undefined &&
    after !== undefined &&
    after - before === 2 &&
    lines.last(line) - lines.first(line) <= LONGEST_SECTION &&
    mannerOf(lines, before) === manner &&
    mannerOf(lines, after) === manner
  )
}

const tableOf = (
  lines: Lines,
  index: number,
  rows: readonly TableRow[],
  manner: Manner,
  isTaken: (line: number) => boolean,
): FoundTable | undefined => {
  const told = withoutEdges(rows.filter(({ isRuler }) => !isRuler))
  if (told.length < LEAST_ROWS) return undefined
  const say = ({ start, end }: Stretch): string => lines.text.slice(start, end)
  const beside = told.flatMap(({ cells }) => cells.slice(1)).map(say)
  if (beside.length < told.length / 2 || !beside.some(hasDigit)) return undefined
  if (isLoose(manner) && beside.filter((said) => isFigure(said) || said === '').length < beside.length * LEAST_FIGURES)
    return undefined
  if (manner === 'commas' && !isEvenBelowHeading(told.map(({ cells }) => cells.map(say)))) return undefined
  const grid = manner === 'gaps' ? alignedRows(lines, told) : evenRows(told)
  const ruler = rows.findIndex(({ isRuler, line }) => isRuler && line > (told[0]?.line ?? 0))
  const heads =
    manner === 'bars' && ruler > 0 && ruler < 4
      ? countBefore(told, rows[ruler]?.line ?? 0)
      : headRows(grid.map((cells) => cells.map(say)))
  const { title } = aboveOf(lines, index, isTaken)
  const last = rows.at(-1)?.line ?? 0
  const caption = title.length > 0 ? undefined : captionBelow(lines, index + rows.length, last, isTaken)
  return {
    ...(caption === undefined ? { title } : { title: [caption], isTitleBelow: true }),
    headings: grid.slice(0, heads),
    rows: grid.slice(heads),
    first: title[0] ?? told[0]?.line ?? 0,
    last: caption ?? last,
  }
}

/** A line that names a table right below one that has no title, and above no other. */
const captionBelow = (
  lines: Lines,
  index: number,
  last: number,
  isTaken: (line: number) => boolean,
): number | undefined => {
  const [line, next] = [lines.told[index], lines.told[index + 1]]
  if (line === undefined || isTaken(line) || line - last > 2 || !isTableTitle(lines.say(line))) return undefined
  return next !== undefined && next - line <= 2 && mannerOf(lines, next) !== undefined ? undefined : line
}

/** Commas part the cells where each row has as many as the headings; else they may be those of decimals, or of prose. */
const isEvenBelowHeading = ([heading = [], ...rows]: readonly (readonly string[])[]): boolean =>
  rows.length >= LEAST_ROWS &&
  heading.slice(1).every((cell) => isYear(cell) || !isFigure(cell)) &&
  rows.every((cells) => cells.length === heading.length && cells.slice(1).every(isFigure))

const countBefore = (rows: readonly TableRow[], line: number): number => rows.filter((row) => row.line < line).length

/** Rows at the top without a figure beside the names; years are headings. */
export const headRows = (rows: readonly (readonly string[])[]): number => {
  const isHeading = (cells: readonly string[]): boolean => {
    const beside = cells.slice(1).filter((said) => said !== '')
    return beside.length > 0 ? beside.every((said) => isYear(said) || !isFigure(said)) : true
  }
  const first = rows.findIndex((cells) => !isHeading(cells))
  return Math.max(0, first)
}

/** Rows of the same number of cells, blank ones where a row is shorter. */
const evenRows = (rows: readonly TableRow[]): readonly (readonly Stretch[])[] => {
  const most = rows.reduce((count, { cells }) => Math.max(count, cells.length), 0)
  return rows.map(({ cells }) => {
    const end = cells.at(-1)?.end ?? 0
    return cells.length === most
      ? cells
      : [...cells, ...Array.from({ length: most - cells.length }, () => ({ start: end, end }))]
  })
}
