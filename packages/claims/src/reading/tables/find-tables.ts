import type { Lines } from '../lines.ts'
import { figureTablesAt } from './figure-table.ts'
import type { Finding, FoundTable } from './found-table.ts'
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
    const isFirm = parted !== undefined && parted.tables.length > 0 && manner !== 'gaps'
    const figures = isFirm ? undefined : figureTablesAt(lines, index, isTaken)
    const finding = figures === undefined || (parted && isFiner(parted, figures)) ? parted : figures
    if (finding === undefined) break
    for (const table of finding.tables) tables.push(table)
    index = finding.next
  }
  return tables
}

/** Gaps tell the columns, but for a copy of print with gaps between some and single spaces between others: there the figures tell. */
const isFiner = (gaps: Finding, figures: Finding): boolean => {
  const [table, other] = [gaps.tables[0], figures.tables[0]]
  if (table === undefined || other === undefined || other.last < table.last) return table !== undefined
  return (table.rows[0]?.length ?? 0) >= (other.rows[0]?.length ?? 0)
}
