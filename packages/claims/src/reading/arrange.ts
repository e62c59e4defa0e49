import type { Lexicon } from './hyphenation.ts'
import { type Lines, linesOf } from './lines.ts'
import { notesOf } from './notes.ts'
import { kindOf, type Paragraph, paragraphsOf } from './paragraphs.ts'
import { runningHeads } from './running-heads.ts'
import { findTables } from './tables/find-tables.ts'
import type { FoundTable } from './tables/found-table.ts'
import type { Block } from './text-as-read.ts'

type Kind = Block['kind']

/** A part of a text by its lines, which are still as they came. */
export type Draft =
  | { readonly kind: 'table'; readonly table: FoundTable; readonly lines: readonly number[] }
  | ({ readonly kind: Exclude<Kind, 'table'> } & Paragraph)

/** The lines of a stretch of plain text, and the parts that they make, in order. */
export const arrange = (
  text: string,
  from: number,
  until: number,
  lexicon: () => Lexicon,
): { readonly lines: Lines; readonly drafts: readonly Draft[] } => {
  const lines = linesOf(text, from, until)
  const gone = runningHeads(lines)
  const notes = notesOf(lines, gone)
  const owner = new Int32Array(lines.count)
  notes.forEach(({ first, last }, index) => {
    owner.fill(index + 1, first, last + 1)
  })
  const isGone = (line: number): boolean => gone[line] === 1
  const tables = findTables(lines, (line) => isGone(line) || (owner[line] ?? 0) > 0)
  tables.forEach(({ first, last }, index) => {
    owner.fill(-1 - index, first, last + 1)
  })
  const drafts: Draft[] = []
  let waiting: number[] = []
  const paragraphs = (): void => {
    for (const paragraph of paragraphsOf(lines, waiting, isGone, lexicon)) {
      const kind = kindOf(sayingOf(lines, paragraph), drafts.length === 0, standsApart(lines, paragraph))
      drafts.push({ kind, ...paragraph })
    }
    waiting = []
  }
  for (let index = 0; index < lines.told.length; index += 1) {
    const line = lines.told[index] ?? 0
    const mine = owner[line] ?? 0
    if (mine === 0) {
      if (!isGone(line)) waiting.push(line)
      continue
    }
    paragraphs()
    const own: number[] = []
    while ((owner[lines.told[index] ?? lines.count] ?? 0) === mine) {
      const each = lines.told[index] ?? 0
      if (!isGone(each)) own.push(each)
      index += 1
    }
    index -= 1
    const table = mine < 0 ? tables[-1 - mine] : undefined
    if (table) drafts.push({ kind: 'table', table, lines: own })
    else
      for (const paragraph of paragraphsOf(lines, own, isGone, lexicon))
        drafts.push({ kind: notes[mine - 1]?.kind ?? 'note', ...paragraph })
  }
  paragraphs()
  return { lines, drafts }
}

/** What a paragraph says, near enough for its kind. */
const sayingOf = (lines: Lines, { lines: own }: Paragraph): string =>
  own
    .slice(0, 4)
    .map((line) => lines.say(line))
    .join(' ')

const standsApart = (lines: Lines, { lines: own }: Paragraph): boolean => {
  const [above, below] = [(own[0] ?? 0) - 1, (own.at(-1) ?? 0) + 1]
  return (above < 0 || lines.isBlank(above)) && (below >= lines.count || lines.isBlank(below))
}
