import { has, isSign, senseOf, type Token } from '../tokens.ts'
import type { ReadNumber } from './plain-number.ts'
import type { Quantity } from './quantity.ts'
import { boundBefore } from './read-bound.ts'
import { withTail } from './read-number.ts'
import { currencies, unitAfter } from './read-unit.ts'

/** What is added behind the currency counts nothing of its own. */
const isEnd = (token: Token | undefined): boolean =>
  token === undefined || has(token, 'and') || isSign(token, ',，;；.。()（）-:')

/** "1 billion dollars 477 million 4 thousand": a sum whose currency stands inside it. */
export const splitSum = (tokens: readonly Token[], at: number, number: ReadNumber): Quantity | null => {
  const money = number.shape === 'number' && number.scale !== null ? unitAfter(tokens, number.to) : null
  if (money === null || !currencies.test(money.unit) || tokens[money.to]?.number === undefined) return null
  const whole = withTail(tokens, { ...number, to: money.to })
  if (whole.to === money.to) return null
  // "… 477 million dollars": the currency may be said once more.
  const to = senseOf(tokens[whole.to], 'unit') === money.unit ? whole.to + 1 : whole.to
  if (!isEnd(tokens[to])) return null
  const { bound, from } = boundBefore(tokens, at)
  return {
    from,
    to,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    value: whole.value * money.factor,
    high: null,
    scale: whole.scale,
    unit: money.unit,
    counted: null,
    bound,
    shape: 'number',
    isSigned: false,
    isWord: !whole.digits,
    isEach: false,
    places: 0,
    digits: whole.digits,
  }
}
