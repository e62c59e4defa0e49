/** A stretch of days, ISO dates, both included; an end that is not known is null. */
export type Days = { readonly start: string | null; readonly end: string | null }

const two = (number: number): string => String(number).padStart(2, '0')

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

export const yearDays = (year: number): Days => ({ start: `${year}-01-01`, end: `${year}-12-31` })

/** From the first to the last day of one year. */
export const isWholeYear = ({ start, end }: Days): boolean =>
  start?.endsWith('-01-01') === true && end?.endsWith('-12-31') === true && start.slice(0, 4) === end.slice(0, 4)

/** From the first day of a month to the last of another of the same year. */
export const monthDays = (year: number, from: number, to: number): Days => ({
  start: `${year}-${two(from)}-01`,
  end: `${year}-${two(to)}-${two(daysIn(year, to))}`,
})

/** One day, or null if there is no such day. */
export const oneDay = (year: number, month: number, day: number): Days | null => {
  if (day < 1 || month < 1 || month > 12 || day > daysIn(year, month)) return null
  const date = `${year}-${two(month)}-${two(day)}`
  return { start: date, end: date }
}

const shiftDate = (date: string, years: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const isLast = day === daysIn(year, month)
  const last = daysIn(year + years, month)
  return `${year + years}-${two(month)}-${two(isLast ? last : Math.min(day, last))}`
}

/** The same days of another year; the end of February stays the end of February. */
export const shiftYears = ({ start, end }: Days, years: number): Days => ({
  start: start === null ? null : shiftDate(start, years),
  end: end === null ? null : shiftDate(end, years),
})

export const yearOf = ({ start, end }: Days): number | null => {
  const date = start ?? end
  return date === null ? null : Number(date.slice(0, 4))
}

/** "So far this year": up to the day on which it is said. */
export const yearToDate = (date: string): Days => ({ start: `${date.slice(0, 4)}-01-01`, end: date })
