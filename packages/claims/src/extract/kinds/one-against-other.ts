import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign, senseOf, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import { isGoodsFlow } from './kind.ts'

const comparative = /^(больше|меньше|выше|ниже|(більш|менш|вищ|нижч)\S*)$/

const isOwner = (token: Token): boolean =>
  ['article', 'area', 'adj', 'of', 'country', 'region'].some((kind) => has(token, kind)) ||
  isSign(token, "'’") ||
  /^(s|as|large|big|high|great|much|the size|size|value|its|their|those|what|that|чем|нежели|ніж|за|від|его|её|своего|його|свого)$/.test(
    token.text,
  ) ||
  comparative.test(token.text)

/** "imports were almost four times exports", "exports were 1.76 times its imports": held against the other flow. */
const isOfOtherFlow = ({ heads, tokens }: View, { from, to }: Quantity): boolean => {
  const flow = (at: number): string | null =>
    heads.find((head) => head.at === at && isGoodsFlow(head.kind))?.kind ?? null
  const isTimes =
    /(times|twice|double|triple|fold)( the| as [a-z]+)?$/.test(tokens[to - 1]?.text ?? '') ||
    comparative.test(tokens[to]?.text ?? '')
  if (!isTimes) return false
  let at = to
  while (at < to + 7 && flow(at) === null && tokens[at] !== undefined && isOwner(tokens[at] as Token)) at += 1
  const other = flow(at)
  return other !== null && heads.some((head) => head.at < from && isGoodsFlow(head.kind) && head.kind !== other)
}

/** "импорт превысил экспорт в сорок раз", "the difference is fivefold": how many times one thing is another, at one time. */
export const isOneAgainstOther = (view: View, quantity: Quantity): boolean => {
  if (quantity.shape !== 'multiple') return false
  if (isOfOtherFlow(view, quantity)) return true
  const lead = view.tokens.slice(Math.max(0, quantity.from - 10), quantity.from)
  const flows = lead.filter((token) => /^(exports|imports)$/.test(senseOf(token, 'head') ?? '')).length
  const isExceeding = lead.some(({ text }) => /^(превы|превос|перевищ|exceed|outstrip|超过|高于)/.test(text))
  return (
    (flows > 1 && isExceeding) || lead.slice(-6).some(({ text }) => /^(разница|різниця|difference|差距)$/.test(text))
  )
}
