import { type Days, monthDays, oneDay, yearDays, yearToDate } from './calendar.ts'
import { chineseCore } from './chinese-periods.ts'
import { isYear } from './not-a-claim.ts'
import { has, isSign, senseOf, type Token } from './tokens.ts'

/**
 * `plain`: a stretch of time; `date`: a stock at a date; `by`: a time that something is to be reached; `since`: with an open
 * end; `span`: from one year to another; `yearbefore`: the year before what was spoken of; `none`: a time that is not known.
 */
export type PeriodKind = 'plain' | 'date' | 'by' | 'since' | 'span' | 'yearbefore' | 'yearly' | 'none'

/** A time that a sentence speaks of. `isBase`: it is what something is compared with. */
export type Period = Days & {
  readonly from: number
  readonly to: number
  readonly kind: PeriodKind
  readonly isBase: boolean
}

/** What undated words refer to: the day of the document, the year last spoken of. */
export type Now = { readonly date: string | null; readonly year: number | null }

export type Core = {
  readonly to: number
  readonly days: Days | null
  readonly kind: PeriodKind
  readonly isYear: boolean
}

export const numberOf = (token: Token | undefined): number | null => {
  if (token?.number) return token.number.places === 0 ? token.number.value : null
  const word = senseOf(token, 'num')
  return word === null ? null : Number(word)
}

const isFiller = (token: Token | undefined): boolean =>
  /^(of|in|the|,|года|році|full|calendar)$/.test(token?.text ?? '')

type Year = { readonly year: number | null; readonly to: number }

/** The year that follows a month, a quarter …, or null. */
const yearAfter = (tokens: readonly Token[], at: number, now: Now): Year | null => {
  const from = isFiller(tokens[at]) ? (isFiller(tokens[at + 1]) ? at + 2 : at + 1) : at
  if (isYear(tokens[from]))
    return { year: numberOf(tokens[from]), to: has(tokens[from + 1], 'year') ? from + 2 : from + 1 }
  const rel = senseOf(tokens[from], 'rel')
  if (now.date === null || (rel !== 'lastyear' && rel !== 'thisyear'))
    return rel === 'lastyear' || rel === 'thisyear' ? { year: null, to: from + 1 } : null
  return { year: Number(now.date.slice(0, 4)) - (rel === 'lastyear' ? 1 : 0), to: from + 1 }
}

/** The year of months that are named without one: the latest that had begun on the document's day. */
export const impliedYear = (now: Now, month: number): number | null => {
  if (now.date === null) return now.year
  const [year = 0, today = 1] = now.date.split('-').map(Number)
  return month <= today ? year : year - 1
}

const inMonths = (tokens: readonly Token[], to: number, now: Now, first: number, last: number): Core => {
  const named = yearAfter(tokens, to, now)
  const year = named === null ? impliedYear(now, last) : named.year
  return {
    to: named?.to ?? to,
    days: year === null ? null : monthDays(year, first, last),
    kind: 'plain',
    isYear: false,
  }
}

const monthOf = (token: Token | undefined): number | null => {
  const month = senseOf(token, 'month')
  return month === null ? null : Number(month)
}

export const dayOf = (token: Token | undefined): number | null => {
  const day = token?.number?.digits && token.number.places === 0 ? token.number.value : null
  return day !== null && day >= 1 && day <= 31 ? day : null
}

const onDay = (tokens: readonly Token[], to: number, now: Now, month: number, day: number): Core => {
  const named = yearAfter(tokens, to, now)
  const year = named === null ? impliedYear(now, month) : named.year
  return { to: named?.to ?? to, days: year === null ? null : oneDay(year, month, day), kind: 'plain', isYear: false }
}

const monthsCore = (tokens: readonly Token[], at: number, now: Now): Core | null => {
  const month = monthOf(tokens[at])
  if (month === null) {
    const day = dayOf(tokens[at])
    const later = day === null ? null : monthOf(tokens[at + 1])
    return day !== null && later !== null ? onDay(tokens, at + 2, now, later, day) : null
  }
  const day = dayOf(tokens[at + 1])
  if (
    day !== null &&
    !has(tokens[at + 2], 'scale') &&
    !has(tokens[at + 2], 'unit') &&
    /^[a-z]/.test(tokens[at]?.text ?? '')
  )
    return onDay(tokens, at + 2, now, month, day)
  const link = isYear(tokens[at + 1]) ? at + 2 : at + 1
  const isLink =
    isSign(tokens[link], '-') || has(tokens[link], 'until') || has(tokens[link], 'and') || tokens[link]?.text === 'to'
  const last = isLink ? monthOf(tokens[link + 1]) : null
  return last !== null && last >= month
    ? inMonths(tokens, link + 2, now, month, last)
    : inMonths(tokens, at + 1, now, month, month)
}

const quarterDays = (quarter: number): readonly [number, number] => [quarter * 3 - 2, quarter * 3]

/** "first quarter", "first half", "nine months", "first five months", Q1, H1. */
export const partOfYear = (tokens: readonly Token[], at: number, now: Now): Core | null => {
  const half = senseOf(tokens[at], 'halfyear')
  if (half !== null) return inMonths(tokens, at + 1, now, half === '1' ? 1 : 7, half === '1' ? 6 : 12)
  const code = senseOf(tokens[at], 'quartercode') ?? senseOf(tokens[at], 'quarterzh')
  if (code !== null) return inMonths(tokens, at + 1, now, ...quarterDays(Number(code)))
  const cumulative = senseOf(tokens[at], 'cumquarter')
  if (cumulative !== null) return inMonths(tokens, at + 1, now, 1, Number(cumulative) * 3)
  const ordinal = Number(senseOf(tokens[at], 'ord') ?? romanOf(tokens[at]) ?? 0)
  const next = ordinal > 0 && isSign(tokens[at + 1], '-') ? at + 3 : at + 1
  if (
    ordinal > 0 &&
    (has(tokens[next], 'quarter') || (senseOf(tokens[next], 'fracw') === '0.25' && tokens[next]?.text === 'quarter'))
  )
    return inMonths(tokens, next + 1, now, ...quarterDays(ordinal))
  if (ordinal > 0 && ordinal < 3 && has(tokens[next], 'half'))
    return inMonths(tokens, next + 1, now, ordinal === 1 ? 1 : 7, ordinal * 6)
  const count = at + (has(tokens[at], 'first') || senseOf(tokens[at], 'ord') === '1' ? 1 : 0)
  const months = numberOf(tokens[count])
  // "the ten months to October"
  const last = /^(to|through|ending)$/.test(tokens[count + 2]?.text ?? '') ? monthOf(tokens[count + 3]) : null
  if (months !== null && last !== null && months > 1 && months <= last && has(tokens[count + 1], 'months'))
    return inMonths(tokens, count + 4, now, last - months + 1, last)
  if (months !== null && months >= 1 && months <= 12 && has(tokens[count + 1], 'months') && (count > at || months > 1))
    return inMonths(tokens, count + 2, now, 1, months)
  return null
}

const romanOf = (token: Token | undefined): string | null => {
  const numbers: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' }
  if (token?.number?.digits && token.number.value >= 1 && token.number.value <= 4 && token.number.places === 0)
    return String(token.number.value)
  return numbers[token?.text ?? ''] ?? null
}

const relativeCore = (tokens: readonly Token[], at: number, now: Now): Core | null => {
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

const yearCore = (tokens: readonly Token[], at: number): Core | null => {
  if (!isYear(tokens[at])) return null
  const year = numberOf(tokens[at]) ?? 0
  const skip = has(tokens[at + 1], 'year') ? at + 2 : at + 1
  const isLink =
    isSign(tokens[skip], '-') ||
    has(tokens[skip], 'until') ||
    (tokens[skip]?.text === 'and' && tokens[at - 1]?.text === 'between')
  // "с 2009 года по конец 2024 года"
  const isToEnd = isLink && has(tokens[skip + 1], 'end') && isYear(tokens[skip + 2])
  if (isToEnd)
    return {
      to: has(tokens[skip + 3], 'year') ? skip + 4 : skip + 3,
      days: { start: `${year}-01-01`, end: `${numberOf(tokens[skip + 2])}-12-31` },
      kind: 'plain',
      isYear: false,
    }
  const last = isLink && isYear(tokens[skip + 1]) ? numberOf(tokens[skip + 1]) : null
  const end = has(tokens[skip + 2], 'year') ? skip + 3 : skip + 2
  if (last !== null && last > year && !(isSign(tokens[skip], '-') && tokens[skip]?.text === '/'))
    return {
      to: end,
      days: { start: `${year}-01-01`, end: `${last}-12-31` },
      kind: isSign(tokens[skip], '-') ? 'plain' : 'span',
      isYear: false,
    }
  return { to: skip, days: yearDays(year), kind: 'plain', isYear: true }
}

export const coreAt = (tokens: readonly Token[], at: number, now: Now, isChinese: boolean): Core | null =>
  (isChinese ? chineseCore(tokens, at, now) : null) ??
  monthsCore(tokens, at, now) ??
  partOfYear(tokens, at, now) ??
  relativeCore(tokens, at, now) ??
  yearCore(tokens, at)
