/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export type TextStretch = { readonly start: number; readonly end: number }

/** A table of a document as a grid: a cell over several places stands in each of them. The first `headerRows` are headings. */
export type LaidTable = {
  readonly title: TextStretch | null
  readonly rows: readonly (readonly TextStretch[])[]
  readonly headerRows: number
}

/** A part of a document by its form. */
export type LaidPart = TextStretch &
  ({ readonly kind: 'title' | 'paragraph' | 'item' | 'note' } | { readonly kind: 'table'; readonly table: LaidTable })

/**
 * The text that was got out of a document. `parts` are in order and do not overlap; without them the text is as lines on pages, which
 * a form feed parts.
 */
export type LaidText = { readonly text: string; readonly parts?: readonly LaidPart[] }

/**
 * Opens documents that are more than text. Each throws `MalformedFile` where the bytes are no such document, and `NoText` where it
 * holds no text. `place` names the file in the error.
 */
export type DocumentReaders = {
  /** A page, decoded. Scripts, styles and what surrounds the article (navigation, heads and feet of the site) are left out. */
  readonly readHtml: (html: string, place?: string) => Promise<LaidText>
  readonly readDocx: (bytes: Uint8Array, place?: string) => Promise<LaidText>
  readonly readPdf: (bytes: Uint8Array, place?: string) => Promise<LaidText>
}
