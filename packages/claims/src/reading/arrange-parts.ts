import type { LaidPart, LaidTable } from '@corridor/contracts'
import { arrange } from './arrange.ts'
import { type Arranged, draftOfTable } from './draft.ts'
import type { Lexicon } from './hyphenation.ts'
import { linesOf } from './lines.ts'
import { isTableTitle } from './tables/heading.ts'
import { headRows } from './tables/parted-table.ts'
import type { Stretch } from './text-as-read.ts'

/** So many parts before a table may be its title: its number, its name, its unit. */
const MOST_TITLES = 3
const LONGEST_TITLE = 300

/**
 * Arranges a document whose form is known: each part by itself. `place` finds where an offset of the document stands in the text now.
 */
export const arrangeParts = (
  text: string,
  parts: readonly LaidPart[],
  place: (offset: number) => number,
  lexicon: () => Lexicon,
): readonly Arranged[] => {
  const arranged: Arranged[] = []
  let index = 0
  while (index < parts.length) {
    const count = titlesBefore(text, parts, index, place)
    const part = parts[index + count]
    if (part?.kind === 'table') arranged.push(tableOf(text, part, place(parts[index]?.start ?? 0), place))
    else if (part) arranged.push(partOf(text, part, place, lexicon))
    index += count + 1
  }
  return arranged
}

/** How many parts from here on are the title of the table after them. */
const titlesBefore = (
  text: string,
  parts: readonly LaidPart[],
  index: number,
  place: (offset: number) => number,
): number => {
  for (let count = 0; count <= MOST_TITLES; count += 1) {
    const part = parts[index + count]
    if (part === undefined) return 0
    if (part.kind === 'table') return count
    if (part.end - part.start > LONGEST_TITLE) return 0
    if (count === 0 && !isTableTitle(text.slice(place(part.start), place(part.end)))) return 0
  }
  return 0
}

const partOf = (text: string, part: LaidPart, place: (offset: number) => number, lexicon: () => Lexicon): Arranged => {
  const { lines, drafts } = arrange(text, place(part.start), place(part.end), lexicon)
  const kindOf = (kind: Arranged['drafts'][number]['kind']) =>
    kind === 'table' || kind === 'note' ? kind : part.kind === 'paragraph' && kind !== 'title' ? kind : part.kind
  return { lines, drafts: drafts.map((draft) => ({ ...draft, kind: kindOf(draft.kind) })) }
}

/** A table from where its title begins. */
const tableOf = (
  text: string,
  part: LaidPart & { readonly table: LaidTable },
  start: number,
  place: (offset: number) => number,
): Arranged => {
  const lines = linesOf(text, start, place(part.end))
  const bodyStart = place(part.table.rows[0]?.[0]?.start ?? part.start)
  const rows = part.table.rows.map((row) =>
    row.map((cell): Stretch => ({ start: place(cell.start), end: place(cell.end) })),
  )
  const told = [...lines.told]
  const titleLines = told.filter((line) => lines.last(line) <= bodyStart).length
  const said = (): string[][] => rows.map((row) => row.map((cell) => text.slice(cell.start, cell.end)))
  const heads = part.table.headerRows > 0 ? part.table.headerRows : headRows(said())
  const table = { titleLines, headings: rows.slice(0, heads), rows: rows.slice(heads) }
  return { lines, drafts: [draftOfTable(told, table)] }
}
