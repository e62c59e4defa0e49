import type { Flow, Indicator } from './claim.ts'
import type { Draft } from './draft-claim.ts'
import { isMoney, type Kind } from './kinds/kind.ts'
import { isNamedFlow, nearHead } from './kinds/topics.ts'
import { letIn } from './market-access.ts'
import { flowOfMoving, flowOfSales } from './moving-flow.ts'
import type { Quantity } from './numbers/quantity.ts'
import { isSameTwo, type Pair } from './parties/pair.ts'
import { has } from './tokens.ts'
import type { View } from './view.ts'

/** What moves, by the thing that is counted or weighed. */
const moving = new Set<Indicator>(['freight_volume', 'container_volume', 'train_count', 'pipeline_gas'])
const movingKinds = new Set(['freight', 'containers', 'trains', 'gas'])

/** A loan, a grant or other aid, said in the clause of its sum. */
const isLent = ({ tokens }: View, { from, to }: Quantity): boolean =>
  tokens.slice(Math.max(0, from - 14), to + 8).some((token) => has(token, 'loan'))

/** Natural gas that is sold or bought. */
const isOfGas = (view: View, quantity: Quantity, { indicator, kind }: Kind, wasGas: boolean): boolean => {
  if (!/^(exports|imports|freight_volume)$/.test(indicator) || (!isMoney(quantity.unit) && quantity.unit !== 't'))
    return false
  const gas = nearHead(view, quantity, ['gas'], 24)
  if (gas === null) return wasGas && kind !== 'freight' && !nearHead(view, quantity, ['products'], 24)
  const other = nearHead(view, quantity, ['products'], 24)
  return other === null || Math.abs(other.at - quantity.from) >= Math.abs(gas.at - quantity.from)
}

/** "12 million tonnes were carried by rail, exports came to 8": a part of the freight, where no goods are named. */
const isPartOfFreight = ({ tokens }: View, { indicator, topic }: Kind): boolean =>
  indicator === 'freight_volume' &&
  topic !== null &&
  !topic.isVerb &&
  topic.at >= 0 &&
  !tokens.slice(Math.max(0, topic.at - 2), topic.at + 3).some((token) => has(token, 'goods'))

const indicatorOf = (
  view: View,
  quantity: Quantity,
  kind: Kind,
  pair: Pair,
  { wasGas, wasFreight, ends }: Told,
): Indicator => {
  const { indicator } = kind
  if (indicator === 'deal_value' && isLent(view, quantity)) return 'other'
  if (isOfGas(view, quantity, kind, wasGas)) return 'pipeline_gas'
  // "the pipeline sent China 10 million tonnes of oil": what is pumped is carried, unless the text calls it a trade
  const isPumped =
    indicator === 'freight_volume' &&
    ends !== null &&
    isSameTwo(pair, ends) &&
    view.tokens.some((token) => has(token, 'pipe')) &&
    (kind.topic === null || !isNamedFlow(view, kind.topic))
  if (isPumped || (wasFreight && isPartOfFreight(view, kind))) return indicator
  const isGoods = kind.kind === 'exports' || kind.kind === 'imports'
  if (isGoods && (indicator === 'freight_volume' || (indicator === 'other' && quantity.unit === 'count')))
    return kind.kind as Indicator
  return indicator
}

/** What was told before: whether the last number was one of gas or of freight, where the pipe leads that is spoken of, and the number before. */
type Told = {
  readonly wasGas: boolean
  readonly wasFreight: boolean
  readonly ends: Pair | null
  readonly before: Pick<Draft, 'reporter' | 'partner' | 'flow'> | null
}

/** What was read as the typed form calls it: goods are exports or imports whatever measures them, what moves has its way. */
export const asStated = (view: View, quantity: Quantity, kind: Kind, draft: Draft, told: Told): Draft => {
  const indicator = indicatorOf(view, quantity, { ...kind, indicator: draft.indicator }, draft, told)
  if (indicator === 'exports') return { ...draft, indicator, flow: 'export' }
  if (indicator === 'imports') return { ...draft, indicator, flow: 'import' }
  return letIn(view, quantity, {
    ...draft,
    indicator,
    flow: draft.flow ?? flowOf(view, quantity, kind, { ...draft, indicator }, told),
  })
}

const flowOf = (view: View, quantity: Quantity, { kind }: Kind, draft: Draft, { ends, before }: Told): Flow | null => {
  const isRate = draft.indicator === 'growth' || draft.indicator === 'share'
  const isMoving = moving.has(draft.indicator) || (isRate && movingKinds.has(kind))
  const isSale = kind === 'ecommerce' && (isRate || draft.indicator === 'ecommerce_market')
  if (!isMoving && !isSale) return null
  const isOfSame = before !== null && before.reporter === draft.reporter && before.partner === draft.partner
  return (
    (isMoving ? flowOfMoving(view, quantity, kind, draft, ends) : flowOfSales(view, draft)) ??
    (isOfSame ? before.flow : null)
  )
}
