import type { ExtractedClaim } from '@corridor/claims'
import type { Check, Comparison, Verdict } from './check.ts'
import { type AreaName, amountWords, claimWords } from './claim-words.ts'

/** A claim in sentences, for a list or a comment. */
export type ToldClaim = {
  readonly quote: string
  readonly words: string
  readonly verdict: Verdict | 'unchecked'
  readonly lines: readonly string[]
}

/** Below this much of a claim is inferred rather than said. */
const UNSURE = 0.5

export const verdictWords: Readonly<Record<Verdict | 'unchecked', string>> = {
  supported: 'supported',
  rounded: 'rounded',
  superseded: 'superseded',
  contradicted: 'contradicted',
  not_comparable: 'not comparable',
  no_data: 'no data',
  unchecked: 'not checked',
}

export const toldClaim = (claim: ExtractedClaim, check: Check | undefined, areaName: AreaName): ToldClaim => ({
  quote: claim.quote.replaceAll(/\s+/g, ' ').trim(),
  words: `${claimWords(claim, areaName)}${claim.confidence < UNSURE ? ' (unsure)' : ''}`,
  verdict: check?.verdict ?? 'unchecked',
  lines: [
    ...teller(claim),
    ...(check === undefined ? [] : [`${verdictWords[check.verdict]}: ${check.reason}`]),
    ...(check?.figures ?? []).map((figure) => figureWords(figure, claim.unit, areaName)),
    ...reviewLines(check),
  ],
})

const teller = ({ asserted_by, via }: ExtractedClaim): readonly string[] =>
  asserted_by === null ? [] : [`according to ${asserted_by}${via === null ? '' : `, through ${via}`}`]

/** `China says 94.8 billion USD then, 94.82 billion USD now (china-customs): 0.02 % less, tolerance 0.05 billion USD`. */
const figureWords = (figure: Comparison, unit: string, areaName: AreaName): string => {
  const who = figure.says === null ? 'The source says' : `${areaName(figure.says)} says`
  const amount = (value: number): string => amountWords(value, unit)
  const known =
    figure.then === null
      ? figure.now === null
        ? 'nothing'
        : `${amount(figure.now)} now, nothing was known then`
      : figure.now === null
        ? `${amount(figure.then)} then, withdrawn since`
        : figure.then === figure.now
          ? amount(figure.now)
          : `${amount(figure.then)} then, ${amount(figure.now)} now`
  const apart = [
    ...(figure.difference === null || figure.difference === 0 ? [] : [differenceWords(figure, amount)]),
    ...(figure.tolerance === null || !figure.difference ? [] : [`tolerance ${amount(figure.tolerance)}`]),
    ...(figure.comparability === null || figure.comparability === 'same' ? [] : [`differs in ${figure.comparability}`]),
  ]
  const mirror = figure.side === 'mirror' ? ', the other side' : ''
  const basis = figure.basis === null || figure.basis === 'published' ? '' : `, ${figure.basis}`
  return `${who} ${known} (${figure.source}${mirror}${basis})${apart.length === 0 ? '' : `: ${apart.join(', ')}`}`
}

const differenceWords = ({ difference, difference_pct }: Comparison, amount: (value: number) => string): string => {
  const value = difference ?? 0
  const percent =
    difference_pct === null ? '' : ` (${Math.abs(difference_pct).toFixed(Math.abs(difference_pct) < 1 ? 2 : 1)} %)`
  return `the text says ${amount(Math.abs(value))} ${value < 0 ? 'less' : 'more'}${percent}`
}

const reviewLines = (check: Check | undefined): readonly string[] => {
  if (!check?.review) return []
  const { decision, reason } = check.review
  return [`review: ${decision}${reason === null || reason === '' ? '' : `, ${reason}`}`]
}

/** `14 claims: 5 supported, 1 contradicted, 8 no data`. */
export const summaryWords = (told: readonly ToldClaim[]): string => {
  if (told.length === 0) return 'No numbers are claimed.'
  const counts = Map.groupBy(told, ({ verdict }) => verdict)
  const named = (Object.keys(verdictWords) as readonly (Verdict | 'unchecked')[]).flatMap((verdict) => {
    const count = counts.get(verdict)?.length ?? 0
    return count === 0 ? [] : [`${count} ${verdictWords[verdict]}`]
  })
  return `${told.length} claim${told.length === 1 ? '' : 's'}: ${named.join(', ')}.`
}
