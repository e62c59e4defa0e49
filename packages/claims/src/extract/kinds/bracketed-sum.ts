import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { isMoney, type LastKind } from './kind.ts'
import type { Topic } from './topics.ts'
import { wholeAfter } from './whole-after.ts'

const isBracketed = ({ tokens }: View, { from, to }: Quantity): boolean =>
  isSign(tokens[from - 1], '(（') && isSign(tokens[to], ')），,')

/** "88.9 percent ($14 billion) of all investment": a sum that tells a share otherwise is of what the share is of. */
const ofShareBefore = (view: View, quantity: Quantity): Topic | null => {
  const before = view.quantities.findLast(({ to }) => to <= quantity.from)
  return before?.unit === 'percent' && before.to === quantity.from - 1 && isBracketed(view, quantity)
    ? wholeAfter(view, quantity)
    : null
}

/** "The sectors for Chinese investors are transport ($4.9 bn), mining ($2.6 bn)": sums in the brackets of a list of what capital goes to. */
export const isListOfCapital = (view: View, quantity: Quantity, { money }: LastKind): boolean => {
  if (money?.kind !== 'fdi' || !isBracketed(view, quantity)) return false
  const sums = view.quantities.filter(
    (each) => (isMoney(each.unit) || (each.unit === null && each.scale !== null)) && isBracketed(view, each),
  )
  const [first] = sums
  return (
    first !== undefined && sums.length > 1 && view.heads.some(({ kind, at }) => /^fdi/.test(kind) && at < first.from)
  )
}

/** "With $43 billion, Kazakhstan accounts for half of China's trade": the sum of which the share is told right after. */
export const ofShareAfter = (view: View, quantity: Quantity): Topic | null => {
  if (!/^(with|at|с|со|з|із|зі|以)$/.test(view.tokens[quantity.from - 1]?.text ?? '') || quantity.from > 3) return null
  const next = view.quantities.find(({ from }) => from >= quantity.to)
  const isShare =
    next?.unit === 'percent' &&
    next.from - quantity.to <= 10 &&
    view.tokens.slice(quantity.to, next.from).some((token) => has(token, 'share') || has(token, 'gives'))
  return isShare ? wholeAfter(view, next) : null
}

/** "the Shar-Shar tunnel ($39 million)", "a plant of the group (up to $2 bn in stages)": what the thing costs that stands before the bracket. */
export const isInBracketsOfProject = ({ tokens, heads }: View, { from }: Quantity): boolean => {
  if (!isSign(tokens[from - 1], '(（')) return false
  for (let at = from - 2; at >= Math.max(0, from - 8); at -= 1) {
    const token = tokens[at]
    if (isSign(token, ',;.:()，；。：（）') || has(token, 'verb') || has(token, 'and')) return false
    const head = heads.find((each) => each.at === at)
    if (head !== undefined) return head.kind === 'project' && !has(token, 'post')
  }
  return false
}

/** A word of what is paid, or of a paper, stands before. */
const isOfMoney = (heads: View['heads'], until: number): boolean =>
  heads.some(({ kind, at }) => at < until && /^(cost|contract|deal|agreements|debt|fdi)/.test(kind))

/** "a cement plant in Kant: 95 million dollars", in a list: what the thing costs that the item names. */
export const isItemOfProject = ({ tokens, heads }: View, { from, to }: Quantity): boolean => {
  if (!isSign(tokens[from - 1], ':：-')) return false
  const end = tokens[to]
  if (end !== undefined && !isSign(end, ',;.，；。')) return false
  for (let at = from - 2; at >= Math.max(0, from - 7); at -= 1) {
    const head = heads.find((each) => each.at === at)
    if (head !== undefined)
      return head.kind === 'project' && !head.isVerb && !has(tokens[at], 'post') && !isOfMoney(heads, at)
    if (isSign(tokens[at], ',;.:()，；。：（）') || has(tokens[at], 'verb') || tokens[at]?.number) return false
  }
  return false
}

/** The whole of the share that is told right before or after a sum. */
export const ofShareBeside = (view: View, quantity: Quantity): Topic | null =>
  ofShareBefore(view, quantity) ?? ofShareAfter(view, quantity)
