import { isAside } from '../aside.ts'
import type { Head } from '../heads.ts'
import type { Memory } from '../memory.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign, senseOf } from '../tokens.ts'
import type { View } from '../view.ts'
import { flowBehind } from './flow-behind.ts'
import type { Kind } from './kind.ts'
import { flowOf, isNamedFlow, isTrade } from './topics.ts'

/** Whether the whole is named after the number. */
const isAfter = (quantity: Quantity | undefined, { topic }: Kind): boolean =>
  quantity !== undefined && topic !== null && topic.at >= quantity.to

/** "Из этой суммы", "of this sum": of the sum before, whatever the text is about. */
const isOfThisSum = (view: View, to: number): boolean =>
  /(^|\s)((из|от) (этой|той|указанной) суммы|(из|від|із|з) (цієї|тієї) суми|of (this|that) (sum|amount|total)|of the sum)(\s|$)/.test(
    view.tokens
      .slice(Math.max(0, to - 14), to + 4)
      .map(({ text }) => text)
      .join(' '),
  )

const them =
  /^(of (them|it|this|that|these|the (money|figure))|из них|з них|із них|из нее|з неї|із неї|от (этой|общей) суммы|від (цієї|загальної) суми)( |$)/

/** "Two-thirds of them", "nine tenths of it": a part of what was told before. */
const isOfThemItself = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const at = quantities[index]?.to ?? 0
  return them.test(
    view.tokens
      .slice(at, at + 3)
      .map(({ text }) => text)
      .join(' '),
  )
}

const isOfThem = (view: View, quantities: readonly Quantity[], index: number): boolean =>
  isAside(view, quantities, index) ||
  isOfThisSum(view, quantities[index]?.to ?? 0) ||
  isOfThemItself(view, quantities, index)

/** "of the total": of the turnover right before, or of the text's. */
const isOfTotal = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const at = quantities[index]?.to ?? 0
  return (
    view.tokens[at]?.text === 'of' && /^(total|sum|amount|volume|number|tonnage)$/.test(view.tokens[at + 2]?.text ?? '')
  )
}

/** "with exports accounting for two thirds", "на импорт пришлось 90 %", 出口占三分之二: exports and imports are parts of the turnover. */
const isFlowAPart = (view: View, quantity: Quantity | undefined, { topic }: Kind): boolean => {
  if (!quantity || !topic || topic.isVerb || topic.at >= quantity.from || !/^(exports|imports)$/.test(topic.kind))
    return false
  const between = view.tokens.slice(topic.at + 1, quantity.from)
  const cue = between.findIndex((token) => has(token, 'share') || has(token, 'fallson'))
  const isOn =
    view.tokens[topic.at - 1]?.text === 'на' &&
    view.tokens.slice(topic.at + 1, quantity.to + 3).some((token) => has(token, 'fallson') || has(token, 'share'))
  const isSubject =
    cue >= 0 && cue <= 1 && between.slice(cue + 1).every((token) => !has(token, 'head') && !has(token, 'area'))
  return (isSubject || isOn) && between.length <= 6 && !nounOfShare.test(view.tokens[topic.at - 1]?.text ?? '')
}

/** «16 % — экспорт, 84 % — импорт», «на экспорт приходится 16 %, на импорт — 84 %»: the two sides of the turnover. */
const isSideOfTotal = (view: View, quantity: Quantity | undefined): boolean => {
  if (!quantity) return false
  const [on, flow, dash] = view.tokens.slice(Math.max(0, quantity.from - 3), quantity.from)
  const isNext = on?.text === 'на' && isSign(dash, '-–—') && /^(exports|imports)$/.test(senseOf(flow, 'head') ?? '')
  return isNext || flowBehind(view, quantity) !== null
}

const nounOfShare = /^(дол\S*|част\S*|share|of|в|у|in|占|的)$/

/** The flow that "them" are in the same sentence: "Exports are mostly ore and gas: ore makes up 31 % of them". */
const antecedent = (view: View, quantities: readonly Quantity[], index: number): Head | undefined =>
  index > 0
    ? undefined
    : view.heads.findLast(
        ({ at, kind, isVerb }) =>
          !isVerb &&
          flowOf(kind) !== null &&
          at < (quantities[0]?.from ?? 0) &&
          view.tokens.slice(at, quantities[0]?.from).some((token) => isSign(token, ':;—')),
      )

/** "Every other car that is sold in the country": goods of one country in the shops of another, and no trade. */
const isOfGoods = (view: View, { topic, kind }: Kind): boolean => {
  const isTraded =
    topic !== null &&
    (!topic.isVerb || (topic.kind === 'exports' && isNamedFlow(view, topic))) &&
    kind !== 'market' &&
    kind !== 'products' &&
    kind !== 'companies'
  return (
    !isTraded &&
    (view.tokens.some((token) => has(token, 'sold')) || view.heads.some((head) => head.kind === 'market')) &&
    new Set(view.mentions.filter(({ isOffice }) => !isOffice).map(({ code }) => code)).size === 2
  )
}

/** A share of something that its sentence does not name is one of what the text is about. */
export const shareKind = (
  view: View,
  quantities: readonly Quantity[],
  kind: Kind,
  { topic, kinds, site }: Memory,
  index: number,
): Kind => {
  if (kind.indicator !== 'share' || kind.kind === 'people') return kind
  // "China has 51 % in the joint company": in what builds a line through several states
  if (kind.kind === 'companies' && site.isShared) return { ...kind, kind: 'stake' }
  // "Trade leads by the number of enterprises — 5,960 (35.9%)": a part of the enterprises.
  const before = quantities[index - 1]
  const isOfFirms = before?.counted === 'company_count' && before.to === (quantities[index]?.from ?? 0) - 1
  if (isOfFirms && isSign(view.tokens[before.to], '(（')) return { ...kind, kind: 'companies', topic: null }
  const isOfTold =
    kinds.any !== null &&
    isTrade(kinds.any.kind) &&
    isOfThemItself(view, quantities, index) &&
    !/^(money|figure)$/.test(view.tokens[(quantities[index]?.to ?? 0) + 2]?.text ?? '')
  if (!isOfTold && isOfGoods(view, kind)) return { ...kind, kind: 'market', topic: null }
  if (
    kinds.any !== null &&
    isOfThem(view, quantities, index) &&
    (isOfThemItself(view, quantities, index) || !isAfter(quantities[index], kind))
  ) {
    const named = antecedent(view, quantities, index)
    return named
      ? { ...kind, kind: named.kind, topic: { ...named, isNear: true } }
      : { ...kind, kind: kinds.any.kind, topic: null }
  }
  const isDirected = kinds.any?.kind === 'exports' || kinds.any?.kind === 'imports'
  if (kinds.any !== null && !isDirected && isOfTotal(view, quantities, index))
    return { ...kind, kind: kinds.any.kind, topic: null }
  // "Another 18 % went to Italy": one more part of the same whole.
  const isAnother = /^(еще|ещё|ще|another|a|also|另有|另)$/.test(view.tokens[0]?.text ?? '') && kinds.rate !== null
  const isPart = isFlowAPart(view, quantities[index], kind) || isSideOfTotal(view, quantities[index])
  const flow = isPart ? (kinds.any ?? topic) : null
  if (flow && flowOf(flow.kind) === 'total') return { ...kind, kind: flow.kind, topic: null }
  const isOpen =
    kind.kind !== 'stake' &&
    kind.topic === null &&
    index === 0 &&
    !isAnother &&
    (kinds.any === null || isTrade(kinds.any.kind))
  return isOpen && topic !== null && flowOf(topic.kind) === 'total' ? { ...kind, kind: topic.kind } : kind
}
