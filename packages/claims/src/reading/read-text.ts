import { withoutAddresses } from './addresses.ts'
import { arrange, type Draft } from './arrange.ts'
import { citationsOf } from './citations.ts'
import { lexiconOf, mendWords } from './hyphenation.ts'
import { languageOfMost, languageOfPart, tongueOf } from './language.ts'
import { repairMojibake } from './mojibake/repair-mojibake.ts'
import { withoutNoteMarks } from './note-marks.ts'
import { plainSigns } from './plain-signs.ts'
import { sentencesOf } from './sentences.ts'
import type { Block, Language, ReadText, Stretch, Table } from './text-as-read.ts'
import { rewriter, untouched } from './traced.ts'
import { writeBlocks } from './write-blocks.ts'

export type ReadingHints = {
  /** The language of the whole, where it is known. */
  readonly language?: Language
}

/** Reads a text. Total: every string can be read; what has no words of a known language has language null. */
export const readText = (original: string, hints: ReadingHints = {}): ReadText => {
  let traced = untouched(original)
  for (const step of [repairMojibake, plainSigns, withoutAddresses, withoutNoteMarks]) traced = step(traced).traced
  const before = traced.text
  const lexicon = once(() => lexiconOf(before))
  traced = mendWords(traced, lexicon).traced
  const { lines, drafts } = arrange(traced.text, 0, traced.text.length, lexicon)
  const out = rewriter(traced)
  const stretches = writeBlocks(out, lines, drafts)
  const { traced: final, place } = out.done()
  const { text, origin, originEnd } = final
  const tongues = stretches.map(({ start, end }) => ({ tongue: tongueOf(text, start, end), length: end - start }))
  const language = hints.language ?? languageOfMost(tongues)
  const blocks = drafts.map((draft, index) => {
    const stretch = stretches[index] ?? { start: 0, end: 0 }
    const own = languageOfPart(tongues[index]?.tongue ?? 'none', language)
    return blockOf(text, draft, stretch, own, place)
  })
  return {
    original,
    text,
    origin: withEnd(origin, original.length),
    originEnd,
    language,
    blocks,
    citations: citationsOf(text),
    pairs: pairsOf(original),
  }
}

const blockOf = (
  text: string,
  draft: Draft,
  { start, end }: Stretch,
  language: Language | null,
  place: (offset: number) => number,
): Block => {
  if (draft.kind !== 'table')
    return { kind: draft.kind, start, end, language, sentences: sentencesOf(text, start, end) }
  const placed = (cell: Stretch): Stretch =>
    cell.end > cell.start
      ? { start: place(cell.start), end: place(cell.end - 1) + 1 }
      : { start: place(cell.start), end: place(cell.start) }
  const rows = [...draft.table.headings, ...draft.table.rows].map((row) =>
    row.map((cell) => {
      const { start: from, end: until } = placed(cell)
      return { start: from, end: until, text: text.slice(from, until) }
    }),
  )
  const titles = draft.table.title.length
  const table: Table = { title: titleOf(text, start, end, titles), rows, headerRows: draft.table.headings.length }
  return { kind: 'table', start, end, language, sentences: linesIn(text, start, end), table }
}

/** The first lines of a table that are its title. */
const titleOf = (text: string, start: number, end: number, count: number): Stretch | null => {
  const titles = linesIn(text, start, end).slice(0, count)
  const [first, last] = [titles[0], titles.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

const linesIn = (text: string, start: number, end: number): readonly Stretch[] => {
  const found: Stretch[] = []
  let from = start
  while (from < end) {
    const at = text.indexOf('\n', from)
    const until = at === -1 || at > end ? end : at
    if (until > from) found.push({ start: from, end: until })
    from = until + 1
  }
  return found
}

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

const withEnd = (origin: Int32Array, end: number): Int32Array => {
  const longer = new Int32Array(origin.length + 1)
  longer.set(origin)
  longer[origin.length] = end
  return longer
}

const pairsOf = (original: string): Int32Array => {
  const pairs: number[] = []
  for (let at = 0; at < original.length; at += 1) if ((original.codePointAt(at) ?? 0) > 0xffff) pairs.push(at++)
  return Int32Array.from(pairs)
}
