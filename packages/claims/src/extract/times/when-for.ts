import { isConversion } from '../numbers/conversion.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { whenAlone } from './choose-period.ts'
import type { When } from './when.ts'

/** "7.1 billion yuan ($977 million)": the two as one number, for what stands behind them. */
const asOneSum = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
): { readonly view: View; readonly quantities: readonly Quantity[] } | null => {
  const [quantity, again] = [quantities[index], quantities[index + 1]]
  if (!quantity || !again || !isConversion(view, quantities, index + 1)) return null
  const to = again.to + (isSign(view.tokens[again.to], ')）') ? 1 : 0)
  return {
    view: {
      ...view,
      periods: view.periods.map((period) => (period.of === index + 1 ? { ...period, of: index } : period)),
    },
    quantities: [...quantities.slice(0, index), { ...quantity, to }, ...quantities.slice(index + 2)],
  }
}

/** What a number is about in time. A sum that is told in two currencies has the time that stands behind both. */
export const whenFor = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  last: When,
  latest: When = last,
): When => {
  const both = asOneSum(view, quantities, index)
  return whenAlone(both?.view ?? view, both?.quantities ?? quantities, index, last, latest)
}
