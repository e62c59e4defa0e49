import { isStart } from '../../modality.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { isWholeYear, shiftYears, yearOf } from '../calendar.ts'
import type { Period } from '../named/periods.ts'
import { isRightAfter } from '../tie-periods.ts'
import type { When } from '../when.ts'

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

/** No trade of the five states was told before. */
const FIRST = 1991

/** What a clause says grew "over ten years": between two levels so far apart, else up to the time that was spoken of, or from it on. */
export const yearsApart = (
  view: View,
  levels: readonly When[],
  from: number,
  until: number,
  known: When,
): { readonly earlier: When; readonly later: When } | null => {
  const span = view.periods.find((period) => period.kind === 'none' && period.from >= from && period.to <= until)
  const count = span?.years
  if (span === undefined || count === undefined) return null
  for (const later of levels)
    for (const earlier of levels) if ((yearOf(later) ?? 0) - (yearOf(earlier) ?? 0) === count) return { earlier, later }
  const isKnown = known.start !== null && (known.start === known.end ? known.kind === 'date' : isWholeYear(known))
  const isVague = view.tokens.slice(span.from, span.to).some(({ text }) => /decade|десятил/.test(text))
  if (!isKnown || isVague) return null
  const isEnd = (yearOf(known) ?? 0) - count >= FIRST
  return isEnd
    ? { earlier: { ...known, ...shiftYears(known, -count) }, later: known }
    : { earlier: known, later: { ...known, ...shiftYears(known, count), isShifted: true } }
}

/** "Compared with 2019 exports have doubled, imports grew by 84 %": what a sentence begins with is held against all that it tells of. */
export const leadOfAll = (view: View, quantities: readonly Quantity[], index: number): Period | undefined => {
  const [first, quantity] = [quantities[0], quantities[index]]
  if (!first || !quantity || index === 0) return undefined
  const lead = view.periods.find(
    ({ isBase, kind, from, to }) => isBase && kind !== 'none' && from <= 3 && to <= first.from,
  )
  const between = view.tokens.slice(first.to, quantity.to)
  const isOther =
    view.periods.some(({ from }) => from >= first.from && from < quantity.to) ||
    between.some((token) => has(token, 'yoy') || has(token, 'mom') || isSign(token, ';；.。'))
  return lead && lead.start !== null && !isOther ? lead : undefined
}
