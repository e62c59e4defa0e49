import { isStart } from '../modality.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { View } from '../view.ts'
import type { Period } from './periods.ts'
import { isRightAfter } from './tie-periods.ts'

/** "за двадцать лет выросла в 86 раз: с 460 млн в 1992-м до 39,6 млрд в 2011-м": the times of the two levels that come next. */
export const pairAhead = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
): { readonly earlier: Period; readonly later: Period } | null => {
  const [from, to] = [quantities[index + 1], quantities[index + 2]]
  if (!from || !to || from.unit !== to.unit || !isStart(view, quantities, index + 1)) return null
  const timeOf = (quantity: Quantity): Period | undefined =>
    view.periods.find((period) => period.start !== null && isRightAfter(view, quantity, period))
  const [earlier, later] = [timeOf(from), timeOf(to)]
  return earlier && later && (earlier.end ?? '9') < (later.start ?? '') ? { earlier, later } : null
}

/** "на 9 % к 2023-му и на 40 % к 2022-му": whether what stands before a rate is what the rate before it is held against. */
export const isLeadTaken = (quantities: readonly Quantity[], index: number, bases: readonly Period[]): boolean => {
  const [first, before] = [quantities[index - 2], quantities[index - 1]]
  return (
    before !== undefined &&
    (before.unit === 'percent' || before.unit === 'ratio') &&
    !bases.some(({ from, to }) => from >= (first?.to ?? 0) && to <= before.from)
  )
}
