import type { Quantity } from '../numbers/quantity.ts'
import { toll } from '../parties/toll.ts'
import { has, isSign, senseOf, type Token } from '../tokens.ts'
import type { Head, View } from '../view.ts'
import { changesBy } from './change-of.ts'

/** How much a word at the head of a phrase says about a sum of money. */
const moneyWeights: Readonly<Record<string, number>> = {
  trade_turnover: 3,
  foreign_trade: 3,
  exports: 3,
  imports: 3,
  balance: 3.5,
  'balance-': 3.8,
  'balance+': 3.8,
  fdi: 3,
  fdi_stock: 3.2,
  fdi_flow: 3.1,
  deal: 3,
  cost: 3,
  project: 1.5,
  contract: 2.4,
  agreements: 2.6,
  ecommerce: 3.1,
  retail: 2.4,
  debt: 3.2,
  gdp: 2.8,
  budget: 3,
  revenue: 2.9,
  reserves: 2.2,
  production: 1.6,
  output: 2.4,
  tariff: 1.5,
  stake: 2.6,
  difference: 3.6,
  freight: 1,
  containers: 0.4,
}

/** Of what a rate of growth or a share may be. */
const baseWeights: Readonly<Record<string, number>> = {
  ...moneyWeights,
  freight: 2.8,
  containers: 2.8,
  trains: 2.6,
  gas: 1.8,
  companies: 2,
  products: 1.2,
  jobs: 1.6,
  production: 2.6,
  output: 2.8,
  stake: 2.4,
  market: 3.1,
  tariff: 3,
  length: 1,
  capacity: 2.6,
  project: 1,
  contract: 1.2,
  agreements: 1.2,
  cost: 1.5,
  deal: 1.8,
}

export type Topic = { readonly kind: string; readonly at: number; readonly isVerb: boolean; readonly isNear: boolean }

type Weigh = { readonly weights: Readonly<Record<string, number>>; readonly after: number }

/** "accumulated", 累计达: of capital where capital is spoken of, else of anything. */
const isBareSum =
  /^(accumulated|cumulative|cumulatively|stock|total stock|накоплен\S*|накопич\S*|累计达|累计对|累计利用|累计投入)$/

const score = (view: View, quantity: Quantity, head: Head, { weights, after }: Weigh): number => {
  const isOfTrade =
    head.kind === 'fdi_stock' &&
    isBareSum.test(view.tokens[head.at]?.text ?? '') &&
    !view.heads.some(({ kind, at }) => /^fdi/.test(kind) && at !== head.at) &&
    view.heads.some(({ kind }) => flowOf(kind) !== null)
  if (isOfTrade) return Number.NEGATIVE_INFINITY
  // Who invests says less than what was done.
  const isWho = /^(инвестор|інвестор|investor|投资者)/.test(view.tokens[head.at]?.text ?? '')
  const weight = isWho && weights[head.kind] !== undefined ? 1.5 : weights[head.kind]
  if (weight === undefined) return Number.NEGATIVE_INFINITY
  if (head.at < quantity.from)
    return weight - Math.min(1.5, 0.07 * (quantity.from - head.at)) - toll(view, head.at + 1, quantity.from)
  const distance = head.at - quantity.to
  // "540 грузовиков в сутки при пропускной способности 2 500": a word with a number of its own behind it.
  const isOfNext =
    view.quantities.some(({ from }) => from === head.at + 1 && from > quantity.to) &&
    distance > 0 &&
    !isSign(view.tokens[head.at + 1], ',;，；(（') &&
    !has(view.tokens[head.at + 1], 'and')
  if (isOfNext) return Number.NEGATIVE_INFINITY
  // After a number its noun stands in the genitive; another case begins the next statement.
  if (
    quantity.from > 3 &&
    !(has(view.tokens[head.at - 1], 'up') || has(view.tokens[head.at - 1], 'down')) &&
    /^(импорт|экспорт|товарооборот|імпорт|експорт|товарообіг|оборот|ввоз|вывоз|дефицит|дефіцит)$/.test(
      view.tokens[head.at]?.text ?? '',
    )
  )
    return Number.NEGATIVE_INFINITY
  if (
    view.tokens
      .slice(quantity.to, Math.min(head.at, quantity.to + 12))
      .some((token, at, all) => has(token, 'and') && !/^[、的]$/.test(token.text) && !has(all[at - 1], 'goods'))
  )
    return Number.NEGATIVE_INFINITY
  const crossed = toll(view, quantity.to, head.at)
  if (distance > after || crossed >= (quantity.from <= 3 ? 0.55 : 0.3)) return Number.NEGATIVE_INFINITY
  const isNext =
    distance === 0 || (distance <= 2 && /^(in|of|worth|в|из|у|的)$/.test(view.tokens[quantity.to]?.text ?? ''))
  return weight + (isNext ? 0.5 : -0.3) - 0.2 * distance - 2 * crossed
}

const windowed = (heads: readonly Head[], quantity: Quantity): readonly Head[] =>
  heads.filter(({ at }) => at > quantity.from - 90 && at < quantity.to + 14)

const topicBy = (view: View, quantity: Quantity, weigh: Weigh, floor: number): Topic | null => {
  let best: { readonly head: Head; readonly points: number } | null = null
  for (const head of windowed(view.heads, quantity)) {
    if (head.at >= quantity.from && head.at < quantity.to && !has(view.tokens[head.at], 'mult')) continue
    const points = score(view, quantity, head, weigh)
    if (points > floor && (best === null || points > best.points)) best = { head, points }
  }
  return best === null
    ? null
    : { kind: best.head.kind, at: best.head.at, isVerb: best.head.isVerb, isNear: best.points > 1.9 }
}

/** What a sum of money is about, or null. */
export const moneyTopic = (view: View, quantity: Quantity): Topic | null =>
  topicBy(view, quantity, { weights: moneyWeights, after: 6 }, -0.8)

/** What grew, or of what something is a share, or null. */
export const baseTopic = (view: View, quantity: Quantity): Topic | null =>
  topicBy(view, quantity, { weights: baseWeights, after: 10 }, -0.6)

/** The nearest of some kinds of head around a quantity, in its clause or before. */
export const nearHead = (view: View, quantity: Quantity, kinds: readonly string[], reach = 14): Topic | null => {
  const weights = Object.fromEntries(kinds.map((kind) => [kind, 3]))
  return topicBy(view, quantity, { weights, after: 7 }, 3 - 0.07 * reach - (reach >= 30 ? 1.4 : 0))
}

/** Whether a flow is called export or import, and not delivery or purchase. */
export const isNamedFlow = (view: View, topic: Topic): boolean =>
  /^(export|import|экспорт|импорт|експорт|імпорт|出口|进口|вывоз|ввоз|вивіз|вивоз|вивез|ввезен)/.test(
    view.tokens[topic.at]?.text ?? '',
  )

export const flowOf = (kind: string): 'export' | 'import' | 'total' | null =>
  kind === 'exports'
    ? 'export'
    : kind === 'imports'
      ? 'import'
      : kind === 'trade_turnover' || kind === 'foreign_trade'
        ? 'total'
        : null

export const isTrade = (kind: string): boolean => flowOf(kind) !== null || kind.startsWith('balance')

/** "меньше займов (27 %)": what is more or less than another thing says nothing of a number that it does not stand at. */
const isComparative = (token: Token | undefined): boolean =>
  /^(больш\S*|меньш\S*|выше|ниже|більш\S*|менш\S*|вищ\S*|нижч\S*|more|less|fewer|higher|lower|高于|低于|多于|少于)$/.test(
    token?.text ?? '',
  )

/** Whether the number right before is how much something changed by. */
const isOfChange = (view: View, quantity: Quantity): boolean => {
  const before = view.quantities.findLast(({ to }) => to <= quantity.from)
  return before !== undefined && before.unit !== 'percent' && quantity.from - before.to <= 3 && changesBy(view, before)
}

/** The kind of cue that is nearest before a quantity, or right after it. */
export const cueOf = (view: View, quantity: Quantity): 'growth' | 'share' | null => {
  const { tokens } = view
  const after = (at: number): boolean => has(tokens[at], 'up') || has(tokens[at], 'down')
  if (quantity.isSigned || has(tokens[quantity.from - 1], 'deficit')) return 'growth'
  const next = tokens[quantity.to]
  const isBy = [-1, 0, 1].some((step) => /^(by|на)$/.test(tokens[quantity.from + step]?.text ?? ''))
  if (/^(above|below)$/.test(next?.text ?? '')) return 'growth'
  if (/^(плюс|plus|мінус|минус|minus)$/.test(tokens[quantity.from - 1]?.text ?? '')) return 'growth'
  if (tokens[quantity.from - 1]?.text === 'by' && next?.text !== 'of') return 'growth'
  // "на 16,6 %": by how much, where nothing falls on anybody.
  if (
    tokens[quantity.from - 1]?.text === 'на' &&
    /^(тобто|то есть|то|є|,|-|или|або)$/.test(tokens[quantity.from - 2]?.text ?? '') &&
    !tokens
      .slice(Math.max(0, quantity.from - 10), quantity.from)
      .some((token) => has(token, 'share') || has(token, 'fallson'))
  )
    return 'growth'
  // "increased by 1,190, or 48.6%": the same change as a rate.
  if (/^(or|или|або|т\.е\.)$/.test(tokens[quantity.from - 1]?.text ?? '') && isOfChange(view, quantity)) return 'growth'
  if (
    isBy &&
    next?.text !== 'of' &&
    tokens
      .slice(Math.max(0, quantity.from - 30), quantity.from + 1)
      .some((token) => has(token, 'up') || has(token, 'down'))
  )
    return 'growth'
  if (after(quantity.to) || (after(quantity.to + 1) && !has(next, 'of') && !isSign(next, ',;.(，；。（')))
    return 'growth'
  // "7% above March"
  const isAboveThen =
    next?.text === 'above' && view.periods.some(({ from }) => from > quantity.to && from <= quantity.to + 4)
  if (isAboveThen || has(next, 'yoy') || /^(превы|перевищ|exceed)/.test(next?.text ?? '')) return 'growth'
  if (next?.text === 'of' || /^(от|від)$/.test(next?.text ?? '')) return 'share'
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 40); at -= 1) {
    const token = tokens[at]
    if ((has(token, 'up') || has(token, 'down')) && (at === quantity.from - 1 || !isComparative(token))) return 'growth'
    if (has(token, 'share') || has(token, 'fallson')) return 'share'
    if (isSign(token, ';；')) break
    const isOther = view.quantities.some(({ from, to }) => at >= from && at < to)
    if (isOther) break
  }
  const head = senseOf(next, 'head') ?? senseOf(tokens[quantity.to + 1], 'head')
  if (head !== null && !isSign(next, ',.;(，；。（')) return 'share'
  const signs = quantity.from <= 3 ? ';.；。' : ',;.，；。'
  for (let at = quantity.to; at < quantity.to + 8; at += 1) {
    const token = tokens[at]
    if (
      token === undefined ||
      isSign(token, signs) ||
      (quantity.from > 3 && view.quantities.some(({ from }) => from === at))
    )
      break
    if (has(token, 'up') || has(token, 'down')) return 'growth'
    if (has(token, 'share') || has(token, 'fallson')) return 'share'
  }
  return null
}

/** Whether what grew fell: the nearest word of change says so. */
export const isFall = (view: View, quantity: Quantity): boolean => {
  const { tokens } = view
  if (has(tokens[quantity.from - 1], 'deficit')) return true
  if (tokens[quantity.to]?.text === 'above') return false
  if (tokens[quantity.to]?.text === 'below') return true
  for (const at of [quantity.to, quantity.to + 1]) {
    if (has(tokens[at], 'down') && !isSign(tokens[quantity.to], ',;.(，；。（')) return true
    if (has(tokens[at], 'up') && !isSign(tokens[quantity.to], ',;.(，；。（')) return false
  }
  for (let at = quantity.to - 1; at >= Math.max(0, quantity.from - 40); at -= 1) {
    if (isSign(tokens[at], ';；')) return false
    if (has(tokens[at], 'up') && !(at >= quantity.from && has(tokens[at], 'bound'))) return false
    if (has(tokens[at], 'down') && !(at >= quantity.from && has(tokens[at], 'bound'))) return true
  }
  return false
}
