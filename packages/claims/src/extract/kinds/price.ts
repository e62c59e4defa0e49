import type { Quantity } from '../numbers/quantity.ts'
import { eachOf } from '../parties/lists/country-lists.ts'
import { has, isSign, senseOf } from '../tokens.ts'
import type { View } from '../view.ts'
import { flowOf } from './topics.ts'

/** "$260,000 apiece", 每吨680美元: what one of several things costs. */
export const isOfEach = (view: View, quantity: Quantity): boolean =>
  (quantity.isEach && eachOf(view, quantity).length < 2) ||
  view.tokens
    .slice(Math.max(0, quantity.from - (quantity.scale === null ? 9 : 4)), quantity.from)
    .some(({ text }) => text === '每') ||
  ((quantity.scale ?? 1) <= 1000 &&
    quantity.value < 1e5 &&
    (isOfOne(view, quantity) || isAverage(view, quantity) || isLimit(view, quantity)))

/** "the duty-free threshold of 200 euros". */
export const isLimit = ({ tokens }: View, { from }: Quantity): boolean =>
  tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ text }) => /^(порог|поріг|лимит|ліміт|threshold|limit|限额|起征点|上限)/.test(text))

/** "the average cost of a Chinese car rose to $18,600", "средняя цена автомобиля выросла до": what one of them costs. */
const isOfAveragePrice = (said: string): boolean =>
  /(^| )(average|mean) (cost|price|value)( |$)|(^| )средн[а-я]+ (цен|стоимост)|(^| )середн[а-яі]+ (цін|вартіст)/.test(
    said,
  )
/** "средний чек — 18 долларов". */
const isAverage = ({ tokens }: View, { from }: Quantity): boolean =>
  isOfAveragePrice(
    tokens
      .slice(Math.max(0, from - 16), from)
      .map(({ text }) => text)
      .join(' '),
  ) || tokens.slice(Math.max(0, from - 5), from).some(({ text }) => /^(средн|серед|averag|平均|人均)/.test(text))

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
export const isPrice = (view: View, quantity: Quantity): boolean => {
  const [lead, next, later] = view.tokens.slice(quantity.to, quantity.to + 3)
  if (!/^(за|per|a|an|на|каждый|每|\/)$/.test(lead?.text ?? '') || has(next, 'num') || next?.number) return false
  return (
    has(next, 'unit') ||
    has(next, 'scale') ||
    has(next, 'count') ||
    has(next, 'each') ||
    (/^(за|per)$/.test(lead?.text ?? '') && has(later, 'count') && !has(next, 'prep')) ||
    /^(ночь|ніч|неделю|тиждень|晚|душу|capita|человека|person|hour|month|месяц|місяць|день|day|night|week|night|head|unit|box|ounce|barrel|bushel|kilogram|litre|унцию|баррель|барель)$/.test(
      next?.text ?? '',
    )
  )
}

const priceWord = /^(prices?|цен[аыуе]?|ценой|цін[аиу]?|价格|均价|单价|平均价格)$/

/** "the average car price increased by 25 %", "цена выросла на 4 %": a change of a price, and of no flow. */
export const isOfPrice = (view: View, { from }: Quantity): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - 9); at -= 1) {
    const token = view.tokens[at]
    if (priceWord.test(token?.text ?? '')) return true
    if (isSign(token, ',;.:，；。') || token?.number || flowOf(senseOf(token, 'head') ?? '') !== null) return false
  }
  return false
}

/** "the total is up by", "общая сумма выросла на": both flows together, where no flow is named. */
export const isOfTotal = (view: View, { from }: Quantity): boolean => {
  const start = view.quantities.findLast(({ to }) => to <= from)?.to ?? 0
  const at = view.tokens.findLastIndex(
    ({ text }, place) => place >= start && place < from && /^(total|sum|итог|сумма|підсумок|сума|总额)$/.test(text),
  )
  return (
    at >= 0 &&
    from - at <= 7 &&
    /^(the|общая|общий|загальна|загальний)$/.test(view.tokens[at - 1]?.text ?? 'the') &&
    !view.heads.some((head) => head.at >= start && head.at < from && flowOf(head.kind) !== null)
  )
}
