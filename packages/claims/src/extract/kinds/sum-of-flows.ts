import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import { isGoodsFlow, isMoney, type Kind, type LastKind } from './kind.ts'

const total = /^(total|totals|totalling|totaling|combined|разом|вместе|итого|всего|усього|всього|总额)$/

/** "total", "in all", «всего», 合计: of several together. */
export const isTotal = (token: Token | undefined): boolean => has(token, 'cumulative') || total.test(token?.text ?? '')

/** What may stand between a number and the one before it where nothing new is told of: signs, a word for the whole, "or". */
const isPlain = (token: Token): boolean =>
  isTotal(token) ||
  isSign(token, ',，;；:：-、)）') ||
  ['and', 'article', 'bound', 'copula', 'prep', 'of'].some((kind) => has(token, kind)) ||
  /^(a|or|или|або|это|то|making|being|it|this|is|was|came|comes|что|составил[ао]?|становить|становив|为|是|达)$/.test(
    token.text,
  )

/** Whether a number is told as what those before it come to: "28 and 15.9 bn, 43.9 in all", «…, всего 43,9». */
export const isSumTold = (view: View, before: Quantity | undefined, quantity: Quantity): boolean => {
  if (before === undefined || before.unit !== quantity.unit || quantity.from - before.to > 8) return false
  const between = view.tokens.slice(before.to, quantity.from)
  const behind = view.tokens.slice(quantity.to, quantity.to + 1)
  return between.length > 0 && between.every(isPlain) && (between.some(isTotal) || behind.some(isTotal))
}

/** "exports of 14.7 bn and imports of 15.4, 30.1 bn in all": both flows together are the turnover. */
export const sumOfFlows = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  { any, flows = [] }: LastKind,
): Kind | null => {
  const quantity = quantities[index]
  const isOfFlows = index > 1 && quantity !== undefined && isMoney(quantity.unit) && isGoodsFlow(any?.kind ?? '')
  if (!isOfFlows || !isSumTold(view, quantities[index - 1], quantity)) return null
  const since = quantities[index - 2]?.from ?? 0
  const named = new Set(
    view.heads.flatMap(({ kind, at }) => (isGoodsFlow(kind) && at >= since - 8 && at < quantity.from ? [kind] : [])),
  )
  return flows.length > 1 && named.size > 1
    ? { indicator: 'trade_turnover', kind: 'trade_turnover', topic: null }
    : null
}
