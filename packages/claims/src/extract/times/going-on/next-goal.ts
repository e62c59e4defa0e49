import type { Quantity } from '../../numbers/quantity.ts'
import type { View } from '../../view.ts'
import type { When } from '../when.ts'

/** "Trade hit 10 bn and is to double by 2030": what is reached has no year to come that is told of the number after it. */
export const isOfNextGoal = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  { kind, start, end }: When,
  date: string | null,
): boolean => {
  const next = quantities[index + 1]
  return (
    kind === 'by' &&
    next !== undefined &&
    (end ?? '') > (date ?? '9') &&
    view.periods.some((period) => period.kind === 'by' && period.start === start && period.from >= next.to)
  )
}
