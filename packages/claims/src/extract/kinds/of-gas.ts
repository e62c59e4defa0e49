import type { Quantity } from '../numbers/quantity.ts'
import type { Pair } from '../parties/pair.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Kind } from './kind.ts'
import { nearHead } from './topics.ts'

/** Where other goods are named nearest around a number, no nearer than the number before it. */
const otherGoods = (view: View, { from, to }: Quantity): number => {
  const start = Math.max(from - 24, view.quantities.findLast((each) => each.to <= from)?.to ?? 0)
  const isOther = (at: number): boolean =>
    has(view.tokens[at], 'goods') || view.heads.some((head) => head.at === at && head.kind === 'products')
  for (let at = from - 1; at >= start; at -= 1) if (isOther(at)) return from - at
  for (let at = to; at < to + 4; at += 1) if (isOther(at)) return at - to + 1
  return Number.POSITIVE_INFINITY
}

/** Tonnes of natural gas that is sold or bought: named by the number, or what the text goes on about. */
export const isOfGas = (
  view: View,
  quantity: Quantity,
  { indicator, kind }: Kind,
  { reporter, partner }: Pair,
  wasGas: boolean,
): boolean => {
  if (!/^(exports|imports|freight_volume)$/.test(indicator) || quantity.unit !== 't') return false
  const gas = nearHead(view, quantity, ['gas'], 24)
  const other = otherGoods(view, quantity)
  // China sells no gas to those who sell it to China.
  const isBack = (indicator === 'imports' ? partner : reporter) === 'CHN'
  if (gas === null) return wasGas && !isBack && kind !== 'freight' && other === Number.POSITIVE_INFINITY
  return (gas.at < quantity.from ? quantity.from - gas.at : gas.at - quantity.to + 1) <= other
}
