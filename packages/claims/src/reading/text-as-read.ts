import { firstNotBelow } from './traced.ts'

/** The languages that Corridor reads. */
export type Language = 'ru' | 'uk' | 'en' | 'zh'

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export type Stretch = { readonly start: number; readonly end: number }

/** A cell of a table; `text` is what it says, without spaces around it. A cell over several places stands in each of them, with the same offsets. */
export type Cell = Stretch & { readonly text: string }

/** Rows from the top, the first `headerRows` of them headings. All rows have as many cells as the widest, blank ones where nothing stands. */
export type Table = {
  readonly title: Stretch | null
  readonly rows: readonly (readonly Cell[])[]
  readonly headerRows: number
}

/**
 * A part of the text. `note`: a footnote, a caption, a source line. `reference`: an entry of a list of literature.
 * `sentences` cover what the block says, in order; of a table they are its lines, those of the title first.
 */
export type Block = Stretch & {
  readonly kind: 'title' | 'paragraph' | 'item' | 'table' | 'note' | 'reference'
  readonly sentences: readonly Stretch[]
  /** Null where the block has no words of a language that Corridor reads. */
  readonly language: Language | null
  readonly table?: Table
}

/** A text as Corridor reads it: what is analysed, and where each of its characters stands in the original. */
export type ReadText = {
  /** The text that came in, decoded, unchanged: spans of claims point into it. Of HTML, PDF and DOCX the text that was got out of them. */
  readonly original: string
  /** The text that is analysed: hyphenation joined, mojibake repaired, odd signs made plain, notes' digits and running heads gone. */
  readonly text: string
  /** For each UTF-16 unit of `text` where its source begins in `original`; one more at the end. Never decreases. */
  readonly origin: Int32Array
  /** For each UTF-16 unit of `text` where its source ends in `original`. */
  readonly originEnd: Int32Array
  /** Of most of the text; null where its words are of none. */
  readonly language: Language | null
  /** In order, without overlap, one line feed between. A paragraph stands on one line, a table has its rows on lines. */
  readonly blocks: readonly Block[]
  /** References to literature in brackets, [Li, 2024] or [12]: their numbers are no figures. */
  readonly citations: readonly Stretch[]
  /** Where `original` has characters of two UTF-16 units: the offsets of the first. */
  readonly pairs: Int32Array
}

/** Where a stretch of `text` stands in `original`, in code points, end exclusive. */
export const spanInOriginal = (read: ReadText, start: number, end: number): readonly [number, number] => {
  const from = read.origin[start] ?? read.original.length
  const until = end > start ? (read.originEnd[end - 1] ?? from) : from
  return [from - firstNotBelow(read.pairs, from), until - firstNotBelow(read.pairs, until)]
}
