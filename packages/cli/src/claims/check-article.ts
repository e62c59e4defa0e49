import { statedClaims } from '@corridor/claims'
import { isCorridorError, sha256 } from '@corridor/contracts'
import type { Setting } from '../command.ts'
import type { Article } from './article.ts'
import { type CheckedText, unheld } from './checked-text.ts'

export type CheckWish = {
  /** The latest, where none is named. */
  readonly release: string | undefined
  /** Whether there has to be a release. */
  readonly isAsked: boolean
}

/**
 * Holds an article against a release of the store; undefined where there is none, unless one is asked for. Claims that a
 * reviewer has rejected are held against nothing.
 * @throws NoRelease
 */
export const checkArticle = async (
  setting: Setting,
  { name, read, documentDate, claims, reviews }: Article,
  { release, isAsked }: CheckWish,
): Promise<CheckedText | undefined> => {
  const document = {
    sha256: sha256(read.original),
    language: read.language,
    date: documentDate,
    title: name,
    publisher: 'Publisher not stated',
    url: null,
    mayQuote: false,
  }
  const standing = claims.flatMap((_, index) => (reviews[index]?.decision === 'rejected' ? [] : [index]))
  const whole = statedClaims(read, claims)
  const stated = standing.flatMap((index) => {
    const claim = whole[index]
    return claim === undefined ? [] : [{ ...claim, scope: reviews[index]?.scope ?? claim.scope }]
  })
  if (stated.length === 0) return undefined
  try {
    // What asks the store takes longer to load than an article to read.
    const { checkClaims } = await import('./check-claims.ts')
    const checked = await checkClaims(await setting.openWorld(), document, stated, release)
    return {
      ...checked,
      claims: claims.map((_, index) => checked.claims[standing.indexOf(index)] ?? rejected),
      arithmetic: checked.arithmetic.map((test) => ({ ...test, claim: standing[test.claim] ?? -1 })),
    }
  } catch (error) {
    if (!isAsked && isCorridorError(error) && error.name === 'NoRelease') return undefined
    throw error
  }
}

const rejected = unheld('a reviewer has rejected the reading')
