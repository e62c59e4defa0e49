import { decodeText } from '../reading/decode/decode-text.ts'
import type { OpenDocument } from '../reading/open-document.ts'
import { pageDate } from './page-date.ts'
import { statedDate } from './stated-date.ts'

/** The day on which a document says that it was published: a page in its markup, any other at the head of its text; null where it does not. */
export const documentDate = (
  bytes: Uint8Array,
  { format, text }: Pick<OpenDocument, 'format' | 'text'>,
): string | null => (format === 'html' ? pageDate(decodeText(bytes).text) : null) ?? statedDate(text)
