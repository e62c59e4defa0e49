import type { Draft } from '../../draft-claim.ts'
import { respectiveFlow } from '../../kinds/respective.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { isSameTwo, type Pair } from '../pair.ts'

/** The last two pairs that a text told of one beside the other. */
export type TwoTold = {
  readonly first: Pair
  readonly second: Pair
  /** Told by one sentence, and by it alone. */
  readonly isOfOne: boolean
}

const apart = (drafts: readonly Draft[]): readonly Pair[] => {
  const pairs: Pair[] = []
  for (const { reporter, partner } of drafts) {
    const last = pairs.at(-1)
    const isSame = last !== undefined && isSameTwo(last, { reporter, partner })
    if (reporter !== null && partner !== null && !isSame) pairs.push({ reporter, partner })
  }
  return pairs
}

export const twoToldAfter = (drafts: readonly Draft[], before: TwoTold | null): TwoTold | null => {
  const pairs = apart(drafts)
  const [last, other] = [pairs.at(-1), pairs.at(-2)]
  if (last === undefined) return before
  if (other !== undefined) return { first: other, second: last, isOfOne: pairs.length === 2 }
  return before === null || isSameTwo(before.second, last)
    ? { first: last, second: last, isOfOne: false }
    : { first: before.second, second: last, isOfOne: false }
}

const both = /^(两者|二者|这两|两国|两个|these two|the two|both)$/

/** "Trade with A grew by 92 %, with B by 48. The former reached 14 bn", 两者分别为17%和36%: of the one and of the other of two that were told of. */
export const ofTwoTold = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  told: TwoTold | null,
): Pair | null => {
  const quantity = quantities[index]
  if (!quantity || told === null || isSameTwo(told.first, told.second)) return null
  const from = quantities[index - 1]?.to ?? 0
  const at = view.tokens.findIndex(
    (token, place) => place >= from && place < quantity.from && (has(token, 'former') || has(token, 'latter')),
  )
  if (at >= 0)
    return view.mentions.some((mention) => mention.from === at)
      ? null
      : has(view.tokens[at], 'former')
        ? told.first
        : told.second
  if (quantities.length !== 2 || quantities[0]?.unit !== quantities[1]?.unit) return null
  const isOfBoth = told.isOfOne || view.tokens.some(({ text }) => both.test(text))
  const isPlain = view.mentions.every(({ form }) => form === 'both')
  const isInTurn = view.tokens.some((token) => has(token, 'resp'))
  if (!isInTurn || !isOfBoth || !isPlain || respectiveFlow(view, quantity) !== null) return null
  return index === 0 ? told.first : told.second
}
