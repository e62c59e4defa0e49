import { within } from '../../clause-scope.ts'
import { isGoodsFlow, isMoney, type Kind, type LastKind } from '../../kinds/kind.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign, type Token } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { isCentral } from '../pair.ts'

const links = /^(к|до|to|against|против|проти|对|比)$/

const isAgainst = (view: View, { text }: Token): boolean =>
  links.test(text) && (text !== 'до' || view.tokens.some((token) => /^(соотношен|співвіднош)/.test(token.text)))

/** What may stand between a state and its two numbers. */
const isPlain = (token: Token): boolean =>
  ['carrier', 'resp', 'bound', 'article', 'copula'].some((kind) => has(token, kind)) ||
  isSign(token, '-:：') ||
  /^(figures?|numbers?|those|these|were|эти|показател\S*|цифр\S*|соотношени\S*|ці|показник\S*|співвідношенн\S*|这|两项|数据|数字|则)$/.test(
    token.text,
  )

/** "For Kyrgyzstan the figures were 0.1 and 5.5 bn", 乌兹别克斯坦分别为20亿和118亿: one more state, and no word of what is counted. */
const isOfNext = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const start = quantities[index - 1]?.to ?? 0
  const from = quantities[index]?.from ?? 0
  return (
    view.heads.every(({ at }) => at < start || at >= from) &&
    within(view.mentions, start, from).some(
      (state) => !state.isOffice && isCentral(state.code) && view.tokens.slice(state.to, from).every(isPlain),
    )
  )
}

/** Two sums held against each other; "from 15.9 to 19 bn" is one flow at two times. */
const isLinked = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const [a, b] = [quantities[index], quantities[index + 1]]
  if (!a || !b || a.high !== null || a.unit !== b.unit || b.from - a.to > 2) return false
  const between = view.tokens.slice(a.to, b.from)
  const [link] = between
  if (between.length === 1 && link && isAgainst(view, link)) return !has(view.tokens[a.from - 1], 'since')
  return (
    between.every((token) => has(token, 'and') || isSign(token, ',，、')) &&
    between.length > 0 &&
    isOfNext(view, quantities, index)
  )
}

/**
 * "exports of 2.8 bn stand against imports of 19.9; in Kazakhstan the ratio is 15.9 to 28 bn": pairs in which the flows are named once,
 * for the first of them, be it in the sentence before; the others keep their order.
 */
export const ofPair = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  { flows: told = [], any }: LastKind,
): Kind | null => {
  const quantity = quantities[index]
  if (!quantity || !isMoney(quantity.unit)) return null
  const isFirst = isLinked(view, quantities, index)
  if (!isFirst && !isLinked(view, quantities, index - 1)) return null
  const flows = view.heads.filter(({ kind, at }) => at < quantity.from && isGoodsFlow(kind))
  const [after] = told.length > 1 && isGoodsFlow(any?.kind ?? '') ? told : []
  if (after && view.heads.length === 0 && isOfNext(view, quantities, isFirst ? index : index - 1))
    return { indicator: after, kind: after, topic: null }
  const named = flows.filter(({ kind }, at) => flows.findIndex((flow) => flow.kind === kind) === at)
  const head = named[isFirst ? 0 : 1]
  if (named.length < 2 || !head || !isGoodsFlow(head.kind)) return null
  return { indicator: head.kind, kind: head.kind, topic: { ...head, isNear: true } }
}
