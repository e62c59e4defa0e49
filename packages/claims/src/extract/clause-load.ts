import { isMoney } from './kinds/kind.ts'
import type { Quantity } from './numbers/quantity.ts'
import { has, isSign } from './tokens.ts'
import type { View } from './view.ts'

/** The word right before what a load is worth. */
const worth = /^(worth|at|for|на|сумму|суму|стоимостью|вартістю|价值|价值为|总值)$/

/** "66,500 tonnes of flour worth $20 million to China": a load and what it is worth, one thing told twice. */
export const isLoadWorth = ({ tokens }: View, quantities: readonly Quantity[], index: number): boolean => {
  const [load, sum] = [quantities[index], quantities[index + 1]]
  if (!load || !sum || !/^(t|count|m3|bbl)$/.test(load.unit ?? '') || !isMoney(sum.unit)) return false
  const between = tokens.slice(load.to, sum.from)
  return (
    between.length > 0 &&
    between.length <= 7 &&
    worth.test(between.at(-1)?.text ?? '') &&
    between.every((token) => !isSign(token, ',;:，；：()（）') && token.number === undefined && !has(token, 'and'))
  )
}
