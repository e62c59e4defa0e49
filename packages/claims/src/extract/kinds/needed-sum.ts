import { tellsOfNeed } from '../numbers/bare-number.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { View } from '../view.ts'
import type { LastKind } from './kind.ts'

/** "To raise it to 20 m tonnes 100 bn tenge are needed": what works cost, after what they are to do. */
export const isNeeded = (view: View, { from, to }: Quantity, { any }: LastKind): boolean =>
  /^(capacity|cost|project|length)$/.test(any?.kind ?? '') &&
  view.tokens.slice(Math.max(0, from - 4), to + 3).some(tellsOfNeed)
