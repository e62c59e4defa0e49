import type { Quantity } from '../numbers/quantity.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { isCentral, isOneOfFive, type Pair } from './pair.ts'

const outside = ({ reporter, partner }: Pair): string | null =>
  [reporter, partner].find((code) => code !== null && code !== 'WLD' && !isCentral(code)) ?? null

/** "Экспорт региона в Кыргызстан": the region is none of Central Asia where one of its states is the other side. */
const apart = (view: View, pair: Pair, last: Pair): Pair => {
  const isWord = view.mentions.some(({ form }) => form === 'region')
  const isNamed = view.mentions.some(({ form, code }) => form !== 'region' && code === 'C5')
  const other = outside(last)
  if (!isWord || isNamed || other === null) return pair
  if (pair.reporter === 'C5' && isCentral(pair.partner)) return { ...pair, reporter: other }
  return pair.partner === 'C5' && isCentral(pair.reporter) ? { ...pair, partner: other } : pair
}

/** States of a list that each stand right before a number of their own. */
const listed = ({ mentions, tokens }: View, quantities: readonly Quantity[]): readonly string[] =>
  mentions.flatMap(({ code, form, role, to }) =>
    form === 'area' &&
    role === 'bare' &&
    isOneOfFive(code) &&
    isSign(tokens[to], '-:：(（') &&
    quantities.some(({ from }) => from === to + 1)
      ? [code]
      : [],
  )

/** "Trade of China with the five: … Kazakhstan — 30 bn, Uzbekistan — 18 bn": parts of a whole are told in its order. */
export const ofRegion = (
  view: View,
  quantities: readonly Quantity[],
  isTrade: boolean,
  pair: Pair,
  last: Pair,
): Pair => {
  if (!isTrade) return pair
  const isTurned =
    last.partner === 'C5' &&
    last.reporter !== null &&
    pair.partner === last.reporter &&
    pair.reporter !== null &&
    listed(view, quantities).length > 1 &&
    listed(view, quantities).includes(pair.reporter)
  return isTurned ? { reporter: pair.partner, partner: pair.reporter } : apart(view, pair, last)
}
