import type { Claim } from './claim.ts'

type Judged = Pick<Claim, 'indicator' | 'reporter' | 'partner' | 'flow' | 'period_start' | 'period_end' | 'bound'>

/**
 * How sure a claim is: the product of one factor for each thing that the text left open or that was taken from what it said
 * before. A claim whose own words name the thing, both parties and a time has 0.95.
 */
export const confidenceOf = (claim: Judged, isNamed: boolean): number => {
  const factors = [
    isNamed ? 0.95 : 0.75,
    claim.indicator === 'other' ? 0.8 : 1,
    claim.reporter === null ? 0.85 : 1,
    claim.partner === null ? 0.9 : 1,
    claim.period_start === null && claim.period_end === null ? 0.85 : 1,
  ]
  return Number(factors.reduce((product, factor) => product * factor, 1).toFixed(3))
}
