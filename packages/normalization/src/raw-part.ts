import { type FileReaders, type ScanText, sqlText } from '@corridor/contracts'

export type OpenEffects = { readonly scanText: ScanText; readonly readers: FileReaders }

/** One file of a snapshot: the bytes, what people call it, and how many records stand in the parts before it. */
export type RawPart = {
  readonly path: string
  readonly name: string
  readonly ordinal: number
  readonly recordsBefore: number
}

/** A part as a plain table of text in a Parquet file: record_number, locator, the columns of the layout, and what the opening left out. */
export type OpenedPart = {
  readonly path: string
  readonly columns: readonly string[]
  /** Records of the file, counted outside the parser. */
  readonly expected: number
}

/** How a record is called in a part: pages after the first say which they are. */
export const recordName = ({ ordinal }: RawPart, record: string): string =>
  ordinal === 1 ? `'record ' || ${record}` : `${sqlText(`part ${ordinal}, record `)} || ${record}`
