import type { Indicator } from '../../claim.ts'
import type { Kind } from '../../kinds/kind.ts'
import { flowOf } from '../../kinds/topics.ts'
import { isStart } from '../../modality.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { type Days, shiftYears, yearDays } from '../calendar.ts'
import type { When } from '../when.ts'
import { isOfYears } from './base-period.ts'
import { lastTwo, type Span, twoOfThing } from './told-spans.ts'

const arrow = /^(→|➡️|➡|⇒|->)$/

/** "с 2,5 до 2,1 млрд": whether a level is the first of two. */
const comesFrom = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const [quantity, next] = [quantities[index], quantities[index + 1]]
  // "35 % → 20 %"
  const isArrow =
    next !== undefined && next.from - (quantity?.to ?? 0) === 1 && arrow.test(view.tokens[next.from - 1]?.text ?? '')
  if (isArrow && quantity?.unit === next.unit) return true
  if (!quantity || !next || quantity.unit !== next.unit || !isStart(view, quantities, index)) return false
  const link = view.tokens[next.from - 1]?.text ?? ''
  return next.from - quantity.to <= 14 && (/^(to|до|на)$/.test(link) || /[到至]$/.test(link))
}

/** "to 4.9 bn, up from 4.2 bn": the earlier of two levels, told behind the later. */
const cameFrom = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const [before, quantity] = [quantities[index - 1], quantities[index]]
  if (!quantity || before?.unit !== quantity.unit || quantity.from - before.to > 4) return false
  return before.shape === 'number' && quantity.unit !== 'percent' && isStart(view, quantities, index)
}

const instead = /^(вместо|замість|instead of|rather than|而非)$/

/** "2973 вместо 3049": the second of two levels is what the first has taken the place of. */
export const isReplaced = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const [before, quantity] = [quantities[index - 1], quantities[index]]
  return (
    before !== undefined &&
    quantity !== undefined &&
    before.shape === 'number' &&
    before.unit === quantity.unit &&
    quantity.from - before.to <= 4 &&
    view.tokens.slice(before.to, quantity.from).some(({ text }) => instead.test(text))
  )
}

const isGrown = (view: View, quantities: readonly Quantity[], index: number): boolean =>
  quantities
    .slice(0, index)
    .some(
      ({ unit, from }) =>
        unit === 'ratio' ||
        (unit === 'percent' &&
          view.tokens.slice(Math.max(0, from - 6), from).some((token) => has(token, 'up') || has(token, 'down'))),
    )

/** "за то же время", "over the same period", 同期: the time between two that were told, before a number and after the one before it. */
export const isOverSame = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const said = view.tokens.slice(0, quantities[index]?.from ?? 0)
  const words = said
    .slice(-24)
    .map(({ text }) => text)
    .join(' ')
  if (
    /(between|over|in) (those|these|the|the same) (two )?years|(эти|те же|тот же срок) (два )?год[аы]|(ці|ті самі|ті ж) (два )?роки|这两年间/.test(
      words,
    )
  )
    return true
  return said
    .slice(said.findLastIndex((token) => isSign(token, ';.；。：')) + 1)
    .some(
      (token) =>
        (has(token, 'sameperiod') && !/год|року|рік|year(?!s)|年|дн|день|дат|da(y|te)|日/.test(token.text)) ||
        /^(between those|between these)$/.test(token.text),
    )
}

/** "rose from 19 % in 2017 to 32 % in 2023; that of clothing fell from a half to a third": one more pair in the two times of the last. */
const isNextPair = (view: View, first: number, when: When): boolean => {
  const from = view.quantities[first]?.from ?? 0
  const start = view.tokens.slice(0, from).findLastIndex((token) => isSign(token, ';.；。')) + 1
  const isTimed = view.periods.some((period) => period.from >= start)
  return (when.isTied !== true || !when.isOwn) && !isTimed
}

/** "By the end of 2025 trade had reached 27 bn": what flows all the year is no stock of its last day. */
export const ofYear = ({ indicator, kind }: Kind, when: When): When =>
  when.kind === 'date' &&
  when.start?.endsWith('-12-31') === true &&
  flowOf(kind) !== null &&
  /^(trade_turnover|exports|imports|growth)$/.test(indicator)
    ? { ...when, ...yearDays(Number(when.start.slice(0, 4))), kind: 'plain' }
    : when

/** "If one holds 2005 against 2022, it rose from 245 m to 7 bn": the two times that a sentence names before its levels, and no others. */
const timesBefore = ({ periods }: View, to: number): { readonly earlier: Days; readonly later: Days } | null => {
  const plain = periods.filter(({ start, end, kind }) => kind === 'plain' && start !== null && end !== null)
  const [one, other] = plain
  const isTwo = plain.length === 2 && one && other && other.to <= to && (one.end ?? '9') < (other.start ?? '')
  return isTwo ? { earlier: { start: one.start, end: one.end }, later: { start: other.start, end: other.end } } : null
}

/** The time of a level: of two that a change leads from and to, the first has the earlier one. */
export const levelTime = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  when: When,
  indicator: Indicator,
  spans: readonly Span[],
): When => {
  const isFirst = [comesFrom, cameFrom, isReplaced].some((is) => is(view, quantities, index))
  // "38 % in 2019, 28 % in 2023; over the same time that of cars rose from 3 to 12 %": from the one to the other
  const isSecond = (index > 0 && comesFrom(view, quantities, index - 1)) || isReplaced(view, quantities, index + 1)
  const first = isFirst ? index : index - 1
  const last = lastTwo(spans)
  const inLead = isFirst || isSecond ? timesBefore(view, quantities[first]?.from ?? 0) : null
  if (inLead !== null) return { ...when, ...(isFirst ? inLead.earlier : inLead.later), kind: 'plain' }
  const two = isOverSame(view, quantities, first)
    ? last
    : isNextPair(view, first, when)
      ? (twoOfThing(spans, indicator) ?? (last?.earlier.isShifted === true ? last : null))
      : null
  if (two && (isFirst || isSecond)) {
    const { start, end, kind } = isFirst ? two.earlier : two.later
    return { ...when, start, end, kind }
  }
  if (
    when.kind === 'span' ||
    (isOfYears(when) && isFirst) ||
    (isOfYears(when) && index > 0 && comesFrom(view, quantities, index - 1))
  ) {
    const isLast = (index > 0 && comesFrom(view, quantities, index - 1)) || isGrown(view, quantities, index)
    const year = isFirst ? when.start : isLast ? when.end : null
    return year === null ? when : { ...when, ...yearDays(Number(year.slice(0, 4))) }
  }
  if (!isFirst || when.isTied === true || when.start === null || when.kind !== 'plain') return when
  const base = view.periods.find(({ isBase, kind, start }) => isBase && kind === 'plain' && start !== null)
  return { ...when, ...(base ? { start: base.start, end: base.end } : shiftYears(when, -1)) }
}
