import type { Flow, Indicator } from '../claim.ts'
import type { Draft } from '../draft-claim.ts'
import { changesBy } from '../kinds/change-of.ts'
import { isVerbForm } from '../kinds/elliptic.ts'
import { hauledBy } from '../kinds/hauled.ts'
import { isMoney, type Kind } from '../kinds/kind.ts'
import { isLent, isPartOfLent, type Lent, receiverOf } from '../kinds/lent-sums.ts'
import { isOfGas } from '../kinds/of-gas.ts'
import { isNamedFlow } from '../kinds/topics.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { ALONE, isSameTwo, type Pair, withoutAlone } from '../parties/pair.ts'
import { isOfTransit } from '../parties/routes/transit.ts'
import { has, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import { atHomeForm, isSoldOnline } from './home.ts'
import { letIn } from './market-access.ts'
import { directionOf, flowOfMoving, flowOfSales, moving, wayIn } from './moving-flow.ts'
import { outOfTheRegion } from './piped-gas.ts'
import { asReceived, type Before } from './received.ts'
import { shareForm } from './share-form.ts'
import { wholeAgain } from './whole-of-ways.ts'
import { byWhoseCapital } from './whose-capital.ts'

const movingKinds = new Set(['freight', 'containers', 'trains', 'gas'])

/** Of what goods or freight the last numbers of a text were. */
export type Moved = 'gas' | 'freight' | 'goods' | null

/** A single good that is named beside its number. */
const isOfGood = ({ tokens }: View, { from, to }: Quantity): boolean =>
  tokens.slice(Math.max(0, from - 6), to + 4).some((token) => has(token, 'goods'))

/** "17 m t were carried, of which exports made up 8 m", oil that is pumped: a part of what is carried, no goods of a trade. */
const isPartOfFreight = (view: View, quantity: Quantity, { kind, topic }: Kind, last: Moved): boolean =>
  quantity.unit === 't' &&
  ((isOfCargo(view, quantity) && !(topic !== null && isNamedFlow(view, topic))) ||
    (kind === 'exports' &&
      view.tokens.some((token) => has(token, 'pipe')) &&
      !(topic !== null && isNamedFlow(view, topic))) ||
    (last === 'freight' && !isOfGood(view, quantity)))

/** "9.8 million tonnes of Kazakh cargo": whatever is in it. */
const isOfCargo = ({ tokens }: View, { to }: Quantity): boolean =>
  tokens.slice(to, to + 3).some(({ text }) => /^(грузов|груза|вантажів|вантажу|cargo|freight)$/.test(text))

/** "165 cars left for Kazakhstan": cars that go to another country are goods. */
const isWare = ({ tokens }: View, { from, to, unit }: Quantity): boolean =>
  unit === 'count' && tokens.slice(Math.max(0, from - 3), to + 2).some((token) => has(token, 'ware'))

/** 占其铀出口总量的一半: an export that is named is no way of a train. */
const isWay = (token: Token): boolean => has(token, 'way') && !has(token, 'head')

const isCarrier = (token: Token): boolean =>
  has(token, 'carrier') || has(token, 'pipe') || has(token, 'post') || isWay(token) || has(token, 'route')

/** "1.1 m t of Kazakh grain went there": a named good that goes to another country is sold, unless it is told what carries it. */
const isGoodSent = (view: View, quantity: Quantity, { kind }: Kind, draft: Draft, last: Moved): boolean =>
  kind === 'freight' &&
  quantity.unit === 't' &&
  isOfGood(view, quantity) &&
  (directionOf(view, draft) === 'export' || (last !== 'freight' && view.mentions.some(({ isOffice }) => !isOffice))) &&
  !view.tokens.some(isCarrier)

const indicatorOf = (view: View, quantity: Quantity, kind: Kind, draft: Draft, last: Moved): Indicator => {
  const { indicator, partner } = draft
  if (indicator === 'exports' && isSoldOnline(view, quantity, kind)) return 'ecommerce_market'
  const isGiven = indicator === 'deal_value' || (indicator === 'project_cost' && kind.topic?.kind !== 'cost')
  if (isGiven && isLent(view, quantity, kind)) return 'other'
  if (isOfGas(view, quantity, { ...kind, indicator }, draft, last === 'gas')) return 'pipeline_gas'
  const isGoods = kind.kind === 'exports' || kind.kind === 'imports'
  if (isGoods && indicator === 'freight_volume' && !isPartOfFreight(view, quantity, kind, last))
    return kind.kind as Indicator
  if (isGoods && indicator === 'other' && quantity.unit === 'count' && !changesBy(view, quantity))
    return kind.kind as Indicator
  // "100,000 tonnes were exported to China, 30,000 left for Uzbekistan"
  if (indicator === 'freight_volume' && isGoodSent(view, quantity, kind, draft, last)) return 'exports'
  const isUnnamed = kind.topic === null || isVerbForm(view.tokens[kind.topic.at]?.text ?? '')
  const isSent = kind.kind === 'freight' && indicator === 'freight_volume' && isUnnamed
  const isOut = directionOf(view, draft) === 'export' || (partner === null && wayIn(view, quantity) === 'export')
  if (indicator === 'other' && kind.topic === null && isWare(view, quantity) && isOut) return 'exports'
  return isSent && partner !== null && last === 'goods' ? 'exports' : indicator
}

/** What was told before: of what goods or freight, where the pipe leads that is spoken of, and the number before. */
export type Told = {
  readonly moved: Moved
  readonly ends: Pair | null
  readonly before: Before
  readonly lent: Lent | null
  readonly mutual: Pair | null
}

/** What was read as the typed form calls it: goods are exports or imports whatever measures them, what moves has its way. */
export const asStated = (view: View, quantity: Quantity, kind: Kind, draft: Draft, told: Told): Draft =>
  byWhoseCapital(view, quantity, kind, asNamed(view, quantity, kind, draft, told), told.before)

const asNamed = (view: View, quantity: Quantity, kind: Kind, draft: Draft, told: Told): Draft => {
  const named = asCalled(view, quantity, kind, draft, told)
  const isOfMoving = moving.has(named.indicator) || (named.indicator === 'growth' && movingKinds.has(kind.kind))
  return asReceived(view, quantity, isOfMoving, named, told.before)
}

const asCalled = (view: View, quantity: Quantity, kind: Kind, draft: Draft, told: Told): Draft => {
  if (told.lent !== null && isPartOfLent(view, quantity, draft, kind, told.lent))
    return { ...draft, indicator: 'other', ...receiverOf(view, told.lent.pair), flow: null }
  const indicator = indicatorOf(view, quantity, kind, draft, told.moved)
  // What a bank of many states lends is nobody else's.
  const isOfNobody = draft.indicator === 'deal_value' && indicator === 'other' && draft.reporter === null
  if (isOfNobody) return { ...draft, indicator, reporter: ALONE }
  // A duty is on what comes in.
  if (kind.kind === 'tariff' && indicator === 'other' && draft.partner !== null && quantity.unit === 'percent')
    return { ...draft, indicator, flow: 'import' }
  const hauled = hauledBy(view, quantity, kind, { ...draft, indicator })
  if (hauled !== null) return hauled
  if (indicator === 'exports') return { ...draft, indicator, flow: 'export' }
  if (indicator === 'imports') return { ...draft, indicator, flow: 'import' }
  const home = atHomeForm(view, quantity, kind, draft)
  const again = wholeAgain(view, quantity, kind, { ...draft, indicator }, told)
  const flow = again ?? home.flow ?? flowFor(view, quantity, kind, { ...draft, indicator }, told)
  const stated = letIn(view, quantity, shareForm(view, quantity, kind, { ...home, indicator, flow }))
  return indicator === 'pipeline_gas' ? outOfTheRegion(view, kind, stated) : stated
}

const clauseStart = ({ quantities }: View, { from }: Quantity): number =>
  quantities.findLast(({ to }) => to <= from)?.to ?? 0

const market = /(^| )markets?$|^рын(ок|ка|ке)$|^рин(ок|ку|ці)$|市场/

const flowFor = (
  view: View,
  quantity: Quantity,
  { kind, topic }: Kind,
  draft: Draft,
  { ends, before, mutual }: Told,
): Flow | null => {
  const isRate = draft.indicator === 'growth' || draft.indicator === 'share'
  const isMoving = moving.has(draft.indicator) || (isRate && movingKinds.has(kind))
  // "Chinese platforms hold 41 % of the e-commerce market": a part of a market goes nowhere
  const isOfMarket = draft.indicator === 'share' && view.tokens.some(({ text }) => market.test(text))
  const isSale = kind === 'ecommerce' && ((isRate && !isOfMarket) || draft.indicator === 'ecommerce_market')
  const isOfSame =
    before !== null &&
    before.reporter === draft.reporter &&
    withoutAlone(before).partner === withoutAlone(draft).partner
  // Words that stand before the level of a growth are those of the level.
  const level = view.quantities.findLast(({ to }) => to <= quantity.from)?.from ?? 0
  const isUnnamed = topic === null || topic.kind === 'products' || topic.at < level
  const isOpen = draft.indicator === 'growth' && isUnnamed && kind !== 'price'
  // "bought goods for 4 bn, a rise of 27 %": of the flow of the sum before
  const isOfKinds = draft.indicator === 'product_count' && before?.indicator === 'product_count'
  if (!isMoving && !isSale) return isOfSame && (isOpen || isOfKinds) ? before.flow : null
  // What passes through is nobody's export.
  if (isMoving && isOfTransit(view, clauseStart(view, quantity), quantity)) return null
  // "Transit from China came to 1.4 million TEU, 19 % more than before": on no way, as the level before it
  if (isMoving && isOfSame && isOpen && level > 0 && moving.has(before.indicator) && before.flow === null) return null
  const own = isMoving ? flowOfMoving(view, quantity, kind, draft, ends) : flowOfSales(view, draft)
  const isMutual = isMoving && mutual !== null && isSameTwo(mutual, draft)
  // After the parts that went each way a sentence of its own tells of the whole again.
  if (own === null && isMutual && topic !== null && level === 0) return 'total'
  return own ?? (isOfSame ? before.flow : null) ?? (isMutual ? 'total' : null)
}

/** Of what the text has spoken after a number: a rate or a count leaves it, a sum of something else ends it. */
export const movedAfter = (
  view: View,
  quantity: Quantity,
  { kind, topic }: Kind,
  indicator: Indicator | undefined,
  last: Moved,
): Moved => {
  if (indicator === 'pipeline_gas') return 'gas'
  // "2.6 million tonnes for 601 million dollars"
  const isWorth = isMoney(quantity.unit) && /^(exports|imports)$/.test(indicator ?? '') && !isOfGood(view, quantity)
  if (last === 'gas') return topic === null || isWorth || /^(growth|share|other)$/.test(indicator ?? '') ? 'gas' : null
  if (indicator === 'freight_volume') return isOfGood(view, quantity) ? null : 'freight'
  const isOfGoods = kind === 'exports' && isOfGood(view, quantity)
  if (indicator === 'exports' || isOfGoods) return 'goods'
  return isMoney(quantity.unit) ? null : last
}
