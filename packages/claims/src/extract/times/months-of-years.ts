import { isYear } from '../numbers/not-a-claim.ts'
import { isSign, senseOf, type Token } from '../tokens.ts'
import { isWholeYear, shiftYears, yearOf } from './calendar.ts'
import type { Period } from './named/periods.ts'

/** "…, bn dollars:" */
const colonAfter = (tokens: readonly Token[], to: number): boolean => {
  const at = tokens.findIndex((token, place) => place >= to && isSign(token, ':：'))
  return at >= 0 && at - to <= 4 && !tokens.slice(to, at).some((token) => token.number)
}

/** "in the first quarter:": months with no year of their own, before a colon. */
const isOpen = (tokens: readonly Token[], period: Period): boolean =>
  period.kind === 'plain' &&
  !period.isBase &&
  period.start?.endsWith('-01') === true &&
  !isWholeYear(period) &&
  !tokens.slice(period.from, period.to).some((token) => isYear(token) || /year$/.test(senseOf(token, 'rel') ?? '')) &&
  colonAfter(tokens, period.to)

/** "Exports in the first quarter: 2024 – 3.2 bn, 2025 – 3.9": the same months of each year of a list. */
export const withMonthsOfYears = (tokens: readonly Token[], periods: readonly Period[]): readonly Period[] => {
  const at = periods.findIndex((period) => isOpen(tokens, period))
  const [months, ...years] = at < 0 ? [] : periods.slice(at)
  if (!months || years.length < 2 || !years.every((year) => year.kind === 'plain' && isWholeYear(year))) return periods
  return [
    ...periods.slice(0, at),
    ...years.map((year) => ({
      ...year,
      isRunning: false,
      ...shiftYears(months, (yearOf(year) ?? 0) - (yearOf(months) ?? 0)),
    })),
  ]
}
