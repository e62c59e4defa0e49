import { changesBy } from './change-of.ts'
import type { When } from './choose-period.ts'
import type { Indicator } from './claim.ts'
import { eachOf } from './country-lists.ts'
import { isMoney, type Kind, type LastKind } from './kind.ts'
import { money } from './money-kind.ts'
import type { Quantity } from './quantity.ts'
import { rate } from './rate-kind.ts'
import { has } from './tokens.ts'
import { baseTopic, nearHead, type Topic } from './topics.ts'
import type { View } from './view.ts'

/** "$260,000 apiece", 每吨680美元: what one of several things costs. */
const isOfEach = (view: View, quantity: Quantity): boolean =>
  (quantity.isEach && eachOf(view, quantity).length < 2) ||
  view.tokens
    .slice(Math.max(0, quantity.from - (quantity.scale === null ? 9 : 4)), quantity.from)
    .some(({ text }) => text === '每') ||
  (quantity.scale === null &&
    quantity.value < 1e5 &&
    (isOfOne(view, quantity) || isAverage(view, quantity) || isLimit(view, quantity)))

/** "the duty-free threshold of 200 euros". */
const isLimit = ({ tokens }: View, { from }: Quantity): boolean =>
  tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ text }) => /^(порог|поріг|лимит|ліміт|threshold|limit|限额|起征点|上限)/.test(text))

/** "средний чек — 18 долларов". */
const isAverage = ({ tokens }: View, { from }: Quantity): boolean =>
  tokens.slice(Math.max(0, from - 5), from).some(({ text }) => /^(средн|серед|averag|平均|人均)/.test(text))

/** "A kilo fetches 4,500 tenge". */
const isOfOne = ({ tokens }: View, { from }: Quantity): boolean =>
  tokens
    .slice(Math.max(0, from - 6), from)
    .some(
      ({ text }, at, all) =>
        /^(kilo|kilogram|tonne|ton|barrel|litre|килограмм|кило|тонна|кілограм|баррель)$/.test(text) &&
        /^(a|one|per|the|за)$/.test(all[at - 1]?.text ?? 'a'),
    )

/** "270 долларов за тысячу кубометров", "$300 per tonne". */
const isPrice = (view: View, quantity: Quantity): boolean => {
  const [lead, next, later] = view.tokens.slice(quantity.to, quantity.to + 3)
  if (!/^(за|per|a|an|на|каждый|每|\/)$/.test(lead?.text ?? '') || has(next, 'num') || next?.number) return false
  return (
    has(next, 'unit') ||
    has(next, 'scale') ||
    has(next, 'count') ||
    has(next, 'each') ||
    (/^(за|per)$/.test(lead?.text ?? '') && has(later, 'count') && !has(next, 'prep')) ||
    /^(душу|capita|человека|person|hour|month|месяц|місяць|день|day|head|unit|box|ounce|barrel|bushel|kilogram|litre|унцию|баррель|барель)$/.test(
      next?.text ?? '',
    )
  )
}

const isYearly = (view: View, quantity: Quantity): boolean =>
  /^(в|a|per|на|each|in|every|\/)$/.test(view.tokens[quantity.to]?.text ?? '') &&
  /^(год|year|рік|annum|年)$/.test(view.tokens[quantity.to + 1]?.text ?? '')

const isEveryYear = (view: View, quantity: Quantity): boolean =>
  isYearly(view, quantity) || /^(annually|ежегодно|щороку|yearly)$/.test(view.tokens[quantity.to]?.text ?? '')

const capacityNear = (view: View, quantity: Quantity): Topic | null => nearHead(view, quantity, ['capacity'], 16)

const mass = (view: View, quantity: Quantity, last: LastKind): Kind => {
  const capacity = capacityNear(view, quantity)
  if (capacity) return { indicator: 'capacity', kind: 'capacity', topic: capacity }
  const topic = nearHead(
    view,
    quantity,
    ['freight', 'exports', 'imports', 'trains', 'containers', 'trade_turnover'],
    30,
  )
  const production = nearHead(view, quantity, ['production', 'reserves'], 12)
  if (production && (topic === null || topic.at < production.at))
    return { indicator: 'other', kind: 'capacity', topic: production }
  if (topic === null && isYearly(view, quantity) && nearHead(view, quantity, ['project'], 20))
    return { indicator: 'capacity', kind: 'capacity', topic }
  if (topic === null && (last.any?.indicator === 'capacity' || last.any?.kind === 'capacity'))
    return { indicator: 'capacity', kind: 'capacity', topic: null }
  if (topic === null && last.any?.indicator === 'freight_volume') return last.any
  return { indicator: 'freight_volume', kind: topic?.kind ?? 'freight', topic }
}

export const gas = (view: View, quantity: Quantity, last: LastKind): Kind => {
  const capacity = capacityNear(view, quantity)
  if (capacity) return { indicator: 'capacity', kind: 'capacity', topic: capacity }
  const production = nearHead(view, quantity, ['production'], 12)
  const topic = nearHead(view, quantity, ['gas', 'exports', 'imports', 'freight'], 30)
  if (production && (topic === null || topic.at <= production.at))
    return { indicator: 'other', kind: 'capacity', topic: production }
  if (topic === null && last.any?.indicator === 'capacity') return last.any
  const flow = nearHead(view, quantity, ['exports', 'imports'], 30)
  if (isYearly(view, quantity) && flow === null && nearHead(view, quantity, ['project'], 20))
    return { indicator: 'capacity', kind: 'capacity', topic }
  const isUsed = view.tokens
    .slice(Math.max(0, quantity.from - 8), quantity.to + 8)
    .some(({ text }) =>
      /^(saves?|saving|burns?|burned|consum\S*|сэконом\S*|сберега\S*|потребл\S*|сжига\S*|зекономи\S*|споживан\S*|спожива\S*|节约|节省|消费|消耗)$/.test(
        text,
      ),
    )
  if (isUsed && flow === null) return { indicator: 'other', kind: 'other', topic }
  return { indicator: 'pipeline_gas', kind: flow?.kind ?? 'gas', topic: flow ?? topic }
}

const onRails = /(поезд|поїзд|потяг|состав|желез|заліз|контейнер|вагон|станци|станці|груз|вантаж|ешелон|эшелон)/

/** "59 рейсов в неделю": of aeroplanes, where nothing runs on rails. */
const isFlight = (view: View, quantity: Quantity): boolean =>
  view.tokens.slice(quantity.from, quantity.to).some(({ text }) => /^рейс/.test(text)) &&
  !view.tokens.some(({ text }) => onRails.test(text))

export const counted = (view: View, quantity: Quantity): Kind => {
  const indicator =
    quantity.counted === 'train_count' && isFlight(view, quantity) ? 'other' : (quantity.counted ?? 'other')
  const isMade =
    indicator === 'other' &&
    isEveryYear(view, quantity) &&
    nearHead(view, quantity, ['project', 'production'], 16) !== null
  const capacity =
    indicator === 'other' || indicator === 'container_volume' || indicator === 'train_count'
      ? (capacityNear(view, quantity) ?? (isMade ? nearHead(view, quantity, ['project', 'production'], 16) : null))
      : null
  if (capacity) return { indicator: 'capacity', kind: 'capacity', topic: capacity }
  const kinds: Partial<Record<Indicator, string>> = {
    company_count: 'companies',
    train_count: 'trains',
    container_volume: 'containers',
    product_count: 'products',
    agreements_count: 'agreements',
  }
  const flow = indicator === 'other' ? nearHead(view, quantity, ['exports', 'imports'], 20) : null
  return { indicator, kind: kinds[indicator] ?? flow?.kind ?? 'counts', topic: flow }
}

/** "с 250 до 700 грузовиков", "на первом этапе 200 установок, на втором — 400": the second is what the first was. */
const goesOn = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const [before, quantity] = [quantities[index - 1], quantities[index]]
  if (!before || !quantity || before.unit !== quantity.unit || before.counted !== quantity.counted) return false
  const between = view.tokens.slice(before.to, quantity.from)
  const isTo =
    between.length <= 1 && between.every(({ text }) => /^(до|to|至|到|升至|增至|提高到|扩大到|增加到|-)$/.test(text))
  return isTo || (quantity.isFilled === true && quantity.unit === 'count')
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
  if (!quantity) return plain('other', 'other')
  if (last.any?.kind === 'capacity' && goesOn(view, quantities, index)) return { ...last.any, topic: null }
  if (isMoney(quantity.unit) && (isPrice(view, quantity) || isOfEach(view, quantity)))
    return plain('other', baseTopic(view, quantity)?.kind ?? 'other')
  if (isMoney(quantity.unit)) return money(view, quantities, index, last, when)
  switch (quantity.unit) {
    case 'percent':
    case 'ratio':
      return rate(view, quantity, last)
    case 't':
      return changesBy(view, quantity) ? plain('other', 'freight') : mass(view, quantity, last)
    case 'm3':
      return changesBy(view, quantity) ? plain('other', 'gas') : gas(view, quantity, last)
    case 'TEU':
      if (changesBy(view, quantity)) return plain('other', 'containers')
      return capacityNear(view, quantity) ? plain('capacity', 'capacity') : plain('container_volume', 'containers')
    case 'km':
      return changesBy(view, quantity) ? plain('other', 'length') : plain('length', 'length')
    case 'MW':
      return plain('capacity', 'capacity')
    case 'count':
      return changesBy(view, quantity) ? plain('other', 'companies') : counted(view, quantity)
    default:
      return { ...plain('other', baseTopic(view, quantity)?.kind ?? 'other') }
  }
}
