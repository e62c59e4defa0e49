import type { Lines } from '../lines.ts'
import { figureTablesAt } from './figure-table.ts'
import type { FoundTable } from './found-table.ts'
import { partedTableAt } from './parted-table.ts'
import { mannerOf } from './table-row.ts'

/** The tables of a text in order; lines that are `taken` belong to something else. */
export const findTables = (lines: Lines, taken: (line: number) => boolean): readonly FoundTable[] => {
  const tables: FoundTable[] = []
  const isTaken = (line: number): boolean => taken(line) || line <= (tables.at(-1)?.last ?? -1)
  let index = 0
  // A run of lines that is no table is not tried again from each of its lines.
  let tried = 0
  while (index < lines.told.length) {
    const line = lines.told[index] ?? 0
    if (isTaken(line)) {
      index += 1
      continue
    }
    const manner = mannerOf(lines, line)
    const parted = manner && index >= tried ? partedTableAt(lines, index, manner, isTaken) : undefined
    if (parted) tried = parted.next
    const finding = parted && parted.tables.length > 0 ? parted : figureTablesAt(lines, index, isTaken)
    tables.push(...finding.tables)
    index = finding.next
  }
  return tables
}
