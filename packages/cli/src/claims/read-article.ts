import { extractClaims, type Language, readText } from '@corridor/claims'
import { CorridorError } from '@corridor/contracts'
import type { Article } from './article.ts'
import { statedDate } from './stated-date.ts'

export type Wish = {
  readonly name: string
  readonly language: Language | undefined
  /** Given by the one who asks; else the text may state it. */
  readonly date: string | undefined
}

/** A document of bytes with its claims, not yet checked. */
export const readArticle = async (
  bytes: Uint8Array,
  { name, language, date }: Wish,
): Promise<Omit<Article, 'checked'>> => {
  const text = new TextDecoder().decode(bytes)
  if (text.trim() === '') throw new CorridorError('SourceEmpty', `${name} is empty`, { place: name })
  const read = readText(text, language === undefined ? {} : { language })
  const documentDate = date ?? statedDate(read.original)
  return { name, read, documentDate, claims: extractClaims(read, { documentDate }) }
}
