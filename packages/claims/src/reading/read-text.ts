import type { Block, Language, ReadText, Stretch } from './text-as-read.ts'

export type ReadingHints = { readonly language?: Language }

/** Reads a text. Total: every string can be read; what has no words of a known language has language null. */
export const readText = (original: string, hints: ReadingHints = {}): ReadText => {
  const origin = Int32Array.from({ length: original.length + 1 }, (_, index) => index)
  const originEnd = Int32Array.from({ length: original.length }, (_, index) => index + 1)
  const language = hints.language ?? languageOf(original)
  const pairs: number[] = []
  for (let at = 0; at < original.length; at += 1) if ((original.codePointAt(at) ?? 0) > 0xffff) pairs.push(at++)
  const blocks = blocksOf(original, language)
  return { original, text: original, origin, originEnd, language, blocks, pairs: Int32Array.from(pairs) }
}

const languageOf = (text: string): Language | null => {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const [han, cyrillic, latin] = [count(/[\u4e00-\u9fff]/g) * 2, count(/[а-яё]/gi), count(/[a-z]/gi)]
  if (Math.max(han, cyrillic, latin) === 0) return null
  if (han >= cyrillic && han >= latin) return 'zh'
  if (latin > cyrillic) return 'en'
  return count(/[іїєґ]/gi) > count(/[ыэъё]/gi) ? 'uk' : 'ru'
}

const blocksOf = (text: string, language: Language | null): readonly Block[] =>
  [...text.matchAll(/[^\n]+(\n[^\n]+)*/g)].map(({ 0: { length }, index }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + length,
    language,
    sentences: sentencesOf(text, index, index + length),
  }))

const sentencesOf = (text: string, start: number, end: number): readonly Stretch[] =>
  [...text.slice(start, end).matchAll(/\S[^。！？]*?([。！？]|[.!?…](?=\s+["«“—–]?\s?\p{Lu})|$)/gu)].map(
    ({ 0: { length }, index }) => ({ start: start + index, end: start + index + length }),
  )
