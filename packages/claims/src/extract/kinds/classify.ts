import type { Indicator } from '../claim.ts'
import { isOfThose } from '../numbers/of-them.ts'
import { isPopulation } from '../numbers/population.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { When } from '../times/when.ts'
import { has, isSign, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import {
  capacityNear,
  energy,
  isAbility,
  isEveryYear,
  isMaking,
  isOfStage,
  isSized,
  ownCapacity,
} from './capacity-kind.ts'
import { gas, mass } from './carried-kind.ts'
import { changesBy, isLonger } from './change-of.ts'
import { thingBefore } from './elliptic.ts'
import { isFlight } from './flights.ts'
import { isGoodsFlow, isMoney, type Kind, type LastKind } from './kind.ts'
import { money } from './money-kind.ts'
import { ofOnePaper } from './one-paper.ts'
import { piecesGot } from './pieces-got.ts'
import { isLimit, isOfEach, isPrice } from './price.ts'
import { madeBy, producedBy } from './produced-by.ts'
import { rate } from './rate-kind.ts'
import { otherWay } from './spoken-of.ts'
import { baseTopic, isTrade, nearHead } from './topics.ts'

const isPiece = (token: Token): boolean =>
  has(token, 'piece') || has(token, 'ware') || /^(of them|них)$/.test(token.text)

/** Things that are sold one by one, or things that are not named: no people, parcels, wagons or permits. */
const isTradable = (view: View, quantity: Quantity): boolean => {
  const things = view.tokens.slice(quantity.from, quantity.to).filter((token) => has(token, 'count'))
  const before = things.length === 0 ? view.tokens[thingBefore(view, quantity)?.at ?? -1] : undefined
  return [...things, ...(before ? [before] : [])].every((token) => isPiece(token) || has(token, 'goods'))
}

const sells = /^(sold|sell|sells|selling|sales|продал\S*|продан\S*|продаж\S*|销售|售出|卖出|销量|卖了)$/

/** "Chinese brands sold 68,000 vehicles in Kazakhstan": sold to those who live there, and not over a border. */
const isSoldThere = ({ tokens, mentions }: View, at: number): boolean =>
  sells.test(tokens[at]?.text ?? '') &&
  mentions.some(({ role, form, isOffice }) => !isOffice && form === 'area' && role === 'in') &&
  !mentions.some(({ role, from }) => from > at && (role === 'to' || role === 'from'))

const isProjects = ({ tokens }: View, { from, to }: Quantity): boolean =>
  tokens.slice(from, to).some(({ text }) => /^(projects|проект(ов|а|ы)|проєкт(ів|и)|个项目|项目)$/.test(text))

export const counted = (view: View, quantity: Quantity, last: LastKind): Kind => {
  const isTrip =
    quantity.counted === 'other' &&
    view.tokens
      .slice(quantity.from, quantity.to)
      .some(({ text }) => /^(trips|journeys|runs|поездок|поїздок)$/.test(text)) &&
    view.heads.some(({ kind }) => kind === 'trains')
  // "На счету маршрута 69 000 рейсов", "поезда прошли границу 9 626 раз"
  const isRun =
    view.tokens.slice(quantity.from, quantity.to).some(({ text }) => /^(рейс|раз(а|ів|и)?$|times$)/.test(text)) &&
    (last.any?.kind === 'trains' ||
      last.any?.kind === 'containers' ||
      view.heads.some(({ kind }) => kind === 'trains')) &&
    !view.tokens.some(({ text }) => /^(самолет|літак|авиа|авіа|flight|aircraft)/.test(text)) &&
    !view.tokens.slice(quantity.to, quantity.to + 3).some(({ text }) => /недел|тижд|тижн|week/.test(text))
  if (isRun && (quantity.counted === 'other' || quantity.counted === 'train_count'))
    return { indicator: 'train_count', kind: 'trains', topic: null }
  if (isTrip) return { indicator: 'train_count', kind: 'trains', topic: null }
  const indicator =
    quantity.counted === 'train_count' && isFlight(view, quantity) ? 'other' : (quantity.counted ?? 'other')
  const isMade =
    indicator === 'other' &&
    isEveryYear(view, quantity) &&
    nearHead(view, quantity, ['project', 'production'], 30) !== null
  const capacity =
    indicator === 'other' || indicator === 'container_volume' || indicator === 'train_count'
      ? (ownCapacity(view, quantity) ?? (isMade ? nearHead(view, quantity, ['project', 'production'], 30) : null))
      : null
  // "aims to produce 50,000 there in 2026": what is to be made in a year of its own
  const isOfYear =
    capacity !== null &&
    view.tokens[capacity.at]?.text === 'to produce' &&
    has(view.tokens[capacity.at - 1], 'target') &&
    view.periods.some(({ from, kind }) => kind === 'plain' && from >= quantity.to && from <= quantity.to + 3)
  if (isOfYear) return { indicator, kind: producedBy(view, quantity, last), topic: capacity }
  // "28 plants with a combined capacity of 8 GW": a word with a number of its own.
  const isOfNext =
    capacity !== null && view.quantities.some(({ from }) => from > capacity.at && from - capacity.at <= 4)
  if (capacity && !(capacity.at >= quantity.to && isOfNext))
    return { indicator: 'capacity', kind: 'capacity', topic: capacity }
  if (indicator === 'other' && isAbility(view, quantity) && isMaking(view, quantity))
    return { indicator: 'capacity', kind: 'capacity', topic: null }
  if (indicator === 'other' && isOfStage(view, quantity, last))
    return { indicator: 'capacity', kind: 'capacity', topic: null }
  const kinds: Partial<Record<Indicator, string>> = {
    company_count: 'companies',
    train_count: 'trains',
    container_volume: 'containers',
    product_count: 'products',
    agreements_count: 'agreements',
  }
  if (indicator === 'other' && isPopulation(view, quantity)) return { indicator, kind: 'people', topic: null }
  const isStep = view.tokens.slice(quantity.from, quantity.to).some(({ text }) => text === '项')
  const near =
    indicator === 'other' && !isStep && isTradable(view, quantity)
      ? nearHead(view, quantity, ['exports', 'imports'], 20)
      : null
  // "the share of Chinese cars in the market is 41 %. In all 38,000 were sold"
  const isOfMarket = near !== null && last.any?.kind === 'market' && sells.test(view.tokens[near.at]?.text ?? '')
  if (near !== null && (isOfMarket || isSoldThere(view, near.at))) return { indicator, kind: 'counts', topic: near }
  const got = near === null && indicator === 'other' ? piecesGot(view, quantity) : null
  if (got !== null) return { indicator, kind: 'imports', topic: got }
  const turned = near === null ? null : otherWay(view, quantity, near, last)
  const flow = near !== null && turned !== null ? { ...near, kind: turned.kind } : near
  const made = indicator === 'other' && flow === null ? nearHead(view, quantity, ['production'], 12) : null
  if (made) return { indicator, kind: producedBy(view, quantity, last), topic: made }
  // "Лидеры по импорту: Китай — 17 644": a list of counts goes on about what is brought in.
  const isBare = view.tokens
    .slice(quantity.from, quantity.to)
    .every(
      (token) =>
        token.number !== undefined || has(token, 'num') || has(token, 'scale') || has(token, 'bound') || isPiece(token),
    )
  const isHeld = has(view.tokens[quantity.from - 1], 'base') && isGoodsFlow(last.any?.kind ?? '')
  const told =
    (isHeld ? last.any?.kind : undefined) ??
    view.heads.findLast(({ at, kind, isVerb }) => at < quantity.from && !isVerb && isGoodsFlow(kind))?.kind ??
    last.any?.kind
  // "20,000 cars came from China" in a text about imports
  const isArrival =
    told === 'imports' &&
    view.tokens.slice(quantity.from, quantity.to).some((token) => has(token, 'count')) &&
    view.mentions.some(
      ({ role, form, isOffice, from }) => role === 'from' && form === 'area' && !isOffice && from >= quantity.to,
    )
  // "Нових серед них 14,6 тис. одиниць": pieces of the goods that were told of.
  const isPieces = isBare || isOfThose(view, quantity) || view.tokens.slice(quantity.from, quantity.to).some(isPiece)
  const isOfGoods = told !== undefined && isGoodsFlow(told) && isTradable(view, quantity)
  if (indicator === 'other' && flow === null && (isPieces || isArrival) && isOfGoods)
    return { indicator, kind: told, topic: null }
  const isOfProjects = indicator === 'other' && flow === null && isProjects(view, quantity)
  return {
    indicator,
    kind: kinds[indicator] ?? flow?.kind ?? 'counts',
    topic: flow,
    ...(isOfProjects ? { of: 'projects' } : {}),
  }
}

/** "с 250 до 700 грузовиков", "на первом этапе 200 установок, на втором — 400": the second is what the first was. */
const goesOn = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const [before, quantity] = [quantities[index - 1], quantities[index]]
  if (!before || !quantity || before.unit !== quantity.unit || before.counted !== quantity.counted) return false
  const between = view.tokens.slice(before.to, quantity.from)
  const isPlain = between.every((token) => !has(token, 'head') && !has(token, 'verb') && !has(token, 'area'))
  const last = between.at(-1)?.text ?? ''
  const isReached =
    between.length === 0 || /^(до|to|-)$|[至到]$/.test(last) || (last === '为' && view.source.language === 'zh')
  const isTo = isReached && (between.length <= 1 || isPlain)
  return (
    isTo || (quantity.isFilled === true && quantity.unit === 'count' && isSign(view.tokens[quantity.from - 1], '-'))
  )
}

/** "The mines cover 15 square kilometres": of the state in which they lie, as what is in them. */
const isOfGround = ({ tokens }: View, { from, unit }: Quantity): boolean =>
  (unit === 'km2' || unit === 'ha') &&
  tokens
    .slice(Math.max(0, from - 8), from)
    .some(({ text }) =>
      /^(рудник|родовищ|месторожд|копальн|шахт|mines?$|deposits?$|oil ?fields?$|gas ?fields?$|金矿|铜矿|矿|油田|气田)/.test(
        text,
      ),
    )

/** "can handle 240,000 TEU a year and received 58,000": what has come, whatever could. */
const isReceived = ({ tokens, quantities }: View, { from }: Quantity): boolean => {
  const before = quantities.findLast(({ to }) => to <= from)
  return (
    before !== undefined &&
    tokens
      .slice(Math.max(before.to, from - 3), from)
      .some(({ text }) =>
        /^(received|handled|processed|shipped|sent|moved|принял\S*|обработал\S*|прийня\S*|обробив\S*)$/.test(text),
      )
  )
}

/** What a number of a sentence is about, by its unit and the words around it. */
export const kindOf = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  last: LastKind,
  when: When,
): Kind => {
  const quantity = quantities[index]
  const plain = (indicator: Indicator, kind: string): Kind => ({ indicator, kind, topic: null })
  // By how much the exports of something changed: of the two that trade.
  const changed = ({ kind, topic }: Kind): Kind => ({ indicator: 'other', kind, topic })
  if (!quantity) return plain('other', 'other')
  if (/^(capacity|output)$/.test(last.any?.kind ?? '') && last.any && goesOn(view, quantities, index))
    return { ...last.any, topic: null }
  // "the price rose by 25 % to $29,700"
  const isPriceReached =
    last.rate?.kind === 'price' && index > 0 && quantity.from - (quantities[index - 1]?.to ?? 0) <= 2
  if (isMoney(quantity.unit) && (isPrice(view, quantity) || isOfEach(view, quantity) || isPriceReached))
    return plain('other', isLimit(view, quantity) ? 'tariff' : (baseTopic(view, quantity)?.kind ?? 'price'))
  if (isMoney(quantity.unit)) {
    const kind = ofOnePaper(view, quantity, money(view, quantities, index, last, when))
    // No plant costs a few dollars, and no country trades for so little: a price, a fee, a threshold.
    const isPetty = quantity.scale === null && quantity.value !== 0 && Math.abs(quantity.value) < 10_000
    return isPetty ? { ...kind, indicator: 'other', kind: isTrade(kind.kind) ? 'price' : kind.kind } : kind
  }
  switch (quantity.unit) {
    case 'percent':
    case 'ratio':
      return rate(view, quantity, last)
    case 't':
      return changesBy(view, quantity) ? changed(mass(view, quantity, last)) : mass(view, quantity, last)
    case 'm3':
    case 'ft3':
      return changesBy(view, quantity) ? changed(gas(view, quantity, last)) : gas(view, quantity, last)
    case 'TEU':
      if (changesBy(view, quantity)) return plain('other', 'containers')
      if (isReceived(view, quantity)) return plain('container_volume', 'containers')
      return capacityNear(view, quantity) || isSized(view, quantity) || isAbility(view, quantity)
        ? plain('capacity', 'capacity')
        : plain('container_volume', 'containers')
    case 'km':
      return isLonger(view, quantity) ? plain('other', 'length') : plain('length', 'length')
    case 'MW':
      return plain('capacity', 'capacity')
    case 'count': {
      const many = counted(view, quantity, last)
      if (!changesBy(view, quantity)) return many
      return isGoodsFlow(many.kind) ? changed(many) : plain('other', 'companies')
    }
    case 'kWh':
    case 'MWh':
      return energy(view, quantity, last)
    default: {
      const about = isOfGround(view, quantity) ? 'reserves' : (baseTopic(view, quantity)?.kind ?? 'other')
      // "2.3 million hectares were harvested": of a state, as what grows there.
      return plain('other', about === 'production' ? madeBy(view, quantity, last) : about)
    }
  }
}
