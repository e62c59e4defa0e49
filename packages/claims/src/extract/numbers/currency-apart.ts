import { isMoney } from '../kinds/kind.ts'
import { has, isSign, senseOf } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Quantity } from './quantity.ts'

/** "trade in yuan rose by 12 %, to 154 bn": the currency is named apart from its sum. */
export const currencyApart = ({ tokens }: View): string | null =>
  tokens
    .map((token, at) => (/^(в|у|in)$/.test(tokens[at - 1]?.text ?? '') ? senseOf(token, 'unit') : null))
    .find((unit) => isMoney(unit)) ?? null

/** "in yuan – 288 bn; in dollars – 41 bn": the currency that is named right at a sum. */
export const currencyBeside = ({ tokens }: View, { from }: Quantity): string | null => {
  let at = from - 1
  while (at > from - 5 && (isSign(tokens[at], '-:：(,') || has(tokens[at], 'bound') || has(tokens[at], 'head'))) at -= 1
  const unit = /^(в|у|in)$/.test(tokens[at - 1]?.text ?? '') ? senseOf(tokens[at], 'unit') : null
  return isMoney(unit) ? unit : null
}
