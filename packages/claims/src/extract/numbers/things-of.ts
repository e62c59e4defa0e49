import type { Indicator } from '../claim.ts'
import type { Head } from '../heads.ts'
import { thingBefore } from '../kinds/elliptic.ts'
import { has, senseOf } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Quantity } from './quantity.ts'

export const countHeads: Readonly<Record<string, Indicator>> = {
  companies: 'company_count',
  trains: 'train_count',
  products: 'product_count',
  agreements: 'agreements_count',
  jobs: 'other',
}

export const headBefore = (view: View, quantity: Quantity): Head | undefined =>
  view.heads.findLast(({ at, kind }) => at < quantity.from && quantity.from - at < 24 && countHeads[kind] !== undefined)

/** The things that stand before a number and have none of their own: "студентов насчитывалось 12,7 тыс.". */
export const thingsOf = (view: View, quantity: Quantity, after: number): Indicator | null => {
  const head = headBefore(view, quantity)
  const thing = thingBefore(view, quantity)
  const named = head && head.at > after ? (countHeads[head.kind] ?? null) : null
  const counted = thing !== null && thing.at > after ? thing.counted : null
  return counted === null || counted === 'other' ? (named ?? counted) : counted
}

/** "Trade topped 43 bn dollars, and of Chinese firms there are 6 thousand": so many thousands beside a sum of millions. */
export const thingsBeside = (
  view: View,
  quantity: Quantity,
  sum: { readonly scale: number | null },
  after: number,
): Indicator | null => (quantity.scale === 1000 && (sum.scale ?? 0) >= 1e6 ? thingsOf(view, quantity, after) : null)

/** "Число посылок превысило 90 млн": the number is said to be one of things. */
export const isNumberOf = (view: View, quantity: Quantity, after = 0): boolean =>
  view.tokens
    .slice(Math.max(after, quantity.from - 16), quantity.from)
    .some(({ text }) =>
      /^(число|числа|количеств\S*|кількіст\S*|численніст\S*|number of|the number of|number|数量|总数)$/.test(text),
    )

/** "с 40 до 140 тысяч": the first of two is of as many as the second. */
export const likeNext = ({ tokens }: View, quantity: Quantity, next: Quantity | undefined): Quantity => {
  const isLed = /^(с|со|от|з|із|від|from)$/.test(tokens[quantity.from - 1]?.text ?? '')
  const isLinked = next?.from === quantity.to + 1 && /^(до|to)$/.test(tokens[quantity.to]?.text ?? '')
  return quantity.scale === null &&
    quantity.unit === null &&
    isLed &&
    isLinked &&
    next.unit === null &&
    next.scale !== null
    ? { ...quantity, value: quantity.value * next.scale, scale: next.scale }
    : quantity
}

const isMovedAt = ({ tokens }: View, to: number): boolean =>
  /^(were|was|have been|had been)$/.test(tokens[to]?.text ?? '') &&
  tokens.slice(to + 1, to + 3).some(({ text }) => /^(imported|exported|sold|shipped|delivered|sent|bought)$/.test(text))

/** "The plant has a capacity of 3.5 million tyres", "Some 74,000 were imported": so many things that no word table knows, or that were named before. */
export const asUnnamed = (view: View, quantity: Quantity): Quantity => {
  const { from, to, value, digits } = quantity
  const { tokens } = view
  if (quantity.unit !== null || !Number.isInteger(value) || value < 1000 || !digits) return quantity
  const lead = has(tokens[from - 1], 'of') ? from - 2 : from - 1
  const isOfCapacity = senseOf(tokens[lead], 'head') === 'capacity' && /^\p{L}{4,}$/u.test(tokens[to]?.text ?? '')
  return isOfCapacity || isMovedAt(view, to) ? { ...quantity, unit: 'count', counted: 'other' } : quantity
}
