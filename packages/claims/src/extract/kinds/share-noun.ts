import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'

const shareNoun =
  /^(дол[яеюи]|долей|удельн|частк|частц|питом|вага|share|shares|proportion|weight|portion|占比|比重|份额|比例|占比重|所占比重|所占比例|所占份额|percentage)/

/** Where the noun of a share stands before a number, or -1. */
export const shareBefore = (view: View, quantity: Quantity): number => {
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 40); at -= 1) {
    if (isSign(view.tokens[at], ';；')) return -1
    if (shareNoun.test(view.tokens[at]?.text ?? '') && has(view.tokens[at], 'share')) return at
  }
  return -1
}
