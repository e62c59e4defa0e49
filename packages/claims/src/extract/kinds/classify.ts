import type { Indicator } from '../claim.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { When } from '../times/when.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import {
  capacityNear,
  energy,
  isAbility,
  isEveryYear,
  isPlanOfPlant,
  isSized,
  isWorking,
  isYearly,
  ownCapacity,
} from './capacity-kind.ts'
import { changesBy } from './change-of.ts'
import { isMoney, type Kind, type LastKind } from './kind.ts'
import { money } from './money-kind.ts'
import { isLimit, isOfEach, isPrice } from './price.ts'
import { producedBy } from './produced-by.ts'
import { rate } from './rate-kind.ts'
import { baseTopic, flowOf, nearHead } from './topics.ts'

const isPronoun = /^(they|it|these|он|она|они|вони|він|вона|它|其)$/

/** Fuel that is burned or saved, gases that are kept from the air: nothing that is carried. */
const isUsedUp = (view: View, quantity: Quantity): boolean =>
  view.tokens
    .slice(Math.max(0, quantity.from - 8), quantity.to + 8)
    .some(({ text }) =>
      /^(saves?|saving|spares?|sparing|burns?|burned|consum(?!er)\S*|emission\S*|co2|сэконом\S*|сберега\S*|потребл\S*|сжига\S*|выброс\S*|зекономи\S*|заощад\S*|спожива(?!ч)\S*|викид\S*|节约|节省|消费|消耗|减排|二氧化碳|排)$/.test(
        text,
      ),
    )

/** "sites estimated to hold 180,000 tons": what lies in the ground. */
const isHeldInside = (view: View, { from }: Quantity): boolean =>
  view.tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ text }) => /^(hold|holds|contain|contains|содерж\S*|залегает|залягає)$/.test(text))

const mass = (view: View, quantity: Quantity, last: LastKind): Kind => {
  const capacity = capacityNear(view, quantity)
  if (capacity) return { indicator: 'capacity', kind: 'capacity', topic: capacity }
  const topic = nearHead(
    view,
    quantity,
    ['freight', 'exports', 'imports', 'trains', 'containers', 'trade_turnover'],
    30,
  )
  if (isUsedUp(view, quantity)) return { indicator: 'other', kind: 'other', topic: null }
  if (isAbility(view, quantity) || isSized(view, quantity))
    return { indicator: 'capacity', kind: 'capacity', topic: null }
  if (isPlanOfPlant(view, quantity) || isWorking(view, quantity))
    return { indicator: 'capacity', kind: 'capacity', topic: null }
  const production = nearHead(view, quantity, ['production', 'reserves'], 12)
  if (production && (topic === null || topic.at < production.at))
    return { indicator: 'other', kind: producedBy(view, quantity), topic: production }
  const isMadeToo =
    last.any !== null &&
    (last.any.indicator === 'other' || isSign(view.tokens[quantity.from - 1], '(（')) &&
    /^(capacity|output)$/.test(last.any.kind)
  if (topic === null && isMadeToo && view.quantities[0]?.from !== quantity.from)
    return { indicator: 'other', kind: last.any?.kind ?? 'output', topic: null }
  if (topic === null && isHeldInside(view, quantity)) return { indicator: 'other', kind: 'reserves', topic: null }
  const isOnly = view.quantities[0]?.from === quantity.from
  if (topic === null && isYearly(view, quantity) && nearHead(view, quantity, ['project'], isOnly ? 40 : 20))
    return { indicator: 'capacity', kind: 'capacity', topic }
  // "276,000 tons (23,000 TEU) were transported through the terminal", after what it can do
  const isMoved = view.heads.some(({ kind, at }) => kind === 'freight' && at >= quantity.to)
  if (topic === null && !isMoved && (last.any?.indicator === 'capacity' || last.any?.kind === 'capacity'))
    return { indicator: 'capacity', kind: 'capacity', topic: null }
  if (topic === null && last.any?.indicator === 'freight_volume') return last.any
  const opening = view.tokens[0]?.start ?? 0
  const isNext = /[;；]\s*$/.test(view.source.text.slice(Math.max(0, opening - 3), opening))
  const isOfIt =
    view.tokens[quantity.to]?.text === 'of' &&
    /^(this|that|these|those|them|it|which)$/.test(view.tokens[quantity.to + 1]?.text ?? '')
  const isSame = isNext || isOfIt || view.tokens.slice(0, quantity.from).some(({ text }) => isPronoun.test(text))
  if (
    topic === null &&
    isSame &&
    last.any !== null &&
    (last.flow === 'export' || last.flow === 'import') &&
    flowOf(last.any.kind) === last.flow
  )
    return { indicator: 'freight_volume', kind: last.any.kind, topic: null }
  return { indicator: 'freight_volume', kind: topic?.kind ?? 'freight', topic }
}

export const gas = (view: View, quantity: Quantity, last: LastKind): Kind => {
  const capacity = capacityNear(view, quantity)
  if (capacity) return { indicator: 'capacity', kind: 'capacity', topic: capacity }
  const flow = nearHead(view, quantity, ['exports', 'imports'], 30)
  if ((isAbility(view, quantity) || isWorking(view, quantity)) && flow === null)
    return { indicator: 'capacity', kind: 'capacity', topic: null }
  const production = nearHead(view, quantity, ['production'], 12)
  const topic = nearHead(view, quantity, ['gas', 'exports', 'imports', 'freight'], 30)
  if (production && (topic === null || topic.at <= production.at))
    return { indicator: 'other', kind: producedBy(view, quantity), topic: production }
  if (topic === null && last.any?.indicator === 'capacity') return last.any
  if (isYearly(view, quantity) && flow === null && nearHead(view, quantity, ['project'], 20))
    return { indicator: 'capacity', kind: 'capacity', topic }
  const isUsed = isUsedUp(view, quantity)
  if (isUsed && flow === null) return { indicator: 'other', kind: 'other', topic }
  return { indicator: 'pipeline_gas', kind: flow?.kind ?? 'gas', topic: flow ?? topic }
}

const onRails = /(поезд|поїзд|потяг|состав|желез|заліз|контейнер|вагон|станци|станці|груз|вантаж|ешелон|эшелон)/

/** "59 рейсов в неделю": of aeroplanes, where nothing runs on rails. */
const isFlight = (view: View, quantity: Quantity): boolean =>
  view.tokens.slice(quantity.from, quantity.to).some(({ text }) => /^рейс/.test(text)) &&
  !view.tokens.some(({ text }) => onRails.test(text))

const isGoodsFlow = (kind: string): boolean => kind === 'exports' || kind === 'imports'

export const counted = (view: View, quantity: Quantity, last: LastKind): Kind => {
  const isTrip =
    quantity.counted === 'other' &&
    view.tokens
      .slice(quantity.from, quantity.to)
      .some(({ text }) => /^(trips|journeys|runs|поездок|поїздок)$/.test(text)) &&
    view.heads.some(({ kind }) => kind === 'trains')
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
  // "28 plants with a combined capacity of 8 GW": a word with a number of its own.
  const isOfNext =
    capacity !== null && view.quantities.some(({ from }) => from > capacity.at && from - capacity.at <= 4)
  if (capacity && !(capacity.at >= quantity.to && isOfNext))
    return { indicator: 'capacity', kind: 'capacity', topic: capacity }
  const kinds: Partial<Record<Indicator, string>> = {
    company_count: 'companies',
    train_count: 'trains',
    container_volume: 'containers',
    product_count: 'products',
    agreements_count: 'agreements',
  }
  const flow = indicator === 'other' ? nearHead(view, quantity, ['exports', 'imports'], 20) : null
  // "Лидеры по импорту: Китай — 17 644": a list of counts goes on about what is brought in.
  const isBare = view.tokens.slice(quantity.from, quantity.to).every(({ number }) => number !== undefined)
  const told =
    view.heads.findLast(({ at, kind, isVerb }) => at < quantity.from && !isVerb && isGoodsFlow(kind))?.kind ??
    last.any?.kind
  // "20,000 cars came from China" in a text about imports
  const isArrival =
    told === 'imports' &&
    view.tokens.slice(quantity.from, quantity.to).some((token) => has(token, 'count')) &&
    view.mentions.some(
      ({ role, form, isOffice, from }) => role === 'from' && form === 'area' && !isOffice && from >= quantity.to,
    )
  if (indicator === 'other' && flow === null && (isBare || isArrival) && told !== undefined && isGoodsFlow(told))
    return { indicator, kind: told, topic: null }
  return { indicator, kind: kinds[indicator] ?? flow?.kind ?? 'counts', topic: flow }
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
    const kind = money(view, quantities, index, last, when)
    // No plant costs a few dollars: a price.
    const isPetty = kind.indicator === 'project_cost' && quantity.scale === null && quantity.value < 10_000
    return isPetty ? { ...kind, indicator: 'other', kind: 'other' } : kind
  }
  switch (quantity.unit) {
    case 'percent':
    case 'ratio':
      return rate(view, quantity, last)
    case 't':
      return changesBy(view, quantity) ? changed(mass(view, quantity, last)) : mass(view, quantity, last)
    case 'm3':
    case 'cubic feet':
      return changesBy(view, quantity) ? changed(gas(view, quantity, last)) : gas(view, quantity, last)
    case 'TEU':
      if (changesBy(view, quantity)) return plain('other', 'containers')
      return capacityNear(view, quantity) || isSized(view, quantity) || isAbility(view, quantity)
        ? plain('capacity', 'capacity')
        : plain('container_volume', 'containers')
    case 'km':
      return changesBy(view, quantity) ? plain('other', 'length') : plain('length', 'length')
    case 'MW':
      return plain('capacity', 'capacity')
    case 'count':
      return changesBy(view, quantity) ? plain('other', 'companies') : counted(view, quantity, last)
    case 'kWh':
    case 'MWh':
      return energy(view, quantity, last)
    default:
      return { ...plain('other', baseTopic(view, quantity)?.kind ?? 'other') }
  }
}
