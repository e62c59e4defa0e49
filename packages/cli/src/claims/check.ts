import type { ExtractedClaim, ReadText } from '@corridor/claims'

/** What came of holding a claim against the figures, in the order of the summary. */
export const verdicts = ['supported', 'rounded', 'superseded', 'contradicted', 'not_comparable', 'no_data'] as const
export type Verdict = (typeof verdicts)[number]

/** A figure that a claim was held against, in the unit of the claim. */
export type Comparison = {
  /** `as_worded`: of the reporter whom the text names; `mirror`: of the other side; `either` where the words fit both. */
  readonly side: string
  /** Area that reports the figure. */
  readonly says: string | null
  readonly source: string
  readonly basis: string | null
  /** `same`, or what differs. */
  readonly comparability: string | null
  /** Known on the day of the document. */
  readonly then: number | null
  readonly now: number | null
  readonly difference: number | null
  readonly difference_pct: number | null
  readonly tolerance: number | null
}

/** A decision of a reviewer; `reopened` where the text has changed since. */
export type Review = { readonly decision: string; readonly reason: string | null }

export type Check = {
  readonly verdict: Verdict
  readonly reason: string
  readonly figures: readonly Comparison[]
  readonly review: Review | null
}

/** What one claim has to be by other numbers of its text. */
export type Finding = {
  /** Index of the claim. */
  readonly claim: number
  /** `holds`, `rounded` or `fails`. */
  readonly outcome: string
  readonly words: string
}

export type Checked = {
  /** The release that was asked. */
  readonly release: string
  /** One for each claim, in their order. */
  readonly checks: readonly Check[]
  readonly findings: readonly Finding[]
}

/** A document with its claims; `checked` is undefined where there is nothing to check against. */
export type Article = {
  readonly name: string
  readonly read: ReadText
  readonly documentDate: string | null
  readonly claims: readonly ExtractedClaim[]
  readonly checked: Checked | undefined
}
