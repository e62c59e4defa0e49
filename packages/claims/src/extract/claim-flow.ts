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
  const isUnnamed = topic === null || (flow !== 'total' && !isNamedFlow(view, topic))
  // A part of what is carried is called no export either, unless the words say so.
  if (indicator === 'share')
    return last.any !== null && physical.has(last.any.indicator) && topic?.isVerb && isUnnamed ? null : flow
  const level = last.any
  // 进出口货运量: freight of both ways
  const isCarried = indicator === 'freight_volume' || (indicator === 'growth' && level?.indicator === 'freight_volume')
  if (isCarried && topic !== null && /^进出口/.test(view.tokens[topic.at]?.text ?? '')) return 'total'
  if (indicator === 'growth') {
    const isPhysical = level !== null && physical.has(level.indicator) && isUnnamed
    return isPhysical
      ? topic === null || (flow !== 'total' && topic.at < 0)
        ? (last.flow ?? null)
        : topic.isVerb
          ? (last.flow ?? null)
          : null
      : flow
  }
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
