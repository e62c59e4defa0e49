import { type Days, isWholeYear, monthDays, shiftYears, yearOf } from '../times/calendar.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import { daysOf, type Words } from './table-words.ts'

/** The months that a title names, whatever the year: "Trade in January–September, by year". */
export const monthsOf = (title: View): Days | null => {
  const named = title.periods.find(({ kind, isBase, start }) => kind === 'plain' && !isBase && start !== null)
  return named === undefined || isWholeYear(named) || named.start === named.end ? null : named
}

/** A year of a column or a row, cut to the months of the title. */
export const inMonths = <Named extends Days>(named: Named, months: Days | null): Named => {
  const [year, known] = [yearOf(named), months === null ? null : yearOf(months)]
  const isOneYear = months?.start?.slice(0, 4) === months?.end?.slice(0, 4)
  return months !== null && year !== null && known !== null && isOneYear && isWholeYear(named)
    ? { ...named, ...shiftYears(months, year - known) }
    : named
}

const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }

/** A row that is named by nothing but the number of its quarter, the year of which the title tells. */
export const quarterIn = (title: Words, { view }: Words): (Days & { readonly kind: string }) | null => {
  const [only, more] = view?.tokens ?? []
  const quarter = more === undefined ? quarters[only?.text ?? ''] : undefined
  const year = yearOf(daysOf(title) ?? { start: null, end: null })
  const isByQuarters = title.view?.tokens.some((token) => has(token, 'quarter') || /^(季度|季)$/.test(token.text))
  return quarter === undefined || year === null || isByQuarters !== true
    ? null
    : { ...monthDays(year, quarter * 3 - 2, quarter * 3), kind: 'plain' }
}
