import { isAside } from '../aside.ts'
import type { Memory } from '../memory.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'
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

const isOfThemItself = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const at = quantities[index]?.to ?? 0
  return /^(of them|из них|з них|із них)/.test(
    view.tokens
      .slice(at, at + 2)
      .map(({ text }) => text)
      .join(' '),
  )
}

/** "Two-thirds of them": a part of what was counted before. */
const isOfThem = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const next = view.tokens.slice(quantities[index]?.to ?? 0, (quantities[index]?.to ?? 0) + 2).map(({ text }) => text)
  return (
    isAside(view, quantities, index) ||
    isOfThisSum(view, quantities[index]?.to ?? 0) ||
    /^(of them|из них|з них|із них)/.test(next.join(' '))
  )
}

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
  { topic, kinds }: Memory,
  index: number,
): Kind => {
  if (kind.indicator !== 'share') return kind
  if (isOfGoods(view, kind)) return { ...kind, kind: 'market', topic: null }
  if (
    kinds.any !== null &&
    isOfThem(view, quantities, index) &&
    (isOfThemItself(view, quantities, index) || !isAfter(quantities[index], kind))
  )
    return { ...kind, kind: kinds.any.kind, topic: null }
  const isOpen = kind.topic === null && index === 0 && (kinds.any === null || isTrade(kinds.any.kind))
  return isOpen && topic !== null && flowOf(topic.kind) === 'total' ? { ...kind, kind: topic.kind } : kind
}
