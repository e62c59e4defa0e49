import type { Flow } from './claim.ts'
import type { Kind } from './kinds/kind.ts'
import { flowOf, isNamedFlow } from './kinds/topics.ts'
import type { View } from './view.ts'

/** Which way a claim goes, as its reporter sees it. */
export const flowFor = (view: View, kind: Kind): Flow | null => {
  const { indicator, topic } = kind
  const flow = flowOf(kind.kind)
  if (indicator === 'trade_turnover') return 'total'
  // 进出口货运量: freight that is called exports and imports
  const isBothWays = topic !== null && kind.kind === 'freight' && /^进出口/.test(view.tokens[topic.at]?.text ?? '')
  if (isBothWays && /^(freight_volume|growth|share)$/.test(indicator)) return 'total'
  if (indicator === 'exports') return 'export'
  if (indicator === 'imports') return 'import'
  if (indicator === 'share' || indicator === 'growth') return flow
  if ((indicator === 'freight_volume' || indicator === 'pipeline_gas') && topic !== null)
    return isNamedFlow(view, topic) && flow !== 'total' ? flow : null
  return null
}
