import type { Draft } from '../../draft-claim.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { isWholeYear } from '../calendar.ts'
import type { When } from '../when.ts'
import type { Comparison } from './base-period.ts'
import { isOverSame } from './level-time.ts'
import { lastTwo, type Span, type TwoTimes, twoOfThing } from './told-spans.ts'

/** "Compared with 2019 the debt to Russia has grown (+47 %). Owed less are the Netherlands (-13 %) …": what the rates of a list are held against. */
export const carriedBase = (
  { tokens, periods }: View,
  { from, to, unit }: Quantity,
  { when, base }: Comparison,
  chosen: When,
  last: Draft | undefined,
): string | null => {
  const isGrowth = unit === 'percent' && last?.indicator === 'growth' && last.unit === 'percent'
  const isSame = isGrowth && last.period_start === when.start && last.period_end === when.end && when.start !== null
  const isOpen = base === null || base.slice(0, 4) === String(Number(when.start?.slice(0, 4)) - 1)
  const isOwn = chosen.isOwn || periods.some(({ isBase }) => isBase)
  const isYearly = tokens.slice(Math.max(0, from - 8), to + 4).some((token) => has(token, 'yoy') || has(token, 'mom'))
  return isSame && isOpen && !isOwn && !isYearly ? last.base_period : null
}

const areYearsApart = ({ earlier, later }: TwoTimes): boolean =>
  isWholeYear(earlier) &&
  isWholeYear(later) &&
  Number(later.start?.slice(0, 4)) - Number(earlier.start?.slice(0, 4)) > 1

/** "Between 2014 and 2024 exports doubled. Over the same decade imports trebled": from the one year to the other as the growth before. */
export const baseOverSame = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  { start, end }: When,
  spans: readonly Span[],
): string | null => {
  const two = twoOfThing(spans, 'growth') ?? lastTwo(spans)
  const isSame = two !== null && two.later.start === start && two.later.end === end && areYearsApart(two)
  return isSame && isOverSame(view, quantities, index) ? `${two.earlier.start}/${two.earlier.end}` : null
}
