import type { Head } from '../heads.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { toll } from '../parties/routes/toll.ts'
import { has, isSign, senseOf } from '../tokens.ts'
import type { View } from '../view.ts'

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
  mix: 2.4,
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
    view.heads.some(({ kind }) => flowOf(kind) !== null || kind === 'debt')
  // "cumulative turnover of contracted projects": of what the word is told
  const isOfRevenue =
    head.kind === 'fdi_stock' &&
    isBareSum.test(view.tokens[head.at]?.text ?? '') &&
    view.heads.some(({ kind, at }) => kind === 'revenue' && at === head.at + 1)
  if (isOfTrade || isOfRevenue) return Number.NEGATIVE_INFINITY
  // "to the Chinese market": where something goes, and not what grew.
  const isGoal =
    head.kind === 'market' &&
    view.tokens
      .slice(Math.max(0, head.at - 3), head.at)
      .some((token) => senseOf(token, 'prep') === 'to' || /^(на|onto)$/.test(token.text))
  if (isGoal || isRankOfMarket(view, head)) return Number.NEGATIVE_INFINITY
  // Who invests says less than what was done.
  const isWho = /^(инвестор|інвестор|investor|投资者)/.test(view.tokens[head.at]?.text ?? '')
  const weight = isWho && weights[head.kind] !== undefined ? 1.5 : weights[head.kind]
  if (weight === undefined) return Number.NEGATIVE_INFINITY
  // "the turnover (exports and imports) came to 5 bn": what brackets say is said in passing
  const closing = view.closings[head.at] ?? -1
  if (closing >= 0 && closing < quantity.from) return Number.NEGATIVE_INFINITY
  if (isBeforeColon(view, head, quantity)) return Number.NEGATIVE_INFINITY
  if (head.at < quantity.from)
    return weight - Math.min(1.5, 0.07 * (quantity.from - head.at)) - toll(view, head.at + 1, quantity.from)
  // "34,000 tonnes (with transit to third countries)": what brackets add
  const isAdded =
    closing >= 0 && !isSign(view.tokens[head.at - 1], '(（') && (view.closings[quantity.from] ?? -1) !== closing
  if (isAdded) return Number.NEGATIVE_INFINITY
  const distance = head.at - quantity.to
  // "540 грузовиков в сутки при пропускной способности 2 500": a word with a number of its own behind it.
  const isOfNext =
    // "exports of $5.9 billion – a gap of $4.8 billion"
    view.quantities.some(
      ({ from }) =>
        from > quantity.to && (from === head.at + 1 || (from === head.at + 2 && has(view.tokens[head.at + 1], 'of'))),
    ) &&
    distance > 0 &&
    !isSign(view.tokens[head.at + 1], ',;，；(（') &&
    !has(view.tokens[head.at + 1], 'and')
  if (isOfNext) return Number.NEGATIVE_INFINITY
  // After a number its noun stands in the genitive; another case begins the next statement.
  const isOfVerb = /^(удво|удва|утро|утра|подво|потро)/.test(view.tokens[quantity.from]?.text ?? '')
  // "решту 4,5 млрд – імпорт": what the number is
  const isNamed = distance === 1 && isSign(view.tokens[quantity.to], '-')
  if (
    quantity.from > 3 &&
    !isOfVerb &&
    !isNamed &&
    !isObject(view, quantity, head) &&
    !(has(view.tokens[head.at - 1], 'up') || has(view.tokens[head.at - 1], 'down')) &&
    /^(импорт|экспорт|товарооборот|імпорт|експорт|товарообіг|оборот|ввоз|вывоз|дефицит|дефіцит)$/.test(
      view.tokens[head.at]?.text ?? '',
    )
  )
    return Number.NEGATIVE_INFINITY
  if (
    view.tokens.slice(quantity.to, Math.min(head.at, quantity.to + 12)).some(
      (token, at, all) =>
        has(token, 'and') &&
        !/^[、的]$/.test(token.text) &&
        !has(all[at - 1], 'goods') &&
        // "215,000 scooters and motorcycles"
        !(at === 0 && quantity.unit === 'count' && (all[1]?.senses.length === 0 || has(all[1], 'count'))),
    )
  )
    return Number.NEGATIVE_INFINITY
  const crossed = toll(view, quantity.to, head.at)
  if (distance > after || crossed >= (quantity.from <= 3 ? 0.55 : 0.3)) return Number.NEGATIVE_INFINITY
  const isNext =
    distance === 0 || (distance <= 2 && /^(in|of|worth|в|из|у|的)$/.test(view.tokens[quantity.to]?.text ?? ''))
  return weight + (isNext ? 0.5 : -0.3) - 0.2 * distance - 2 * crossed
}

const moves =
  /^(увелич|нараст|сокра|уменьш|збільш|нарост|скоро|зменш)\S*(ил|ила|ило|или|ить|ат|ят|ит|в|ла|ли|ти|ит[ьи])$/

/** «увеличить в полтора раза экспорт»: what was changed by so much, named right behind the number. */
const isObject = ({ tokens }: View, { from, to, unit }: Quantity, { at }: Head): boolean =>
  (unit === 'ratio' || unit === 'percent') &&
  at - to <= 1 &&
  [from - 1, from - 2].some((back) => moves.test(tokens[back]?.text ?? ''))

/** "Russia, once the main market, took 10 %": what a buyer is, and no market of goods. */
const isRankOfMarket = ({ tokens }: View, { kind, at }: Head): boolean =>
  kind === 'market' &&
  /^(main|largest|biggest|top|key|major|only|leading|former|traditional|important)$/.test(tokens[at - 1]?.text ?? '') &&
  (isSign(tokens[at + 1], ',') || tokens[at + 1] === undefined)

/** "The gap is smaller: China reported exports of 25 bn": what the numbers behind a colon come to, and none of them. */
const isBeforeColon = ({ tokens, heads }: View, { kind, at }: Head, { from }: Quantity): boolean => {
  if (!kind.startsWith('balance') || at >= from) return false
  const colon = tokens.findIndex((token, place) => place > at && place < from && isSign(token, ':：'))
  return colon > at + 1 && heads.some((each) => each.at > colon && each.at < from && flowOf(each.kind) !== null)
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

const passes = /^(прош[её]л|прошл[аио]|пройшов|пройшл[аио]|passed|crossed|cleared|moved|entered)/

/** What a sum of money is about, or null. */
export const moneyTopic = (view: View, quantity: Quantity): Topic | null => {
  const topic = topicBy(view, quantity, { weights: moneyWeights, after: 6 }, -0.8)
  // "it passed the $100 bn mark": no sum is carried
  return topic?.kind === 'freight' && passes.test(view.tokens[topic.at]?.text ?? '') ? null : topic
}

/** What grew, or of what something is a share, or null. */
export const baseTopic = (view: View, quantity: Quantity): Topic | null =>
  topicBy(view, quantity, { weights: baseWeights, after: 10 }, -0.6)

/** The nearest of some kinds of head around a quantity, in its clause or before. */
export const nearHead = (view: View, quantity: Quantity, kinds: readonly string[], reach = 14): Topic | null => {
  const weights = Object.fromEntries(kinds.map((kind) => [kind, 3]))
  return topicBy(view, quantity, { weights, after: 7 }, 3 - 0.07 * reach - (reach >= 30 ? 1.4 : 0))
}

const named =
  /^(export|import|экспорт|импорт|експорт|імпорт|出口|进口|вывоз|вывез|ввоз|ввез|ввёз|завоз|завез|завёз|вивіз|вивоз|вивез|ввіз|завіз|ввезен)/

/** Whether a flow is called export or import, and not delivery or purchase: "на экспорт отправлено", "shipped for export". */
export const isNamedFlow = (view: View, topic: Topic): boolean =>
  named.test(view.tokens[topic.at]?.text ?? '') ||
  (topic.isVerb &&
    view.tokens
      .slice(Math.max(0, topic.at - 2), topic.at + 3)
      .some(({ text }, at, all) => named.test(text) && /^(на|for)$/.test(all[at - 1]?.text ?? '')))

export const flowOf = (kind: string): 'export' | 'import' | 'total' | null =>
  kind === 'exports'
    ? 'export'
    : kind === 'imports'
      ? 'import'
      : kind === 'trade_turnover' || kind === 'foreign_trade'
        ? 'total'
        : null

export const isTrade = (kind: string): boolean => flowOf(kind) !== null || kind.startsWith('balance')
