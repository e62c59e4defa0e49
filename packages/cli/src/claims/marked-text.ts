import type { Claim, ReadText } from '@corridor/claims'
import { flowed } from './flowed.ts'

/** A piece of a paragraph, with the numbers of the claims that it states: from 1, in the order of the list. */
export type Piece = { readonly text: string; readonly claims: readonly number[] }

/** A line end in its pieces is one that was meant. */
export type Paragraph = { readonly isTitle: boolean; readonly pieces: readonly Piece[] }

type Mark = { readonly start: number; readonly end: number; readonly claims: readonly number[] }

/** The text as it was understood, paragraph by paragraph, with its claims marked. */
export const markedText = (read: ReadText, claims: readonly Pick<Claim, 'span'>[]): readonly Paragraph[] => {
  const marks = joined(placed(read, claims))
  const paragraphs: Paragraph[] = []
  let next = 0
  for (const { kind, start, end } of stretchesOf(read)) {
    const said =
      kind === 'table' ? (from: number, until: number) => read.text.slice(from, until) : flowed(read.text, start, end)
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    const pieces: Piece[] = []
    let at = start
    for (let index = next; (marks[index]?.start ?? end) < end; index += 1) {
      const mark = marks[index] as Mark
      const from = Math.max(mark.start, start)
      if (from > at) pieces.push({ text: said(at, from), claims: [] })
      at = Math.min(mark.end, end)
      pieces.push({ text: said(from, at), claims: mark.claims })
    }
    if (at < end) pieces.push({ text: said(at, end), claims: [] })
    paragraphs.push({ isTitle: kind === 'title', pieces })
  }
  return paragraphs
}

/** The blocks, and what stands between them and is not blank. */
const stretchesOf = (read: ReadText): readonly { kind: string; start: number; end: number }[] => {
  const between = (start: number, end: number) =>
    read.text.slice(start, end).trim() === '' ? [] : [{ kind: 'text', start, end }]
  let at = 0
  const found = read.blocks.flatMap(({ kind, start, end }) => {
    const gap = between(at, start)
    at = end
    return [...gap, { kind, start, end }]
  })
  return [...found, ...between(at, read.text.length)]
}

/** Where claims stand in the text that was analysed. */
const placed = (read: ReadText, claims: readonly Pick<Claim, 'span'>[]): readonly Mark[] =>
  claims
    .map(({ span: [start, end] }, index) => ({
      start: firstAbove(read.originEnd, unitOf(read.pairs, start)),
      end: firstAbove(read.origin, unitOf(read.pairs, end) - 1),
      claims: [index + 1],
    }))
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

/** The UTF-16 offset of a code point; `pairs` are the offsets of those before it that take two units. */
const unitOf = (pairs: Int32Array, codePoint: number): number => {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle] ?? 0) - middle < codePoint) low = middle + 1
    else high = middle
  }
  return codePoint + low
}

/** The first place whose number is above a limit, in numbers that never decrease. */
const firstAbove = (sorted: Int32Array, limit: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
