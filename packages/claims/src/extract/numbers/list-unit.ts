import { isMoney } from '../kinds/kind.ts'
import { has, isSign, senseOf } from '../tokens.ts'
import type { View } from '../view.ts'
import type { LastUnit } from './last-unit.ts'
import { isYear } from './not-a-claim.ts'
import type { Quantity } from './quantity.ts'

/** A unit that is named before the colon of a list: "…, $ billion: Kazakhstan – 43.8, Kyrgyzstan – 22.7". */
export type ListUnit = LastUnit & { readonly from: number; readonly colon: number }

const isUnit = (unit: string | null): boolean => isMoney(unit) || /^(t|m3|TEU|percent|km|MW)$/.test(unit ?? '')

const isPart = (view: View, at: number): boolean => {
  const token = view.tokens[at]
  return (
    has(token, 'scale') || isUnit(senseOf(token, 'unit')) || (token !== undefined && /^(of|us|\.)$/.test(token.text))
  )
}

/** The unit that the heading of a list within a sentence ends with, in brackets or behind a comma, with no number of its own. */
export const unitOfList = (view: View): ListUnit | null => {
  const colon = view.tokens.findIndex((token) => isSign(token, ':：'))
  const last = isSign(view.tokens[colon - 1], ')）') ? colon - 1 : colon
  // "(bn dollars, 2024):"
  const time = view.periods.find(({ to }) => to === last)?.from ?? last
  const end = time < last && isSign(view.tokens[time - 1], ',，') ? time - 1 : last
  let from = end
  while (from > 0 && isPart(view, from - 1)) from -= 1
  const units = view.tokens.slice(from, Math.max(from, end))
  const unit = units.map((token) => senseOf(token, 'unit')).find(isUnit)
  if (colon < 0 || !unit || view.tokens[from - 1]?.number !== undefined) return null
  const scale = units.map((token) => senseOf(token, 'scale')).find((each) => each !== null)
  return { unit, scale: scale ? Number(scale) : null, counted: null, from, colon }
}

/** "(млрд долл.):" is the unit of what comes, and no sum. */
export const isHeadingUnit = ({ from, to, digits }: Quantity, list: ListUnit | null): boolean =>
  list !== null && !digits && from >= list.from && to <= list.colon

export const isOfList = ({ from, unit, digits }: Quantity, { colon }: ListUnit): boolean =>
  unit === null && digits && from > colon

/** "Kazakhstan: 15,300", "2023: 27.9": a line of a list whose heading gave the unit. */
export const isInPendingList = (view: View, { from, to }: Quantity, before: LastUnit, hasLast: boolean): boolean => {
  if (before.pending !== true) return false
  const [sign, after] = [view.tokens[from - 1], view.tokens[to]]
  const isNamed = isSign(sign, ':：=-') || has(sign, 'area')
  const isEnd = to >= view.tokens.length - 1 || isSign(after, '|;；(（')
  return (!hasLast && isNamed && isEnd) || (isSign(sign, ':：') && isYear(view.tokens[from - 2]))
}
