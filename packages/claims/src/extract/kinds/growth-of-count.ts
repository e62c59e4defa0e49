import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { isVerbForm, thingBefore } from './elliptic.ts'
import type { LastKind } from './kind.ts'
import type { Topic } from './topics.ts'

const isParted = ({ tokens }: View, from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => isSign(token, ',;，；(（'))

/** "4,252 firms that trade, 25 % more", "12 million parcels were sent, up 35 %": a rate right behind a count is of the count, whatever is told of them before. */
export const isOfCount = (view: View, { from }: Quantity, topic: Topic | null, { any }: LastKind): boolean => {
  const before = view.quantities.findLast(({ to }) => to <= from)
  if (before?.unit !== 'count' || any === null) return false
  const isDone = topic?.isVerb === true && !isParted(view, before.to, topic.at) && isParted(view, topic.at, from)
  const isOfFirms = /^(company_count|product_count)$/.test(any.indicator)
  return (
    (isOfFirms && (topic === null || topic.at < before.from)) ||
    (any.kind === 'counts' && any.indicator === 'other' && isDone)
  )
}

/** "Parcels handled by the post grew by 28 %": what is carried one by one, and no freight. */
export const isOfThings = (view: View, quantity: Quantity, topic: Topic | null): boolean => {
  if (topic?.kind !== 'freight' || !isVerbForm(view.tokens[topic.at]?.text ?? '')) return false
  const thing = thingBefore(view, quantity)
  const token = view.tokens[thing?.at ?? -1]
  return thing?.counted === 'other' && thing.at < topic.at && !has(token, 'ware') && !has(token, 'piece')
}
