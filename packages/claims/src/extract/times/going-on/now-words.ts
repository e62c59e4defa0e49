import type { Quantity } from '../../numbers/quantity.ts'
import { isSign, senseOf } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { When } from '../when.ts'

/** "Today trade is 12 bn": as little of one day as what is so now. */
export const isOfToday = ({ tokens, periods }: View, { start, end, isOwn }: When): boolean =>
  isOwn &&
  start !== null &&
  start === end &&
  periods.some((period) => period.start === start && senseOf(tokens[period.from], 'rel') === 'today')

/** "Trade is now over 12 bn", 如今贸易额已超过120亿: how things stand at no told time, whatever time was spoken of before. */
export const isOfNow = ({ tokens }: View, { from }: Quantity): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - 16); at -= 1) {
    if (isSign(tokens[at], ',，;；.。')) return false
    if (senseOf(tokens[at], 'rel') === 'now') return true
  }
  return false
}
