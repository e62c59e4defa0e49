import type { Lines } from '../lines.ts'
import type { Stretch } from '../text-as-read.ts'
import { blankAt } from './found-table.ts'
import type { TableRow } from './table-row.ts'

/** How wide a stretch is on paper: a Chinese character is as wide as two letters. */
const widthOf = (text: string, start: number, end: number): number => {
  let width = 0
  for (let at = start; at < end; at += 1) width += text.charCodeAt(at) >= 0x2e80 ? 2 : 1
  return width
}

type Placed = Stretch & { readonly left: number; readonly right: number }
type Column = { left: number; right: number }

/**
 * Rows whose cells stand below each other, as a grid. Rows that have as many cells as most give the columns; cells of others go where
 * they stand, a heading over several columns into each of them.
 */
export const alignedRows = (lines: Lines, rows: readonly TableRow[]): readonly (readonly Stretch[])[] => {
  const placed = rows.map(({ line, cells }) => placedCells(lines, line, cells))
  const count = usualCount(rows)
  const columns: Column[] = []
  for (const cells of placed.filter(({ length }) => length === count))
    cells.forEach(({ left, right }, index) => {
      const column = columns[index]
      columns[index] = column
        ? { left: Math.min(column.left, left), right: Math.max(column.right, right) }
        : { left, right }
    })
  const usual = placed.findIndex(({ length }) => length === count)
  return placed.map((cells, index) => {
    if (cells.length === count) return cells
    const start = lines.first(rows[index]?.line ?? 0)
    const over = (count - 1) / cells.length
    // Headings above the others stand over as many columns each.
    if (index < usual && cells.length > 1 && Number.isInteger(over) && over > 1)
      return [blankAt(start), ...cells.flatMap((cell) => Array.from({ length: over }, () => cell))]
    return spread(cells, columns, start)
  })
}

const placedCells = (lines: Lines, line: number, cells: readonly Stretch[]): readonly Placed[] => {
  let at = lines.start(line)
  let left = 0
  return cells.map(({ start, end }) => {
    left += widthOf(lines.text, at, start)
    const right = left + widthOf(lines.text, start, end)
    at = end
    const cell = { start, end, left, right }
    left = right
    return cell
  })
}

const usualCount = (rows: readonly TableRow[]): number => {
  const counts = new Map<number, number>()
  for (const { cells } of rows) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  let [usual, most] = [1, 0]
  for (const [count, times] of counts)
    if (times > most || (times === most && count > usual)) [usual, most] = [count, times]
  return usual
}

const spread = (cells: readonly Placed[], columns: readonly Column[], start: number): readonly Stretch[] => {
  const grid: (Stretch | undefined)[] = columns.map(() => undefined)
  for (const cell of cells) {
    const over = columns.flatMap(({ left, right }, index) => (cell.left < right && cell.right > left ? [index] : []))
    for (const index of over.length > 0 ? over : [nearest(cell, columns)]) {
      const there = grid[index]
      grid[index] = there ? { start: there.start, end: cell.end } : { start: cell.start, end: cell.end }
    }
  }
  return grid.map((cell) => cell ?? blankAt(start))
}

const nearest = (cell: Placed, columns: readonly Column[]): number => {
  const distances = columns.map(({ left, right }) => Math.min(Math.abs(cell.left - right), Math.abs(cell.right - left)))
  return distances.indexOf(Math.min(...distances))
}
