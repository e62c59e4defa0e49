import { isOfSize } from '../kinds/elliptic.ts'
import { isMoney } from '../kinds/kind.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { namesSum } from './bare-number.ts'
import type { LastUnit } from './last-unit.ts'
import type { Quantity } from './quantity.ts'

/** "In March 212 trains left, in February 164": as many at another time, and nothing but the time before the number. */
export const asAtTime = (
  { tokens, periods }: View,
  { from, to, value, digits }: Quantity,
  last: LastUnit,
): LastUnit | null =>
  digits &&
  last.unit === 'count' &&
  Number.isInteger(value) &&
  isOfSize(value, last.value) &&
  periods.some((period) => period.to === from && isSign(tokens[period.from - 2], ',;')) &&
  (tokens[to] === undefined || isSign(tokens[to], ',;.'))
    ? last
    : null

const more = /^(another|further|ещё|еще|ще|另有|还有)$/

/** "58 projects are under way. Another 20, worth $3 billion, are to start": so many more of what was counted. */
export const moreOf = (
  { tokens, quantities }: View,
  { from, to, value }: Quantity,
  known: readonly (LastUnit | null)[],
): LastUnit | null => {
  if (![from, from - 1].some((at) => more.test(tokens[at]?.text ?? ''))) return null
  const next = quantities.find((each) => each.from >= to)
  const isWorth =
    next !== undefined && isMoney(next.unit) && next.from - to <= 5 && tokens.slice(to, next.from).some(namesSum)
  const counted = known.find((each) => each?.unit === 'count') ?? null
  return isWorth && counted !== null && Number.isInteger(value) && isOfSize(value, counted.value) ? counted : null
}
