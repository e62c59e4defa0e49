import { isMoney } from '../kinds/kind.ts'
import { has, isSign, senseOf } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Quantity } from './quantity.ts'

const cues = /^(курс\S*|exchange|汇率|收盘价|收盘|обмен\S*|обмін\S*|конверт\S*|中间价|牌价|兑换)$/

/** "USD 86.79 EUR 90.83 RUB 0.84": nothing but currencies and small numbers, as at the head of a page. */
const isBoard = ({ tokens, quantities }: View): boolean =>
  quantities.length > 1 &&
  quantities.every(({ scale, places }) => scale === null && places >= 2) &&
  tokens.filter((token) => isMoney(senseOf(token, 'unit'))).length >= quantities.length &&
  tokens.filter(({ text, senses }) => senses.length === 0 && /^\p{L}{3,}$/u.test(text)).length <= 1

/** "• 12 437 сум": a line that holds a sum and no word, where the text has spoken of nothing yet. */
export const isTicker = ({ tokens }: View, quantity: Quantity, hasSpoken: boolean): boolean =>
  !hasSpoken &&
  isMoney(quantity.unit) &&
  quantity.scale === null &&
  tokens.every((token) => token.number || has(token, 'unit') || !/\p{L}/u.test(token.text))

/** "541.3 tenge per dollar", "1 доллар — 490,55 тенге", "at a rate of 7.1 yuan": what one money costs in another. */
export const isRateOfExchange = (view: View, quantity: Quantity): boolean => {
  if (!isMoney(quantity.unit) || (quantity.scale !== null && quantity.scale >= 1e6)) return false
  const { tokens } = view
  // "EUR 101.85": a line of a table of rates at the head of a page
  const isLine =
    tokens.length <= 3 && /^[A-Z]{3}\s*$/.test(view.source.text.slice(tokens[0]?.start, quantity.start + 4).slice(0, 3))
  if (isLine && quantity.from === 0 && quantity.to === tokens.length && quantity.scale === null) return true
  const next = senseOf(tokens[quantity.to + 1], 'unit') ?? senseOf(tokens[quantity.to + 2], 'unit')
  if (/^(per|за|to|兑|\/|a)$/.test(tokens[quantity.to]?.text ?? '') && isMoney(next)) return true
  if (tokens[quantity.from - 1]?.text === '兑' || isBoard(view)) return true
  // «Курсы валют: доллар — 508,34 тенге, юань — 70,52 тенге»
  const isOfRates = quantity.scale === null && quantity.places >= 2
  if (isOfRates && tokens.slice(0, quantity.from).some(({ text }) => cues.test(text))) return true
  const isPair =
    (isSign(tokens[quantity.to], '-=') || isSign(tokens[quantity.from - 1], '-=')) &&
    view.quantities.some(
      (other) =>
        other !== quantity &&
        isMoney(other.unit) &&
        other.unit !== quantity.unit &&
        (Math.abs(other.from - quantity.to) <= 1 || Math.abs(quantity.from - other.to) <= 1),
    )
  if (isPair) return true
  // "the rate of the yuan: 75.28 tenge"
  const rate = tokens.findIndex(({ text }) => /^(rate|курс)$/.test(text))
  const isOfMoney = rate >= 0 && tokens.slice(rate + 1, rate + 4).some((token) => isMoney(senseOf(token, 'unit')))
  if (isOfMoney && rate < quantity.from && quantity.from - rate <= 7 && quantity.scale === null) return true
  const isOne = (value: number): boolean => value === 1 || value === 100 || value === 1000
  const other = view.quantities.find(
    (each) =>
      each !== quantity &&
      isMoney(each.unit) &&
      each.unit !== quantity.unit &&
      Math.abs(each.from - quantity.from) <= 6,
  )
  if (
    other &&
    (isOne(quantity.value) || isOne(other.value)) &&
    tokens
      .slice(Math.min(quantity.to, other.to), Math.max(quantity.from, other.from))
      .some((token) => isSign(token, '=-'))
  )
    return true
  for (let at = Math.max(0, quantity.from - 12); at < Math.min(tokens.length, quantity.to + 4); at += 1)
    if (cues.test(tokens[at]?.text ?? '') || has(tokens[at], 'exchange')) return true
  return false
}
