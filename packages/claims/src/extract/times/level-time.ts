import { isStart } from '../modality.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import { isOfYears } from './base-period.ts'
import { shiftYears, yearDays } from './calendar.ts'
import type { When } from './when.ts'

/** "с 2,5 до 2,1 млрд": whether a level is the first of two. */
const comesFrom = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const [quantity, next] = [quantities[index], quantities[index + 1]]
  if (!quantity || !next || quantity.unit !== next.unit || !isStart(view, quantities, index)) return false
  const link = view.tokens[next.from - 1]?.text ?? ''
  return next.from - quantity.to <= 14 && (/^(to|до|на)$/.test(link) || /[到至]$/.test(link))
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

/** The time of a level: of two that a change leads from and to, the first has the earlier one. */
export const levelTime = (view: View, quantities: readonly Quantity[], index: number, when: When): When => {
  const isFirst = comesFrom(view, quantities, index)
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
