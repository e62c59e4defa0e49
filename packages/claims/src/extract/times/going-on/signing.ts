import type { ExtractedClaim, Indicator } from '../../claim.ts'
import { oncePer } from '../../once-per.ts'
import { has, isSign, type Token } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { isPassing, type Period } from '../named/periods.ts'

/** What is signed: the day of the signing is its time, and once signed it is no forecast. */
const signable = new Set<Indicator>(['deal_value', 'agreements_value', 'agreements_count'])

export const isSignable = (indicator: Indicator): boolean => signable.has(indicator)

const isSigning = (view: View, at: number): boolean =>
  has(view.tokens[at], 'signed') && !/^(sign|signing)$/.test(view.tokens[at]?.text ?? '')

/** "Крупнейшая сделка — …", 合同金额: one of the papers that were signed, as the text goes on. */
export const isPaperNamed = ({ tokens }: View): boolean => namesPaper(tokens)

const namesPaper = oncePer(
  (tokens: readonly Token[]): boolean =>
    tokens.some(({ text }) =>
      /^(сделк|контракт|договор|соглашени|кредитн|меморандум|угод|договір|contract|agreement|deal|memorand|合同|协议)/.test(
        text,
      ),
    ) && !tokens.some(({ text }) => /^(ранее|раніше|прежде|earlier|previous|此前|之前)/.test(text)),
)

const papers = /^(контракт|договор|договір|угод|соглашени|contract|agreement|合同|协议)/

const basis =
  /^(根据|按照|依据|依照|遵照|under|согласно|по|в соответствии|згідно|відповідно|за|according to|in accordance)$/

/** "Under the agreement, China will give 2 bn": where what a paper bids ends, and what follows is told. */
const endOfBasis = oncePer((tokens: readonly Token[]): number => {
  const end = tokens.findIndex((token) => isSign(token, ',，'))
  return end > 0 && tokens.slice(0, Math.min(end, 3)).some(({ text }) => basis.test(text)) ? end : 0
})

/** "signed 9 agreements, and banks are to lend $780 million": what a clause of its own says is to be given. */
const isPromisedAfter = ({ tokens }: View, from: number): boolean => {
  const start = tokens.findLastIndex((token, at) => at < from && isSign(token, ',;，；'))
  const clause = tokens.slice(start + 1, from)
  const isBefore = tokens.slice(0, Math.max(0, start)).some((token) => has(token, 'signed'))
  return isBefore && clause.some((token) => has(token, 'target')) && !clause.some((token) => has(token, 'signed'))
}

/** What is signed is no plan, but for what is to be given under a paper. */
export const isSigned = (view: View, indicator: Indicator, from: number): boolean =>
  signable.has(indicator) &&
  !isPromisedAfter(view, from) &&
  view.tokens.some(
    ({ text }, at) =>
      at >= endOfBasis(view.tokens) && (isSigning(view, at) || (indicator === 'deal_value' && papers.test(text))),
  )

/** Whether a number stands in the clause that tells of a signing. */
export const isOfSigning = (view: View, indicator: Indicator, { from }: { readonly from: number }): boolean =>
  signable.has(indicator) &&
  view.tokens.some(
    (_, at) =>
      isSigning(view, at) &&
      !view.tokens.slice(Math.min(at, from), Math.max(at, from)).some(({ text }) => /^[;；.。]$/.test(text)),
  )

/** When a signing was that a sentence tells of after a place, no number between: "…; меморандум подписан 3 июля". */
const signedAfter = (view: View, from: number): Period | null => {
  const times = view.periods.filter(
    ({ from: at, start, isBase, kind }) => at >= from && start !== null && !isBase && kind !== 'by' && !isPassing(kind),
  )
  return (
    times.find((period) =>
      view.tokens.some((_, at) => at >= from && isSigning(view, at) && at > period.from - 9 && at < period.to + 6),
    ) ?? null
  )
}

/** When what a number tells of was signed, as its sentence says after its numbers. */
export const signedLater = (view: View, indicator: Indicator): Period | null =>
  signable.has(indicator) ? signedAfter(view, view.quantities.at(-1)?.to ?? 0) : null

/** Claims of a sentence with those of its papers that the next one, without a number of its own, dates: "The agreement was signed on 14 October." */
export const datedBy = (
  claims: readonly ExtractedClaim[],
  papers: readonly ExtractedClaim[],
  view: View,
): readonly ExtractedClaim[] => {
  const period = papers.length > 0 ? signedAfter(view, 0) : null
  const first = view.quantities[0]?.from ?? view.tokens.length
  return period === null || period.to > first
    ? claims
    : claims.map((claim) =>
        papers.includes(claim) && claim.period_start === null && claim.period_end === null
          ? { ...claim, period_start: period.start, period_end: period.end, status: 'actual' }
          : claim,
      )
}
