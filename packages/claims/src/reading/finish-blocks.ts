import { languageOfMost, languageOfPart, tongueOf } from './language.ts'
import { sentencesOf } from './sentences.ts'
import type { Block, Cell, Language, Stretch } from './text-as-read.ts'
import type { WrittenDraft } from './write-blocks.ts'

/**
 * The blocks of the text as it is written: their language, sentences and cells. `place` finds where an offset of the lines stands now.
 */
export const finishBlocks = (
  text: string,
  written: readonly WrittenDraft[],
  place: (offset: number) => number,
  given: Language | undefined,
): { readonly language: Language | null; readonly blocks: readonly Block[] } => {
  const tongues = written.map(({ start, end }) => ({ tongue: tongueOf(text, start, end), length: end - start }))
  const language = given ?? languageOfMost(tongues)
  const blocks = written.map((each, index) =>
    blockOf(text, each, languageOfPart(tongues[index]?.tongue ?? 'none', language), place),
  )
  return { language, blocks }
}

const blockOf = (
  text: string,
  { draft: { kind, table }, start, end }: WrittenDraft,
  language: Language | null,
  place: (offset: number) => number,
): Block => {
  if (table === undefined) return { kind, start, end, language, sentences: sentencesOf(text, start, end) }
  const cell = ({ start: first, end: last }: Stretch): Cell => {
    const from = place(first)
    const until = last > first ? place(last - 1) + 1 : from
    return { start: from, end: until, text: text.slice(from, until) }
  }
  const lines = linesIn(text, start, end)
  const [first, last] = table.isTitleBelow ? [lines.at(-1), lines.at(-1)] : [lines[0], lines[table.titleLines - 1]]
  return {
    kind,
    start,
    end,
    language,
    sentences: lines,
    table: {
      title: first && last ? { start: first.start, end: last.end } : null,
      rows: [...table.headings, ...table.rows].map((row) => row.map(cell)),
      headerRows: table.headings.length,
    },
  }
}

const linesIn = (text: string, start: number, end: number): readonly Stretch[] => {
  const found: Stretch[] = []
  for (let from = start; from < end; ) {
    const at = text.indexOf('\n', from)
    const until = at === -1 || at > end ? end : at
    if (until > from) found.push({ start: from, end: until })
    from = until + 1
  }
  return found
}
