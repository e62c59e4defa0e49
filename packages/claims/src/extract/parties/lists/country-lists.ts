import type { Kind } from '../../kinds/kind.ts'
import { flowOf } from '../../kinds/topics.ts'
import { isEachSign } from '../../numbers/each-acting.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign, type Token } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { type Pair, withPart } from '../pair.ts'
import { pairFor } from '../parties.ts'
import { attachedTo } from '../shares/share-whole.ts'

/** The list of countries that a list of numbers runs along, and how many of its numbers follow: "to A, B and C were 1, 2 and 3, respectively". */
export const listFor = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
): { readonly list: readonly Mention[]; readonly one: Mention; readonly left: number } | null => {
  const lists = listsOf(view.mentions)
  if (lists.length === 0) return null
  const run = runOf(view, quantities, index)
  const isNamed =
    view.tokens.some((token) => has(token, 'resp') || token.text.startsWith('分别')) ||
    isEachInTurn(view, quantities, run)
  const start = quantities[index]?.from ?? 0
  const near = [
    ...lists.filter((list) => (list[0]?.from ?? 0) < start).reverse(),
    ...lists.filter((list) => (list[0]?.from ?? 0) >= start),
  ]
  for (const named of near) {
    const list = isNamed && run.size > 1 && named.length === run.size + 1 ? named.slice(1) : named
    if (
      list.length !== run.size ||
      (!isNamed && (list[0]?.role === 'between' || run.size < 2 || (list[0]?.role === 'bare' && run.size === 2)))
    )
      continue
    const one = list[run.place]
    if (one) return { list, one, left: run.size - run.place - 1 }
  }
  return null
}

/** "A and B each own 49 % and 51 %": each has one of the numbers, and none has all. */
const isEachInTurn = (
  view: View,
  quantities: readonly Quantity[],
  { first, size }: Pick<ReturnType<typeof runOf>, 'first' | 'size'>,
): boolean => {
  const lead = quantities[first]
  return (
    size > 1 &&
    lead?.isEach === true &&
    !has(view.tokens[lead.to - 1], 'each') &&
    quantities.slice(first + 1, first + size).every((each) => !each.isEach)
  )
}

const listsOf = (mentions: readonly Mention[]): readonly (readonly Mention[])[] => {
  const lists: Mention[][] = []
  for (const mention of mentions) {
    if (mention.isOffice) continue
    if (mention.joinsLast && lists.length > 0) lists.at(-1)?.push(mention)
    else lists.push([mention])
  }
  return lists.filter(({ length }) => length > 1)
}

/** "rose by 9 %, fell by 2 % and rose by 5 %": a list of changes, each with its word. */
const isBetween = (token: Token): boolean => ['and', 'up', 'down'].some((kind) => has(token, kind))

const runOf = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
): { readonly first: number; readonly size: number; readonly place: number } => {
  const linked = (at: number): boolean => {
    const [a, b] = [quantities[at], quantities[at + 1]]
    if (!a || !b || (a.unit !== b.unit && a.unit !== null)) return false
    return view.tokens
      .slice(a.to, b.from)
      .every((token) => isBetween(token) || /^(,|、|，|на|до|by|to)$/.test(token.text))
  }
  let [first, last] = [index, index]
  while (linked(first - 1)) first -= 1
  while (linked(last)) last += 1
  return { first, size: last - first + 1, place: index - first }
}

/** "Kazakhstan, Uzbekistan and Tajikistan – between 20 and 22 %", "For both, this figure is 20 %": one share, and several that have it. */
const isOfList = (view: View, { from, unit }: Quantity, list: readonly Mention[] | undefined): boolean => {
  const [first, last] = [list?.[0], list?.at(-1)]
  if (!first || !last || first.from > 1 || unit !== 'percent' || view.quantities.length > 1) return false
  if (view.mentions.length !== list?.length || !list.every(({ form }) => form === 'area')) return false
  const between = view.tokens.slice(last.to, from)
  const isPlain = between.every((token) => isSign(token, '-:：') || has(token, 'bound') || token.text === 'between')
  return (
    (between.length > 0 && isPlain && first.role === 'bare') ||
    between.some(({ text }) => /^(the figure|figure|this figure|показател\S*|цифр\S*|показник\S*)$/.test(text))
  )
}

/** 中国与哈萨克斯坦和乌兹别克斯坦贸易额均增长: with whom each of the list trades is none of them. */
const withoutFirst = ({ tokens }: View, list: readonly Mention[]): readonly Mention[] => {
  const [first, second] = list
  const isWith = first && second && list.length > 2 && /^[与同跟]$/.test(tokens[second.from - 1]?.text ?? '')
  return isWith && second.from === first.to + 1 ? list.slice(1) : list
}

/** The countries that a number holds for each of: "24.5 % each in Kyrgyzstan and Tajikistan". */
export const eachOf = (view: View, quantity: Quantity): readonly Mention[] => {
  const lists = listsOf(view.mentions).map((list) => withoutFirst(view, list))
  if (!quantity.isEach) return isOfList(view, quantity, lists[0]) ? (lists[0] ?? []) : []
  const index = view.quantities.findIndex(({ from }) => from === quantity.from)
  if (isEachInTurn(view, view.quantities, runOf(view, view.quantities, index))) return []
  // 哈、乌各占中国与中亚贸易的20%: the list in front of the word for each
  const sign = view.tokens.findLastIndex(({ text }, at) => at <= quantity.from && isEachSign.test(text))
  const before = lists.findLast((list) => (list.at(-1)?.to ?? 0) <= (sign < 0 ? quantity.from : sign))
  return before ?? lists.find((list) => (list[0]?.from ?? 0) >= quantity.to) ?? []
}

/** Each of several countries where one of them stands in the pair that was read. */
const inPlace = (each: readonly { readonly code: string }[], code: string, { reporter, partner }: Pair): Pair | null =>
  reporter !== null && partner !== null && each.some((one) => one.code === reporter)
    ? { reporter: code, partner }
    : null

/** "Exports to A and B rose by 5 % each": each of those to whom or with whom, where one of them is the partner that was read. */
const asPartner = (each: readonly Mention[], code: string, { reporter, partner }: Pair): Pair | null =>
  reporter !== null &&
  each.every((one) => /^(to|from|with)$/.test(one.role) && one.code !== reporter) &&
  each.some((one) => one.code === partner)
    ? { reporter, partner: code }
    : null

/** Each of several countries in its own claim, in the place that the one before them had. */
const placed = (last: Pair, code: string, own: Pair): Pair =>
  last.reporter === null && own.partner !== null && own.reporter !== null
    ? { reporter: code, partner: own.partner === code ? null : own.partner }
    : last.partner === null
      ? { reporter: code, partner: null }
      : withPart(last, code)

/** 吉、乌两国各占24.5%, 中俄各占其外债的三成: of what is no trade each holds its part. */
const asHolder = (
  view: View,
  { from }: Quantity,
  each: readonly Mention[],
  code: string,
  { indicator, kind }: Pick<Kind, 'indicator' | 'kind'>,
  { partner }: Pair,
): Pair | null => {
  const last = each.at(-1)
  const isBefore = last !== undefined && isEachSign.test(view.tokens[last.to]?.text ?? '') && each[0]?.role === 'bare'
  const isNext = isBefore || isEachSign.test(view.tokens[(last?.to ?? 0) + 1]?.text ?? '')
  if (indicator !== 'share' || !isNext || (last?.to ?? 0) > from || flowOf(kind) !== null) return null
  const [other, more] = othersIn(view, each)
  if (other && !more) return { reporter: code, partner: other.code }
  return { reporter: code, partner: each.some((one) => one.code === partner) ? null : partner }
}

/** "China and Russia make up 20 % each of Kazakhstan's trade": shares of the trade of the one who is not of the list, or null. */
const inTradeOf = (
  view: View,
  each: readonly Mention[],
  { indicator, kind }: Pick<Kind, 'indicator' | 'kind'>,
): string | null => {
  if (indicator !== 'share' || flowOf(kind) === null) return null
  const others = othersIn(view, each).filter(({ code }) => code !== 'C5')
  const [owner] = others
  return owner !== undefined && others.length === 1 ? owner.code : null
}

/** "China's share of the imports of Kazakhstan and Uzbekistan": whether it is the flow of those of the list that the share is one of. */
export const isOfTheirFlow = (view: View, { topic, kind }: Kind, [first]: readonly Mention[]): boolean =>
  first !== undefined &&
  topic !== null &&
  flowOf(kind) !== null &&
  attachedTo(view, topic.at, topic.isVerb, 0, view.tokens.length).includes(first)

/** States that the sentence names beside those of the list. */
const othersIn = (view: View, each: readonly Mention[]): readonly Mention[] =>
  view.mentions.filter(
    ({ isOffice, code }) => !isOffice && /^[A-Z]{3}$/.test(code) && each.every((one) => one.code !== code),
  )

/** "China's exports to Tajikistan and Turkmenistan rose by 40 % to each": the one beside the list with each of it. */
const withOther = (view: View, each: readonly Mention[], code: string, kind: Kind, last: Pair): Pair | null => {
  const [other, more] = othersIn(view, each)
  const one = each.find((mention) => mention.code === code)
  if (!other || more || !one || kind.indicator === 'share') return null
  const alone = { ...one, joinsLast: false, role: each[0]?.role ?? one.role }
  const pair = pairFor(
    kind.kind,
    [other, alone].sort((a, b) => a.from - b.from),
    last,
  )
  return pair.reporter === null || pair.partner === null ? null : pair
}

/** The pair of one of several countries that a number holds for. */
export const pairOfEach = (
  view: View,
  quantity: Quantity,
  each: readonly Mention[],
  code: string,
  { kind, last, own }: { readonly kind: Kind; readonly last: Pair; readonly own: Pair },
): Pair => {
  const whole = asHolder(view, quantity, each, code, kind, own)
  if (whole !== null) return whole
  if (kind.kind === 'foreign_trade' && kind.topic !== null && othersIn(view, each).length === 0)
    return { reporter: code, partner: 'WLD' }
  // A bank of many states has no code.
  if (code === '-') return { ...own, reporter: null }
  const owner = inTradeOf(view, each, kind)
  if (owner !== null)
    return isOfTheirFlow(view, kind, each) ? { reporter: code, partner: owner } : { reporter: owner, partner: code }
  return (
    (quantity.isEach
      ? (asPartner(each, code, own) ?? withOther(view, each, code, kind, last))
      : inPlace(each, code, own)) ?? placed(last, code, own)
  )
}
