import { type Days, monthDays, yearDays, yearToDate } from './calendar.ts'
import type { Core, Now, PeriodKind } from './periods.ts'
import { senseOf, type Token } from './tokens.ts'

/** "Last year", "so far this year", "yesterday", 去年: times that the day of the document settles. */
export const relativeCore = (tokens: readonly Token[], at: number, now: Now): Core | null => {
  const rel = senseOf(tokens[at], 'rel')
  if (rel === null) return null
  const core = (days: Days | null, kind: PeriodKind = 'plain', isWhole = false): Core => ({
    to: at + 1,
    days,
    kind,
    isYear: isWhole,
  })
  if (rel === 'yearbefore') {
    const isLastYear = now.date !== null && /^(прошлогодн|торішн|last year's)/.test(tokens[at]?.text ?? '')
    return core(isLastYear ? yearDays(Number(now.date?.slice(0, 4)) - 1) : null, 'yearbefore')
  }
  if (rel === 'year') return core(null, 'yearly')
  if (rel === 'null' || now.date === null) return core(null, 'none')
  const year = Number(now.date.slice(0, 4))
  const offset = { lastyear: -1, thisyear: 0, nextyear: 1, beforelast: -2 }[rel]
  if (offset !== undefined) return core(yearDays(year + offset), 'plain', true)
  if (rel === 'ytd') return core(yearToDate(now.date))
  if (rel === 'now') return core({ start: now.date, end: now.date }, 'now')
  if (rel === 'today') return core({ start: now.date, end: now.date })
  if (rel === 'yesterday') return core(dayBefore(now.date))
  const month = Number(now.date.slice(5, 7))
  return rel === 'lastmonth'
    ? core(month === 1 ? monthDays(year - 1, 12, 12) : monthDays(year, month - 1, month - 1))
    : core(null, 'none')
}

const dayBefore = (date: string): Days => {
  const day = new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return { start: day, end: day }
}
