import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Quantity } from './quantity.ts'

const FEW = 10

/** "24.5 % each in two uranium mines", 两座铀矿各24.5%: of how few things a part is held is no claim of its own. */
export const isOfPartsHeld = ({ tokens, quantities }: View, quantity: Quantity): boolean => {
  if (quantity.counted !== 'other' || !quantity.isWord || quantity.value >= FEW) return false
  const isPercent = ({ unit, shape }: Quantity): boolean => unit === 'percent' && shape !== 'multiple'
  const before = quantities.findLast((each) => each.to <= quantity.from)
  const after = quantities.find((each) => each.from >= quantity.to)
  const isIn =
    before !== undefined &&
    isPercent(before) &&
    quantity.from - before.to <= 3 &&
    (has(tokens[quantity.from - 1], 'prep') || has(tokens[quantity.from - 1], 'of'))
  return isIn || (after !== undefined && isPercent(after) && after.isEach && after.from - quantity.to <= 3)
}
