import { has, isSign, senseOf, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import { plainAt } from './plain-number.ts'
import type { Quantity } from './quantity.ts'

const every = /^(every|each|кажд(ых|ой|ого|ому|ые|ую|ый)|кожн(их|ої|ого|ому|і|у|ен))$/

/** The number of which a part is told: "of every ten dollars", "из каждых десяти", "з кожних ста". */
const manyAt = (tokens: readonly Token[], at: number): { readonly to: number; readonly many: number } | null => {
  // «каждых десяти» is one entry of the words of parts
  const inOne = /^(кажд|кожн)(ых|их) /.test(tokens[at]?.text ?? '') ? senseOf(tokens[at], 'frac') : null
  if (inOne !== null) return { to: at + 1, many: Math.round(1 / Number(inOne)) }
  const number = every.test(tokens[at]?.text ?? '') ? plainAt(tokens, at + 1) : null
  return number !== null && number.value > 1 && number.value <= 1000 ? { to: number.to, many: number.value } : null
}

/** Of how many the first bare number behind tells: the last "of every …" before it, with no number between. */
const manyBefore = (view: View, { from }: Quantity): number | null => {
  for (let at = from - 1; at >= Math.max(1, from - 24); at -= 1) {
    if (isSign(view.tokens[at], '.;')) return null
    const found = has(view.tokens[at - 1], 'of') || has(view.tokens[at - 1], 'prep') ? manyAt(view.tokens, at) : null
    if (found !== null)
      return view.quantities.some((each) => each.from >= found.to && each.to <= from) ? null : found.many
  }
  return null
}

/** "60 cents of each dollar", «сорок центов с каждого доллара»: so many of a hundred. */
const isOfEachDollar = ({ tokens }: View, { from, to }: Quantity): boolean => {
  if (!tokens.slice(from, to).some((token) => senseOf(token, 'unit') === 'cent')) return false
  const next = tokens.slice(to, to + 5)
  const each = next.findIndex((token) => every.test(token.text))
  return each >= 0 && each <= 1 && next.slice(each).some((token) => senseOf(token, 'unit') === 'USD')
}

/** A number of every so many is a part: "of every ten dollars four", "forty cents of each dollar". */
export const asPartOfEvery = (view: View, quantity: Quantity): Quantity => {
  if (quantity.shape !== 'number' || quantity.high !== null) return quantity
  const isBare = quantity.unit === null || (quantity.unit === 'count' && quantity.counted === 'other')
  const many = isBare && quantity.scale === null ? manyBefore(view, quantity) : null
  const isPart = many !== null && quantity.value < many
  if (!isPart && !isOfEachDollar(view, quantity)) return quantity
  const value = many !== null && isPart ? quantity.value / many : quantity.value
  return { ...quantity, value: Math.round(value * 1e5) / 1e3, unit: 'percent', counted: null, shape: 'part' }
}
