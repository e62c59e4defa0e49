import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign, senseOf, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Period } from './named/periods.ts'
import { isRightAfter } from './tie-periods.ts'

/** "… in 2023, and some 655,000 are to come this year": a clause of its own, with a time of its own. */
export const isOwnClause = (view: View, from: number, to: number): boolean =>
  view.tokens
    .slice(from, to)
    .some(
      (token, at, all) =>
        isSign(token, ',，') && /^(and|but|while|и|а|но|і|й|та|але|а|而|但)$/.test(all[at + 1]?.text ?? ''),
    )

/** Beyond a comma a number has a clause of its own, but for "exports were $15 billion, imports $17 billion in 2024". */
export const isNextOwn = ({ tokens }: View, from: number, to: number): boolean => {
  const between = tokens.slice(from, to)
  const isFlow = (token: Token): boolean => /^(exports|imports)$/.test(senseOf(token, 'head') ?? '')
  const isPlain = between.every(
    (token) => isFlow(token) || isSign(token, ',-') || has(token, 'and') || has(token, 'bound'),
  )
  return between.some((token) => isSign(token, ',，')) && !(isPlain && between.some(isFlow))
}

const reaches =
  /^(reaching|hitting|totall?ing|amounting|exceeding|surpassing|topping|достигнув|составив|превысив|сягнувши|склавши|перевищивши)$/

/** "rose by 13.8 %, reaching $50 billion in the first half of 2025": the time behind the level is that of its growth too. */
export const isReachedBy = (view: View, quantity: Quantity, next: Quantity | undefined): boolean =>
  next !== undefined &&
  (quantity.unit === 'percent' || quantity.unit === 'ratio') &&
  view.tokens.slice(quantity.to, next.from).some(({ text }) => reaches.test(text))

const chains = /^(to|до|and|и|і|й|та|至|到|升至|增至|降至)$/

/** "grew by 44 % to 3,450 in 2024", "against 1.8 bn and 45 % in 2018": the time right behind the last of numbers that hang together. */
export const afterChain = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  times: readonly Period[],
): Period | undefined => {
  const [quantity, next, later] = [quantities[index], quantities[index + 1], quantities[index + 2]]
  if (!quantity || !next || next.from !== quantity.to + 1 || !chains.test(view.tokens[quantity.to]?.text ?? ''))
    return undefined
  const behind = times.filter(
    (period) =>
      period.from >= next.to && (later === undefined || period.from < later.from) && period.from - next.to <= 4,
  )
  const [only, more] = behind
  return only && more === undefined && isRightAfter(view, next, only) ? only : undefined
}

/** "…, годом ранее была 24,5 %", "(a year earlier 24.5%)": a share of the year before, where no word of change stands between. */
export const isToldOfBefore = (view: View, { from }: Quantity): boolean => {
  const period = view.periods.findLast(({ to, kind, isBase }) => to <= from && kind === 'yearbefore' && !isBase)
  if (!period || from - period.to > 8) return false
  const lead = view.tokens[period.from - 1]
  const between = view.tokens.slice(period.to, from)
  const isParted = between.some(
    (token) =>
      isSign(token, ',;.，；。') ||
      token.number !== undefined ||
      ['up', 'down', 'base', 'yoy', 'change'].some((kind) => has(token, kind)),
  )
  if (isParted) return false
  // «На Китай годом ранее пришлось 28 %»
  if (between.some((token) => has(token, 'fallson'))) return true
  return lead === undefined || isSign(lead, ',;:(，；：（') || has(lead, 'and')
}
