import type { Quantity } from '../numbers/quantity.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { isMoney, type LastKind } from './kind.ts'
import type { Topic } from './topics.ts'
import { wholeAfter } from './whole-after.ts'

const isBracketed = ({ tokens }: View, { from, to }: Quantity): boolean =>
  isSign(tokens[from - 1], '(（') && isSign(tokens[to], ')），,')

/** "88.9 percent ($14 billion) of all investment": a sum that tells a share otherwise is of what the share is of. */
export const ofShareBefore = (view: View, quantity: Quantity): Topic | null => {
  const before = view.quantities.findLast(({ to }) => to <= quantity.from)
  return before?.unit === 'percent' && before.to === quantity.from - 1 && isBracketed(view, quantity)
    ? wholeAfter(view, quantity)
    : null
}

/** "The sectors for Chinese investors are transport ($4.9 bn), mining ($2.6 bn)": sums in the brackets of a list of what capital goes to. */
export const isListOfCapital = (view: View, quantity: Quantity, { money }: LastKind): boolean => {
  if (money?.kind !== 'fdi' || !isBracketed(view, quantity)) return false
  const sums = view.quantities.filter((each) => isMoney(each.unit) && isBracketed(view, each))
  const [first] = sums
  return (
    first !== undefined && sums.length > 1 && view.heads.some(({ kind, at }) => /^fdi/.test(kind) && at < first.from)
  )
}
