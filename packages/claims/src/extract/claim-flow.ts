import type { Flow, Indicator } from './claim.ts'
import type { Kind, LastKind } from './kinds/kind.ts'
import { flowOf, isNamedFlow } from './kinds/topics.ts'
import type { View } from './view.ts'

/** What is carried: a flow only where the text calls it one. */
const physical = new Set<Indicator>(['freight_volume', 'pipeline_gas', 'container_volume', 'train_count'])

/** Which way a claim goes, as its reporter sees it. */
export const flowFor = (view: View, kind: Kind, last: LastKind): Flow | null => {
  const { indicator, topic } = kind
  const flow = flowOf(kind.kind)
  if (indicator === 'trade_turnover') return 'total'
  // 进出口货运量: freight that is called exports and imports
  const isBothWays = topic !== null && kind.kind === 'freight' && /^进出口/.test(view.tokens[topic.at]?.text ?? '')
  if (isBothWays && /^(freight_volume|growth|share)$/.test(indicator)) return 'total'
  if (indicator === 'exports') return 'export'
  if (indicator === 'imports') return 'import'
  if (indicator === 'share' || indicator === 'growth') return flow
  // 进出口货运量: freight of both ways
  if (indicator === 'freight_volume' && topic !== null && /^进出口/.test(view.tokens[topic.at]?.text ?? ''))
    return 'total'
  // "Over four months they totalled 79,800 tonnes": goods that go on being imported.
  if (indicator === 'freight_volume' && topic === null && last.any !== null && last.any.kind === kind.kind)
    return flow !== 'total' && (flow === last.flow || last.flow === 'total') ? (last.flow ?? null) : null
  if ((indicator === 'freight_volume' || indicator === 'pipeline_gas') && topic !== null)
    return isNamedFlow(view, topic) && flow !== 'total' ? flow : null
  return null
}
