import type { Quantity } from '../numbers/quantity.ts'
import { senseOf } from '../tokens.ts'
import type { View } from '../view.ts'

/** "импорт превысил экспорт в сорок раз", "the difference is fivefold": how many times one thing is another, at one time. */
export const isOneAgainstOther = (view: View, quantity: Quantity): boolean => {
  if (quantity.shape !== 'multiple') return false
  // "imports were almost four times exports"
  if (
    /^(exports|imports)$/.test(senseOf(view.tokens[quantity.to], 'head') ?? '') &&
    /times$/.test(view.tokens[quantity.to - 1]?.text ?? '')
  )
    return true
  const lead = view.tokens.slice(Math.max(0, quantity.from - 10), quantity.from)
  const flows = lead.filter((token) => /^(exports|imports)$/.test(senseOf(token, 'head') ?? '')).length
  const isExceeding = lead.some(({ text }) => /^(превы|превос|перевищ|exceed|outstrip|超过|高于)/.test(text))
  return (
    (flows > 1 && isExceeding) || lead.slice(-6).some(({ text }) => /^(разница|різниця|difference|差距)$/.test(text))
  )
}
