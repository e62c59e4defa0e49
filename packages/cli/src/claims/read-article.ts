import { documentDate as dateOf, extractClaims, type Language, readDocument } from '@corridor/claims'
import { CorridorError, type DocumentReaders, isCorridorError } from '@corridor/contracts'
import type { Article } from './article.ts'

export type Wish = {
  readonly name: string
  readonly language: Language | undefined
  /** Given by the one who asks; else the text may state it. */
  readonly date: string | undefined
}

const load = async (): Promise<DocumentReaders> => (await import('@corridor/adapters/documents')).documentReaders

/** A plain text is read without the libraries of pages and documents. */
const readers: DocumentReaders = {
  readHtml: async (...words) => (await load()).readHtml(...words),
  readDocx: async (...words) => (await load()).readDocx(...words),
  readPdf: async (...words) => (await load()).readPdf(...words),
}

/** A document of bytes with its claims, neither reviewed nor checked yet. @throws NoText, MalformedFile */
export const readArticle = async (bytes: Uint8Array, { name, language, date }: Wish): Promise<Article> => {
  const hints = { place: name, ...(language === undefined ? {} : { language }) }
  const read = await readDocument(bytes, readers, hints).catch((error: unknown) => {
    if (!isCorridorError(error) || (error.name !== 'MalformedFile' && error.name !== 'NoText')) throw error
    const mend = 'Open it in the program that made it and save it again, or save its text as a plain text.'
    const hint = error.name === 'MalformedFile' ? { hint: mend } : {}
    throw new CorridorError(error.name, `${name}: ${error.message}`, { place: name, ...hint, cause: error })
  })
  if (!/\S/.test(read.original)) throw new CorridorError('NoText', `${name} is empty`, { place: name })
  const ownDate = dateOf(bytes, { format: read.format, text: read.original })
  const documentDate = date ?? ownDate
  const claims = extractClaims(read, { documentDate })
  return { name, read, documentDate, ownDate, claims, checked: undefined, reviews: claims.map(() => null) }
}
