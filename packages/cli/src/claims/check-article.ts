import { scopeAt } from '@corridor/claims'
import { isCorridorError, sha256 } from '@corridor/contracts'
import type { Setting } from '../command.ts'
import type { Article } from './article.ts'
import type { CheckedText } from './checked-text.ts'
import { placeInText } from './place-in-text.ts'

export type CheckWish = {
  /** The latest, where none is named. */
  readonly release: string | undefined
  /** Whether there has to be a release. */
  readonly isAsked: boolean
}

/** Holds an article against a release of the store; undefined where there is none, unless one is asked for. @throws NoRelease */
export const checkArticle = async (
  setting: Setting,
  { name, read, documentDate, claims }: Omit<Article, 'checked'>,
  { release, isAsked }: CheckWish,
): Promise<CheckedText | undefined> => {
  const document = {
    sha256: sha256(read.original),
    language: read.language,
    date: documentDate,
    title: name,
    publisher: 'not stated',
    url: null,
    mayQuote: false,
  }
  if (claims.length === 0) return undefined
  try {
    // What asks the store takes longer to load than an article to read.
    const { checkClaims } = await import('./check-claims.ts')
    const scoped = claims.map((claim) => ({ ...claim, scope: scopeAt(read, placeInText(read, claim.span).start) }))
    return await checkClaims(await setting.openWorld(), document, scoped, release)
  } catch (error) {
    if (!isAsked && isCorridorError(error) && error.name === 'NoRelease') return undefined
    throw error
  }
}
