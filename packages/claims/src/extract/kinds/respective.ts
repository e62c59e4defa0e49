import type { Head } from '../heads.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { flowOf, type Topic } from './topics.ts'

const isFlow = ({ kind, isVerb }: Head): boolean => !isVerb && flowOf(kind) !== null && flowOf(kind) !== 'total'

const isAnd = (view: View, from: number, to: number): boolean =>
  to > from &&
  view.tokens.slice(from, to).every((token) => has(token, 'and') || isSign(token, ',，、') || has(token, 'article'))

/** "exports to China and its imports from China": nothing but of whom they are, where the numbers are told to be of one each. */
const isAndTheir = ({ tokens }: View, from: number, to: number): boolean =>
  tokens.some((token) => has(token, 'resp')) &&
  tokens.slice(from, to).some((token) => has(token, 'and')) &&
  tokens
    .slice(from, to)
    .every(
      (token) =>
        ['and', 'article', 'area', 'adj', 'region', 'country', 'prep'].some((kind) => has(token, kind)) ||
        isSign(token, ",，、'") ||
        /^(s|its|their|his|своего|його|їх|их|его)$/.test(token.text),
    )

/** The two flows that a sentence names in one breath: "exports and imports", 出口、进口. */
const twoFlows = (view: View, until: number): readonly [Head, Head] | null => {
  const flows = view.heads.filter((head) => isFlow(head) && head.at < until)
  const isTwo = (from: number, to: number): boolean => isAnd(view, from, to) || isAndTheir(view, from, to)
  const at = flows.findLastIndex(
    (head, index) =>
      index > 0 && flows[index - 1]?.kind !== head.kind && isTwo((flows[index - 1]?.at ?? 0) + 1, head.at),
  )
  const [first, second] = [flows[at - 1], flows[at]]
  return first && second ? [first, second] : null
}

const isLinked = (view: View, a: Quantity | undefined, b: Quantity | undefined): boolean => {
  if (!a || !b || (a.unit !== b.unit && a.unit !== null && b.unit !== null)) return false
  const between = view.tokens.slice(a.to, b.from)
  return (
    between.some((token) => has(token, 'and') || isSign(token, ',，、')) &&
    between.every(
      (token) =>
        /^(,|，|、|на|by|to|до)$/.test(token.text) || ['and', 'bound', 'up', 'down'].some((kind) => has(token, kind)),
    )
  )
}

/** "Exports and imports came to 5.2 and 4.5 bn, up 3 % and 7 %": the first of two numbers is of the first of two flows. */
export const respectiveFlow = (view: View, { from }: Quantity): Topic | null => {
  const { quantities } = view
  const index = quantities.findIndex((quantity) => quantity.from === from)
  const isFirst = isLinked(view, quantities[index], quantities[index + 1])
  const isSecond = isLinked(view, quantities[index - 1], quantities[index])
  if (index < 0 || isFirst === isSecond) return null
  const start = quantities[isFirst ? index : index - 1]?.from ?? from
  const flows = twoFlows(view, start)
  if (flows === null) return null
  const isOther = view.heads.some(
    ({ at, kind, isVerb }) => at > flows[1].at && at < start && !isVerb && flowOf(kind) !== null,
  )
  return isOther ? null : { ...flows[isFirst ? 0 : 1], isNear: true }
}
