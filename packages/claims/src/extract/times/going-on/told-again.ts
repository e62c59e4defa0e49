import type { ExtractedClaim } from '../../claim.ts'

const keyOf = ({ indicator, value, value_high, unit, status }: ExtractedClaim): string =>
  [indicator, value, value_high ?? '', unit, status === 'actual'].join(' ')

/** How far a lead goes, in characters. */
const LEAD = 500

const isOpen = ({ period_start, period_end }: ExtractedClaim): boolean => period_start === null && period_end === null

const isOfSame = (a: ExtractedClaim, b: ExtractedClaim): boolean => a.reporter === b.reporter && a.partner === b.partner

/** "За неполный прошлый год — 15,7 млрд", below of its first ten months: the year as a whole, of which a part is meant. */
const isOfYearOf = (claim: ExtractedClaim, full: ExtractedClaim): boolean =>
  claim.period_start === full.period_start &&
  claim.period_start?.endsWith('-01-01') === true &&
  claim.period_end === `${claim.period_start.slice(0, 4)}-12-31` &&
  (full.period_end ?? '') < claim.period_end

/** "С начала года вырос на 24 %", below over ten months: the same months, told by their number. */
const isYearSoFar = (claim: ExtractedClaim, full: ExtractedClaim): boolean =>
  claim.period_end !== null &&
  claim.period_start?.endsWith('-01-01') === true &&
  claim.period_start === full.period_start &&
  !MONTH_END.test(claim.period_end) &&
  full.period_end !== null &&
  full.period_end < claim.period_end &&
  MONTH_END.test(full.period_end)

const MONTH_END = /-(28|29|30|31)$/

/**
 * What a headline or a lead says in short the text below says in full: the same number of the same thing has the time that is
 * told there, and what it is compared with. `isLed` says of which claims the time was not told of themselves.
 */
export const withTimesBelow = (
  claims: readonly ExtractedClaim[],
  isLed: (claim: ExtractedClaim) => boolean,
): readonly ExtractedClaim[] => {
  const below = new Map<string, ExtractedClaim>()
  const isAbove = (claim: ExtractedClaim, full: ExtractedClaim): boolean =>
    isLed(claim) ||
    ((isOpen(claim) || isOfYearOf(claim, full) || isYearSoFar(claim, full)) && (claim.span[0] ?? 0) < LEAD)
  return [...claims]
    .reverse()
    .map((claim) => {
      const full = below.get(keyOf(claim))
      if (!isOpen(claim) && !isLed(claim)) below.set(keyOf(claim), claim)
      return full && isAbove(claim, full) && (isLed(claim) || isOfSame(claim, full))
        ? {
            ...claim,
            period_start: full.period_start,
            period_end: full.period_end,
            base_period: full.base_period,
          }
        : claim
    })
    .reverse()
}
