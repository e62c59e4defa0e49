import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign, senseOf, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Topic } from './topics.ts'

const ties =
  /^(на|это|це|in|for|was|were|is|are|came|went|to|from|为|是|系|составил[аио]?|составляет|составляют|становить|становив|становлять|приходится)$/

const isTie = (token: Token | undefined): boolean =>
  isSign(token, '-–—') || has(token, 'fallson') || ties.test(token?.text ?? '')

const isEnd = (token: Token | undefined): boolean =>
  token === undefined || isSign(token, ',;.)，；。）、') || has(token, 'and')

/** «2,06 млрд — экспорт, 10,42 млрд — импорт», "2 bn fell on exports and 10 on imports": what a sum is said to be right behind it. */
export const flowBehind = ({ tokens }: View, { to }: Quantity): Topic | null => {
  let at = to
  while (at < to + 4 && isTie(tokens[at])) at += 1
  const kind = senseOf(tokens[at], 'head')
  if (at === to || (kind !== 'exports' && kind !== 'imports') || has(tokens[at], 'verb') || !isEnd(tokens[at + 1]))
    return null
  return { kind, at, isVerb: false, isNear: true }
}
