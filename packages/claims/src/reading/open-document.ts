import type { DocumentReaders, LaidText } from '@corridor/contracts'
import { decodeText } from './decode/decode-text.ts'
import { type ReadingHints, readText } from './read-text.ts'
import type { ReadText } from './text-as-read.ts'

/** The text of a file, and what the file was. */
export type OpenDocument = LaidText & {
  readonly format: 'text' | 'html' | 'docx' | 'pdf'
  /** The encoding of a text or a page, by its WHATWG name; null where the format has none. */
  readonly encoding: string | null
}

const HEAD = 1024
const PAGE =
  /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,800}-->\s{0,200})?<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|table|h1|p)[\s/>]/i

/**
 * Opens a file by what its bytes are, whatever its name. Spans of claims point into `text`; of HTML, DOCX and PDF that is what was got
 * out of them.
 * @throws NoText, MalformedFile
 */
export const openDocument = async (
  bytes: Uint8Array,
  readers: DocumentReaders,
  place?: string,
): Promise<OpenDocument> => {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD))
  if (head.includes('%PDF-')) return { ...(await readers.readPdf(bytes, place)), format: 'pdf', encoding: null }
  if (head.startsWith('PK\x03\x04'))
    return { ...(await readers.readDocx(bytes, place)), format: 'docx', encoding: null }
  const { text, encoding } = decodeText(bytes, place)
  if (!PAGE.test(text.slice(0, HEAD * 2))) return { text, format: 'text', encoding }
  return { ...(await readers.readHtml(text, place)), format: 'html', encoding }
}

/** Opens a file and reads its text. @throws NoText, MalformedFile */
export const readDocument = async (
  bytes: Uint8Array,
  readers: DocumentReaders,
  hints: ReadingHints & { readonly place?: string } = {},
): Promise<ReadText & Pick<OpenDocument, 'format' | 'encoding'>> => {
  const { text, parts, format, encoding } = await openDocument(bytes, readers, hints.place)
  return { ...readText(text, { ...hints, ...(parts ? { parts } : {}) }), format, encoding }
}
