import type { Flow, Indicator } from './claim.ts'
import type { Draft } from './draft-claim.ts'
import { isVerbForm } from './kinds/elliptic.ts'
import { isMoney, type Kind } from './kinds/kind.ts'
import { isOfGas } from './kinds/of-gas.ts'
import { flowOf, isNamedFlow } from './kinds/topics.ts'
import type { Quantity } from './numbers/quantity.ts'
import { ALONE, isCentral, type Pair } from './parties/pair.ts'
import { has } from './tokens.ts'
import type { View } from './view.ts'

/** What moves, by the thing that is counted or weighed. */
const moving = new Set<Indicator>(['freight_volume', 'container_volume', 'train_count', 'pipeline_gas'])
const movingKinds = new Set(['freight', 'containers', 'trains', 'gas'])

/** Of what goods or freight the last numbers of a text were. */
export type Moved = 'gas' | 'freight' | 'goods' | null

/** A loan, a grant or other aid, said in the clause of its sum; what a bank gives is lent. */
const isLent = ({ tokens }: View, { from, to }: Quantity, { topic }: Kind): boolean =>
  tokens.slice(Math.max(0, from - 14), to + 8).some((token) => has(token, 'loan')) ||
  (topic !== null &&
    has(tokens[topic.at], 'allots') &&
    tokens.slice(0, from).some(({ text }) => /bank|банк|银行/.test(text)))

/** A single good that is named beside its number. */
const isOfGood = ({ tokens }: View, { from, to }: Quantity): boolean =>
  tokens.slice(Math.max(0, from - 6), to + 4).some((token) => has(token, 'goods'))

/** "17 m t were carried, of which exports made up 8 m", oil that is pumped: a part of what is carried, no goods of a trade. */
const isPartOfFreight = (view: View, quantity: Quantity, { kind, topic }: Kind, last: Moved): boolean =>
  quantity.unit === 't' &&
  ((kind === 'exports' &&
    view.tokens.some((token) => has(token, 'pipe')) &&
    !(topic !== null && isNamedFlow(view, topic))) ||
    (last === 'freight' && !isOfGood(view, quantity)))

const indicatorOf = (view: View, quantity: Quantity, kind: Kind, draft: Draft, last: Moved): Indicator => {
  const { indicator, partner } = draft
  if (indicator === 'deal_value' && isLent(view, quantity, kind)) return 'other'
  if (isOfGas(view, quantity, { ...kind, indicator }, draft, last === 'gas')) return 'pipeline_gas'
  const isGoods = kind.kind === 'exports' || kind.kind === 'imports'
  if (isGoods && indicator === 'freight_volume' && !isPartOfFreight(view, quantity, kind, last))
    return kind.kind as Indicator
  if (isGoods && indicator === 'other' && quantity.unit === 'count') return kind.kind as Indicator
  // "100,000 tonnes were exported to China, 30,000 left for Uzbekistan"
  const isUnnamed = kind.topic === null || isVerbForm(view.tokens[kind.topic.at]?.text ?? '')
  const isSent = kind.kind === 'freight' && indicator === 'freight_volume' && isUnnamed
  return isSent && partner !== null && last === 'goods' ? 'exports' : indicator
}

/** Which way something moves between two, where the words tell it. */
const directionOf = ({ mentions }: View, { reporter, partner }: Pair): Flow | null => {
  const isBetween = mentions.some(
    ({ form, role, code }) => form === 'pair' || role === 'between' || (form === 'both' && code !== null),
  )
  const goes = mentions.some(
    ({ code, role }) => (role === 'to' && code === partner) || (role === 'from' && code === reporter),
  )
  const comes = mentions.some(
    ({ code, role }) => (role === 'to' && code === reporter) || (role === 'from' && code === partner),
  )
  if (goes !== comes) return goes ? 'export' : 'import'
  return isBetween ? 'total' : null
}

const flowOfMoving = (view: View, kind: Kind, pair: Pair): Flow | null => {
  const { reporter, partner } = pair
  if (reporter === null) return null
  const named = flowOf(kind.kind)
  if (named !== null) return named
  if (kind.kind === 'gas' && partner !== null)
    return directionOf(view, pair) ?? (isCentral(reporter) ? 'export' : reporter === 'CHN' ? 'import' : null)
  return partner === null ? null : directionOf(view, pair)
}

/** What was read as the typed form calls it: goods are exports or imports whatever measures them, what moves has its way. */
export const asStated = (view: View, quantity: Quantity, kind: Kind, draft: Draft, last: Moved): Draft => {
  const indicator = indicatorOf(view, quantity, kind, draft, last)
  // What a bank of many states lends is nobody else's.
  const isOfNobody = draft.indicator === 'deal_value' && indicator === 'other' && draft.reporter === null
  if (isOfNobody) return { ...draft, indicator, reporter: ALONE }
  if (indicator === 'exports') return { ...draft, indicator, flow: 'export' }
  if (indicator === 'imports') return { ...draft, indicator, flow: 'import' }
  const isMoving =
    moving.has(indicator) || ((indicator === 'growth' || indicator === 'share') && movingKinds.has(kind.kind))
  const flow = isMoving ? (draft.flow ?? flowOfMoving(view, kind, draft)) : draft.flow
  return { ...draft, indicator, flow }
}

/** Of what the text has spoken after a number: a rate or a count leaves it, a sum of something else ends it. */
export const movedAfter = (
  view: View,
  quantity: Quantity,
  { kind, topic }: Kind,
  indicator: Indicator | undefined,
  last: Moved,
): Moved => {
  if (indicator === 'pipeline_gas') return 'gas'
  if (last === 'gas') return topic === null || /^(growth|share|other)$/.test(indicator ?? '') ? 'gas' : null
  if (indicator === 'freight_volume') return isOfGood(view, quantity) ? null : 'freight'
  const isOfGoods = kind === 'exports' && isOfGood(view, quantity)
  if (indicator === 'exports' || isOfGoods) return 'goods'
  return isMoney(quantity.unit) ? null : last
}
