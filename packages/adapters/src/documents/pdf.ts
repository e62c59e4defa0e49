import { CorridorError, type DocumentReaders } from '@corridor/contracts'
import { type Glyphs, linesOfPage } from './pdf-lines.ts'

/** A document of more pages is no article. */
const MOST_PAGES = 5000

/**
 * The text of a PDF in the order in which it was written, as lines, a form feed between pages. Wide gaps in a line stay gaps, so that
 * columns stand below each other.
 * @throws MalformedFile, NoText
 */
export const readPdf: DocumentReaders['readPdf'] = async (bytes, place) => {
  const where = place === undefined ? {} : { place }
  const { getDocumentProxy } = await import('unpdf')
  const pages: string[] = []
  try {
    // A copy, for the library takes the bytes away.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    try {
      for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
        const page = await document.getPage(number)
        const { items } = await page.getTextContent()
        pages.push(linesOfPage(items.filter((item): item is typeof item & Glyphs => 'str' in item)))
        page.cleanup()
      }
    } finally {
      await document.loadingTask.destroy()
    }
  } catch (cause) {
    throw new CorridorError('MalformedFile', `the PDF cannot be read: ${(cause as Error).message}`, { ...where, cause })
  }
  const text = pages.join('\f')
  if (!/\S/.test(text)) throw new CorridorError('NoText', 'the PDF holds pictures of pages and no text', where)
  return { text }
}
