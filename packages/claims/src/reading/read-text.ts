import type { LaidPart } from '@corridor/contracts'
import { arrange } from './arrange.ts'
import { arrangeParts } from './arrange-parts.ts'
import { citationsOf } from './citations.ts'
import { finishBlocks } from './finish-blocks.ts'
import { repair } from './repair.ts'
import type { Language, ReadText } from './text-as-read.ts'
import { rewriter } from './traced.ts'
import { writeBlocks } from './write-blocks.ts'

export type ReadingHints = {
  /** The language of the whole, where it is known. */
  readonly language?: Language
  /** What a document says of its form: offsets in `original`. Without it the lines tell. */
  readonly parts?: readonly LaidPart[]
}

/** Reads a text. Total: every string can be read; what has no words of a known language has language null. */
export const readText = (original: string, { language: given, parts }: ReadingHints = {}): ReadText => {
  const { traced, place, lexicon } = repair(original)
  const arranged = parts
    ? arrangeParts(traced.text, parts, place, lexicon)
    : [arrange(traced.text, 0, traced.text.length, lexicon)]
  const out = rewriter(traced)
  const written = writeBlocks(out, arranged)
  const { traced: final, place: placeOfLine } = out.done()
  const { language, blocks } = finishBlocks(final.text, written, placeOfLine, given)
  const origin = new Int32Array(final.text.length + 1)
  origin.set(final.origin)
  origin[final.text.length] = original.length
  return {
    original,
    text: final.text,
    origin,
    originEnd: final.originEnd,
    language,
    blocks,
    citations: citationsOf(final.text),
    pairs: pairsOf(original),
  }
}

const pairsOf = (original: string): Int32Array => {
  const pairs: number[] = []
  for (let at = 0; at < original.length; at += 1) if ((original.codePointAt(at) ?? 0) > 0xffff) pairs.push(at++)
  return Int32Array.from(pairs)
}
