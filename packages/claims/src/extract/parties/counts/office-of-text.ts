import type { ExtractedClaim } from '../../claim.ts'
import type { Mention } from '../naming/mentions.ts'
import { ALONE, isOneOfFive } from '../pair.ts'

const ofTrade = /^(trade_turnover|trade_balance|exports|imports|share|growth)$/
const sold = /^(pipeline_gas|product_count)$/

/** "Trade with China was 12.5 bn, with Russia 11.6, the statistics of Uzbekistan say": of the one state whose office tells it. */
export const withOffice = (
  claims: readonly ExtractedClaim[],
  mentions: readonly Mention[],
): readonly ExtractedClaim[] => {
  const offices = new Set(
    mentions.filter(({ isOffice, code }) => isOffice && isOneOfFive(code)).map(({ code }) => code),
  )
  const [office] = offices
  if (office === undefined || offices.size > 1) return claims
  return claims.map((claim) => {
    const { indicator, flow, reporter, partner } = claim
    const isOpen = reporter === null && partner !== null && partner !== ALONE && partner !== office
    const isOfTrade = ofTrade.test(indicator) && (flow !== null || indicator === 'trade_balance')
    // "We sold China 3 bcm of gas," the Uzbek minister says
    if (isOpen && sold.test(indicator)) return { ...claim, reporter: office, flow: flow ?? 'export' }
    return isOpen && isOfTrade ? { ...claim, reporter: office } : claim
  })
}
