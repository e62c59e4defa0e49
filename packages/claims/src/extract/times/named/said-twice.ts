import { isSign, senseOf, type Token } from '../../tokens.ts'
import { isMonth, isOfDay } from '../when.ts'
import { daysCore } from './month-times.ts'
import type { Core, Now, Period } from './periods.ts'

/** "On Tuesday, 17 June", "17 июня (во вторник)", 7月当月: a day or month by a second name, right beside the first. */
export const isSaidTwice = (
  tokens: readonly Token[],
  at: number,
  { to }: Core,
  last: Period | undefined,
  now: Now,
): boolean => {
  const rel = senseOf(tokens[at], 'rel') ?? ''
  if (rel === 'thismonth') return last !== undefined && last.to === at && isMonth(last)
  if (!rel.startsWith('weekday')) return false
  const isAfterDay =
    last !== undefined &&
    isOfDay(last) &&
    tokens.slice(last.to, at).every((token) => isSign(token, ',(（')) &&
    at - last.to <= 1
  return isAfterDay || daysCore(tokens, isSign(tokens[to], ',(（') ? to + 1 : to, now) !== null
}
