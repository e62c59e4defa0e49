import type { LaidPart } from '@corridor/contracts'
import { extractClaims } from '../extract/extract-claims.ts'
import { readText } from '../reading/read-text.ts'
import type { ReadText } from '../reading/text-as-read.ts'
import type { StatedClaim } from './stated-claim.ts'
import { statedClaims } from './stated-claims.ts'

/** What a text states, and what it says of itself. */
export type TextWithClaims = {
  readonly read: ReadText
  /** Its heading, where it has one. */
  readonly title: string | null
  readonly claims: readonly StatedClaim[]
}

const LONGEST_TITLE = 200

/** Every claim of a text of a known or unknown date, with its scope, for the records. */
export const claimsOfText = (
  original: string,
  documentDate: string | null,
  parts?: readonly LaidPart[],
): TextWithClaims => {
  const read = readText(original, parts === undefined ? {} : { parts })
  return {
    read,
    title: headingOf(read),
    claims: statedClaims(read, extractClaims(read, { documentDate })),
  }
}

/** The heading of a text, by which it is cited where nobody says otherwise; null where it has none. */
export const headingOf = ({ blocks, text }: ReadText): string | null => {
  const heading = blocks.find(({ kind }) => kind === 'title')
  const title = heading ? text.slice(heading.start, heading.end).replace(/\s+/g, ' ').trim() : ''
  return title === '' || title.length > LONGEST_TITLE ? null : title
}
