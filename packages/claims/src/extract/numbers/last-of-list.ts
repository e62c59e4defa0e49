import { isMoney } from '../kinds/kind.ts'
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

/** "Kazakhstan — 43.8; Uzbekistan — 13.8 bn dollars": the end of a list parted by semicolons, whose sum alone has a unit. */
export const lastOfParted = ({ tokens, quantities }: View, first: number): Quantity | undefined => {
  let at = first
  while (quantities[at]?.unit === null && quantities[at]?.scale === null) {
    const [one, next] = [quantities[at], quantities[at + 1]]
    const isNext = one !== undefined && next !== undefined && next.from - one.to <= 8
    if (!isNext || !isSign(tokens[one.from - 1], '-:：') || !isSign(tokens[one.to], ';；')) return undefined
    at += 1
  }
  const last = quantities[at]
  return at > first && last?.scale != null && isMoney(last.unit) ? last : undefined
}

/** "43, 20 and 27 per cent": per cents are named behind the last of several bare numbers. */
export const inRun = (view: View, index: number, quantity: Quantity): Quantity => {
  if (quantity.unit !== null || quantity.scale !== null || !quantity.digits) return quantity
  const last = view.quantities[index + 1]?.unit === null ? lastOfList(view, index) : undefined
  return last?.unit === 'percent' && last.shape === 'number' ? { ...quantity, unit: 'percent' } : quantity
}
