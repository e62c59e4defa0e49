import { type Arranged, type Draft, draftOfTable } from './draft.ts'
import type { Lexicon } from './hyphenation.ts'
import { type Lines, linesOf } from './lines.ts'
import { notesOf } from './notes.ts'
import { kindOf, type Paragraph, paragraphsOf, widthOf } from './paragraphs.ts'
import { runningHeads } from './running-heads.ts'
import { findTables } from './tables/find-tables.ts'

/** Arranges a stretch of plain text: heads of pages left out, then notes, tables, and paragraphs of what remains. */
export const arrange = (text: string, from: number, until: number, lexicon: () => Lexicon): Arranged => {
  const lines = linesOf(text, from, until)
  const gone = runningHeads(lines)
  const isGone = (line: number): boolean => gone[line] === 1
  const notes = notesOf(lines, isGone)
  // Of each line the note (above zero) or the table (below) that it belongs to.
  const owner = new Int32Array(lines.count)
  notes.forEach(({ first, last }, index) => {
    owner.fill(index + 1, first, last + 1)
  })
  const tables = findTables(lines, (line) => isGone(line) || owner[line] !== 0)
  tables.forEach(({ first, last }, index) => {
    owner.fill(-1 - index, first, last + 1)
  })
  const width = widthOf(lines)
  const drafts: Draft[] = []
  for (const { mine, own } of runsOf(lines, owner, isGone)) {
    const table = tables[-1 - mine]
    if (table) drafts.push(draftOfTable(own, { titleLines: table.title.length, ...table }))
    else
      for (const paragraph of paragraphsOf(lines, own, isGone, width, lexicon)) {
        const note = notes[mine - 1]?.kind
        drafts.push({ kind: note ?? kindHere(lines, paragraph, drafts.length === 0), ...paragraph })
      }
  }
  return { lines, drafts }
}

type Run = { readonly mine: number; readonly own: readonly number[] }

/** Told lines that belong to the same thing, one run after another. */
function* runsOf(lines: Lines, owner: Int32Array, isGone: (line: number) => boolean): Generator<Run> {
  let own: number[] = []
  let mine = 0
  for (const line of lines.told) {
    const belongs = owner[line] ?? 0
    if (belongs !== mine && own.length > 0) {
      yield { mine, own }
      own = []
    }
    mine = belongs
    if (!isGone(line)) own.push(line)
  }
  if (own.length > 0) yield { mine, own }
}

const kindHere = (lines: Lines, paragraph: Paragraph, isFirst: boolean): Draft['kind'] => {
  const [above, below] = [(paragraph.lines[0] ?? 0) - 1, (paragraph.lines.at(-1) ?? 0) + 1]
  const isApart = (above < 0 || lines.isBlank(above)) && (below >= lines.count || lines.isBlank(below))
  const said = paragraph.lines.slice(0, 4).map((line) => lines.say(line))
  return kindOf(said.join(' '), isFirst, isApart)
}
