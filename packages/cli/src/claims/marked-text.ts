import type { Block, Claim, ReadText, Stretch } from '@corridor/claims'
import { flowed } from './flowed.ts'
import { firstWhere, placeInText } from './place-in-text.ts'

/** A piece of a paragraph, with the numbers of the claims that it states: from 1, in the order of the list. */
export type Piece = { readonly text: string; readonly claims: readonly number[] }

/** A line end in its pieces is one that was meant. Of a table `pieces` are what stands above its rows. */
export type Paragraph = {
  readonly isTitle: boolean
  readonly pieces: readonly Piece[]
  readonly table?: MarkedTable
}

/** Cells row by row, the first `headerRows` of them headings. */
export type MarkedTable = {
  readonly rows: readonly (readonly (readonly Piece[])[])[]
  readonly headerRows: number
}

type Mark = Stretch & { readonly claims: readonly number[] }
type Say = (from: number, until: number) => string

/** The text as it was understood, paragraph by paragraph, with its claims marked. */
export const markedText = (read: ReadText, claims: readonly Pick<Claim, 'span'>[]): readonly Paragraph[] => {
  const marks = joined(placed(read, claims))
  const asIs: Say = (from, until) => read.text.slice(from, until)
  return stretchesOf(read).map((block) => {
    const { start, end, kind, table } = block
    if (table === undefined || table.rows.length === 0)
      return { isTitle: kind === 'title', pieces: cut(marks, start, end, flowed(read.text, start, end)) }
    const seen = new Set<number>()
    const rows = table.rows.map((row) =>
      row.map((cell) => {
        // A cell that spans others is shown where it begins.
        if (cell.start === cell.end || seen.has(cell.start)) return []
        seen.add(cell.start)
        return cut(marks, cell.start, cell.end, asIs)
      }),
    )
    return {
      isTitle: false,
      pieces: table.title === null ? [] : cut(marks, table.title.start, table.title.end, asIs),
      table: { rows, headerRows: table.headerRows },
    }
  })
}

/** The pieces of a stretch. */
const cut = (marks: readonly Mark[], start: number, end: number, say: Say): readonly Piece[] => {
  const pieces: Piece[] = []
  let at = start
  for (let index = firstEndingAfter(marks, start); (marks[index]?.start ?? end) < end; index += 1) {
    const mark = marks[index] as Mark
    const from = Math.max(mark.start, start)
    if (from > at) pieces.push({ text: say(at, from), claims: [] })
    at = Math.min(mark.end, end)
    pieces.push({ text: say(from, at), claims: mark.claims })
  }
  return at < end ? [...pieces, { text: say(at, end), claims: [] }] : pieces
}

/** The blocks, and what stands between them and is not blank. */
const stretchesOf = (read: ReadText): readonly (Stretch & Partial<Block>)[] => {
  const between = (start: number, end: number) => (read.text.slice(start, end).trim() === '' ? [] : [{ start, end }])
  let at = 0
  const found = read.blocks.flatMap((block) => {
    const gap = between(at, block.start)
    at = block.end
    return [...gap, block]
  })
  return [...found, ...between(at, read.text.length)]
}

/** Where claims stand in the text that was analysed. */
const placed = (read: ReadText, claims: readonly Pick<Claim, 'span'>[]): readonly Mark[] =>
  claims
    .map(({ span }, index) => ({ ...placeInText(read, span), claims: [index + 1] }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || a.end - b.end)

/** Claims of one place, or of places that overlap, are one mark. */
const joined = (marks: readonly Mark[]): readonly Mark[] => {
  const found: Mark[] = []
  for (const mark of marks) {
    const last = found.at(-1)
    if (last === undefined || mark.start >= last.end) found.push(mark)
    else
      found.splice(-1, 1, {
        start: last.start,
        end: Math.max(last.end, mark.end),
        claims: [...last.claims, ...mark.claims],
      })
  }
  return found
}

const firstEndingAfter = (marks: readonly Mark[], place: number): number =>
  firstWhere(marks.length, (index) => (marks[index]?.end ?? 0) > place)
