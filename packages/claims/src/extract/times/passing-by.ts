import type { Memory } from '../memory.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { When } from './when.ts'

/** Whether a number stands in brackets, and so in passing. */
export const isInBrackets = (view: View, { from }: Quantity): boolean => {
  let at = from - 1
  while (at >= Math.max(0, from - 12) && !isSign(view.tokens[at], '(（)）')) at -= 1
  return isSign(view.tokens[at], '(（')
}

/** "has grown to 36 bn": where things stand now, at no told time. */
export const isUntimedStock = ({ told }: Memory): boolean =>
  told !== undefined && /^(fdi_stock|trade_turnover)$/.test(told.indicator) && told.start === null

/** Of two times of a sentence the text goes on in the later one, unless it is a part of the first. */
export const isLaterThan = (when: When, first: When | null): boolean =>
  first === null || (first.end !== null && when.start !== null && when.start > first.end && when.end !== null)
