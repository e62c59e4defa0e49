import { textWidth } from '../text-width.ts'
import type { Run } from './wrap-runs.ts'

/** Runs cut where the text ends a line; blank lines are left out. */
export const linesOf = (runs: readonly Run[]): readonly (readonly Run[])[] => {
  const lines: Run[][] = [[]]
  for (const { text, sgr } of runs) {
    const [first = '', ...more] = text.split('\n')
    lines.at(-1)?.push({ text: first, sgr })
    for (const each of more) lines.push([{ text: each, sgr }])
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''))
}

type CellRuns = readonly Run[]

const widthOf = (cell: CellRuns): number => cell.reduce((width, { text }) => width + textWidth(text), 0)

/** No column is wider; what is longer pushes what follows to the right. */
const MOST_WIDTH = 40
/** Spaces that wrapping leaves alone. */
const blanks = (count: number): Run => ({ text: '\u00a0'.repeat(Math.max(0, count)), sgr: '' })

/** Rows of a table as lines, the columns below one another. */
export const tableLines = (rows: readonly (readonly CellRuns[])[]): readonly (readonly Run[])[] => {
  const flat = rows.map((row) =>
    row.map((cell) => cell.map(({ text, sgr }) => ({ text: text.trim().replaceAll(/\s+/g, '\u00a0'), sgr }))),
  )
  const count = flat.reduce((most, row) => Math.max(most, row.length), 0)
  const widths = Array.from({ length: count }, (_, column) =>
    Math.min(
      MOST_WIDTH,
      flat.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? [])), 0),
    ),
  )
  return flat.map((row) =>
    row.flatMap((cell, column) =>
      column === row.length - 1
        ? cell
        : [...cell, blanks((widths[column] ?? 0) - widthOf(cell) + 2), { text: ' ', sgr: '' }],
    ),
  )
}
