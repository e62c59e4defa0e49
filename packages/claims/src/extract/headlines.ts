import type { Block } from '../reading/text-as-read.ts'

/** A title, or a line that ends as no sentence does. */
export const isHeadline = (text: string, { kind, sentences }: Block): boolean => {
  const last = sentences.at(-1)
  return (
    kind === 'title' ||
    (kind === 'paragraph' &&
      sentences.length === 1 &&
      last !== undefined &&
      !/[.!?…。！？:;：；]["»”’)]*\s*$/.test(text.slice(last.start, last.end)))
  )
}
