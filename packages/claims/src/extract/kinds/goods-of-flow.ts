import type { Quantity } from '../numbers/quantity.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import { isMoney, type Kind, type LastKind } from './kind.ts'
import { flowOf, type Topic } from './topics.ts'

export const isPartOfTrade = ({ indicator, kind }: Kind): boolean => indicator === 'share' && flowOf(kind) !== null

/** "34 % of imports was gas, 27 % cotton": goods are parts of the whole that was named, and no whole of their own. */
export const isGoods = (topic: Topic | null): boolean => /^(gas|products|production|project)$/.test(topic?.kind ?? '')

/** Goods whose sum stands right before a growth, as a part of a flow. */
export const isGrowthOfGoods = (view: View, { from }: Quantity, topic: Topic | null, { any }: LastKind): boolean => {
  const level = view.quantities.findLast(({ to }) => to <= from)
  return (
    topic?.kind === 'products' &&
    level !== undefined &&
    isMoney(level.unit) &&
    topic.at < level.from &&
    from - level.to <= 5 &&
    any !== null &&
    /^(exports|imports)$/.test(any.kind)
  )
}

export const isPartOfFlow = (view: View, quantity: Quantity, topic: Topic | null): boolean =>
  topic !== null &&
  /^(gas|products)$/.test(topic.kind) &&
  (topic.at < quantity.from || view.tokens.slice(quantity.to, topic.at).some((token) => has(token, 'fallson')))

/** "imports of oil fell by 11 %, of gas by 14 %": goods of the flow whose growth was told. */
export const isGoodsOfFlow = (view: View, quantity: Quantity, topic: Topic | null, last: Kind): boolean =>
  quantity.unit === 'percent' &&
  topic !== null &&
  topic.at < quantity.from &&
  /^(gas|products)$/.test(topic.kind) &&
  (topic.at <= 3 || view.quantities.some(({ to }) => to <= topic.at && topic.at - to <= 3)) &&
  quantity.from - topic.at <= 4 &&
  last.indicator === 'growth' &&
  /^(exports|imports)$/.test(last.kind)
