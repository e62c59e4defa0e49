import type { ExtractedClaim } from '../../claim.ts'
import type { View } from '../../view.ts'

const opens =
  /^(такі|ці|такие|эти|these|the|such)( (are|is|come))?( the)? (дані|цифри|данные|цифры|figures|data|numbers) .*(за|for|cover) /

/** Numbers of a time that goes by: what stands at a site or is agreed has a time of its own. */
const ofTime =
  /^(trade_turnover|exports|imports|trade_balance|share|growth|freight_volume|container_volume|train_count|pipeline_gas|fdi_flow)$/

/** «Такі дані за перше півріччя 2024 року наводить бюро»: when the numbers of the sentence before were. */
export const timedByData = (claims: readonly ExtractedClaim[], next: View): readonly ExtractedClaim[] => {
  const [first, last] = [next.tokens[0], next.tokens.at(-1)]
  if (!first || !last || next.quantities.length > 0 || !/^[ТЦЭтцэST]/.test(next.source.text[first.start] ?? ''))
    return claims
  const [period, other] = next.periods.filter(
    ({ start, kind, isBase }) => start !== null && kind === 'plain' && !isBase,
  )
  if (period === undefined || other || !opens.test(next.source.text.slice(first.start, last.end).toLowerCase()))
    return claims
  return claims.map((claim) =>
    claim.period_start === null &&
    claim.period_end === null &&
    claim.status === 'actual' &&
    ofTime.test(claim.indicator)
      ? { ...claim, period_start: period.start, period_end: period.end }
      : claim,
  )
}
