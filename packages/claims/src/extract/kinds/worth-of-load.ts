import type { Quantity } from '../numbers/quantity.ts'
import type { View } from '../view.ts'

const worth = /^(сумму|суму|стоимостью|вартістю|worth|valued|价值|货值)$/

/** "more than 7.6 m TEU were carried, worth over $340 bn": what trains carry is worth that, no turnover. */
export const isWorthOfLoad = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const carried = quantities[index - 1]
  const isLoad =
    carried?.unit === 'TEU' || carried?.counted === 'train_count' || carried?.counted === 'container_volume'
  return isLoad && view.tokens.slice(carried?.to, quantities[index]?.from).some(({ text }) => worth.test(text))
}
