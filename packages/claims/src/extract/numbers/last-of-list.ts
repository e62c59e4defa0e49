import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Quantity } from './quantity.ts'

const REACH = 14

/** 220亿、128亿、20亿和69亿美元: the end of a list, each of whose numbers stands right behind the one before it. */
export const lastOfList = ({ tokens, quantities }: View, first: number): Quantity | undefined => {
  const end = (quantities[first]?.to ?? 0) + REACH
  let at = first
  for (let next = quantities[at + 1]; next !== undefined && quantities[at]?.unit === null; next = quantities[at + 1]) {
    const { to = 0 } = quantities[at] ?? {}
    if (next.from > end || next.from !== to + 1 || !(has(tokens[to], 'and') || isSign(tokens[to], ',，')))
      return undefined
    at += 1
  }
  return at > first ? quantities[at] : undefined
}
