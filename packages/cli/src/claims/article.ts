import type { ExtractedClaim, ReadText } from '@corridor/claims'
import type { CheckedText } from './checked-text.ts'
import type { Review } from './reviews.ts'

/** A document with its claims; `checked` is undefined where there is nothing to check against. */
export type Article = {
  /** What it is called in messages: the name of its file. */
  readonly name: string
  readonly read: ReadText
  readonly documentDate: string | null
  /** What the document itself says, which somebody may have put another date in place of. */
  readonly ownDate: string | null
  readonly claims: readonly ExtractedClaim[]
  readonly checked: CheckedText | undefined
  /** One for each claim; null where nobody looked. Claims are as a fix left them. */
  readonly reviews: readonly (Review | null)[]
}
