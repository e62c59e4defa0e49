import type { ExtractedClaim } from '@corridor/claims'
import type { Article } from './article.ts'
import type { ArithmeticTest, CheckedClaim, VerdictCode } from './checked-text.ts'
import { type AreaName, amountWords, claimWords } from './claim-words.ts'
import { figuresInWords } from './figure-words.ts'
import type { Review } from './reviews.ts'

export type Verdict = VerdictCode | 'unchecked'

/** A claim in sentences, for a list or a comment. */
export type ToldClaim = {
  readonly quote: string
  readonly words: string
  readonly verdict: Verdict
  /** Why; empty where nothing was checked. */
  readonly reason: string
  readonly lines: readonly string[]
}

/** Below this much of a claim is inferred rather than said. */
const UNSURE = 0.5
/** The most telling figures; the rest is counted. */
const MOST_FIGURES = 3

/** In the order of the summary. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  supported: 'supported',
  rounded: 'rounded',
  superseded: 'superseded',
  contradicted: 'contradicted',
  not_comparable: 'not comparable',
  no_data: 'no data',
  unchecked: 'not checked',
}

export const toldClaims = (article: Article, areaName: AreaName): readonly ToldClaim[] =>
  article.claims.map((claim, index) =>
    toldClaim(claim, article.checked?.claims[index], article.reviews[index] ?? null, areaName),
  )

const toldClaim = (
  claim: ExtractedClaim,
  checked: CheckedClaim | undefined,
  review: Review | null,
  areaName: AreaName,
): ToldClaim => ({
  quote: claim.quote.replaceAll(/\s+/g, ' ').trim(),
  words: `${claimWords(claim, areaName)}${claim.confidence < UNSURE ? ' (unsure)' : ''}`,
  verdict: checked?.verdict ?? 'unchecked',
  reason: checked?.reason ?? '',
  lines: [
    ...tellerLines(claim),
    ...figureLines(claim, checked, areaName),
    ...(review === null ? [] : [reviewWords(claim, review, areaName)]),
  ],
})

/** `contradicted: none of 2 figures agrees`. */
export const verdictLine = ({ verdict, reason }: ToldClaim): string =>
  `${verdictWords[verdict]}${reason === '' ? '' : `: ${reason}`}`

const tellerLines = ({ asserted_by, via }: ExtractedClaim): readonly string[] =>
  asserted_by === null ? [] : [`according to “${asserted_by}”${via === null ? '' : `, through “${via}”`}`]

const figureLines = (
  { unit }: ExtractedClaim,
  checked: CheckedClaim | undefined,
  areaName: AreaName,
): readonly string[] => {
  const { told, more } = figuresInWords(checked?.figures ?? [], unit, areaName, MOST_FIGURES)
  return [...told, ...(more > 0 ? [`and ${more} more figure${more === 1 ? '' : 's'} (--json --check lists all)`] : [])]
}

/** `fixed by A. Reader on 2025-09-06: of uranium only; was read as exports of …`. */
const reviewWords = (claim: ExtractedClaim, review: Review, areaName: AreaName): string => {
  const { decision, reason, reviewedBy, reviewedOn, was } = review
  const who = `${reviewedBy === '' ? '' : ` by ${reviewedBy}`}${reviewedOn === '' ? '' : ` on ${reviewedOn}`}`
  const before = Object.keys(was).length === 0 ? '' : `; was read as ${claimWords({ ...claim, ...was }, areaName)}`
  return `${decision === 'reopened' ? 'to be reviewed again, for the text has changed; reviewed' : decision}${who}: ${reason}${before}`
}

/** `14 claims: 5 supported, 1 contradicted, 8 no data. 1 test of the text against itself fails.` */
export const summaryWords = (
  told: readonly ToldClaim[],
  tests: readonly Pick<ArithmeticTest, 'outcome'>[] = [],
): string => {
  if (told.length === 0) return 'No numbers are claimed.'
  const counts = Map.groupBy(told, ({ verdict }) => verdict)
  const named = (Object.keys(verdictWords) as readonly Verdict[]).flatMap((verdict) => {
    const count = counts.get(verdict)?.length ?? 0
    return count === 0 ? [] : [`${count} ${verdictWords[verdict]}`]
  })
  return `${told.length} claim${told.length === 1 ? '' : 's'}: ${named.join(', ')}.${failedWords(tests)}`
}

const failedWords = (tests: readonly Pick<ArithmeticTest, 'outcome'>[]): string => {
  const failed = tests.filter(({ outcome }) => outcome === 'fails').length
  return failed === 0
    ? ''
    : ` ${failed} test${failed === 1 ? '' : 's'} of the text against itself ${failed === 1 ? 'fails' : 'fail'}.`
}

export const TESTS_HEADING = 'The numbers of the text against one another'

/** `(3) fails: exports plus imports of the text: 43.9 billion USD, stated 43.8 billion USD, tolerance 100 million USD`. */
export const testWords = (
  { claim, outcome, words, expected, stated, tolerance }: ArithmeticTest,
  claims: readonly Pick<ExtractedClaim, 'unit'>[],
): string => {
  const unit = claims[claim]?.unit ?? ''
  const apart = amountWords(tolerance, unit === 'percent' ? 'pp' : unit)
  return `(${claim + 1}) ${outcome}: ${words}: ${amountWords(expected, unit)}, stated ${amountWords(stated, unit)}, tolerance ${apart}`
}
