import { isYear } from '../../numbers/not-a-claim.ts'
import { has, isSign, senseOf, type Token } from '../../tokens.ts'
import { type Days, monthDays, oneDay, shiftYears, yearDays } from '../calendar.ts'
import { type Core, dayOf, impliedYear, type Now, numberOf, partOfYear } from './periods.ts'
import { isToCome } from './to-come.ts'

/** The year and the months of Chinese: 2024年1—5月, 2025年6月17日, 今年前五个月, 去年. */
export const chineseCore = (tokens: readonly Token[], at: number, now: Now): Core | null => {
  const rel = senseOf(tokens[at], 'rel')
  const isNamed = isYear(tokens[at]) && has(tokens[at + 1], 'year')
  // 比年初减少: the first day of the year that was told
  const told = now.year ?? (now.date === null ? null : Number(now.date.slice(0, 4)))
  if (tokens[at]?.text === '年初' && /^[比较]$/.test(tokens[at - 1]?.text ?? '') && told !== null)
    return { to: at + 1, days: oneDay(told, 1, 1), kind: 'date', isYear: false }
  if (isYear(tokens[at]) && isYearListed(tokens, at))
    return { to: at + 1, days: yearDays(numberOf(tokens[at]) ?? 0), kind: 'plain', isYear: true }
  const isRelative = now.date !== null && (rel === 'lastyear' || rel === 'thisyear')
  const year = isNamed
    ? numberOf(tokens[at])
    : isRelative
      ? Number(now.date?.slice(0, 4)) - (rel === 'lastyear' ? 1 : 0)
      : null
  let next = isNamed ? at + 2 : rel === 'lastyear' || rel === 'thisyear' ? at + 1 : at
  if (next > at && isSign(tokens[next], '的,，')) next += 1
  const within = chineseMonths(tokens, next, { ...now, year })
  const first = within?.days ?? null
  if (within !== null) {
    const later = isNamed && has(tokens[within.to], 'until') ? chineseCore(tokens, within.to + 1, now) : null
    if (later !== null && first !== null && isYear(tokens[within.to + 1]) && later.days !== null)
      return { ...later, days: { start: onYear(first, year ?? 0).start, end: later.days.end }, isYear: false }
    // 比上年7月减少: of the year before the one that was told
    const isYearBefore = has(tokens[at - 1], 'yoy') && /[上去]年$/.test(tokens[at - 1]?.text ?? '')
    const implied = isYearBefore
      ? told && told - 1
      : first === null
        ? null
        : isToCome(tokens, within.to, now, Number(first.end?.slice(5, 7)))
          ? Number(now.date?.slice(0, 4))
          : impliedYear(now, Number(first.end?.slice(5, 7)))
    const chosen = next === at ? implied : year
    return { ...within, days: chosen === null || first === null ? null : onYear(first, chosen), isYear: false }
  }
  if (
    isNamed &&
    (isSign(tokens[at + 2], '-') || has(tokens[at + 2], 'until')) &&
    isYear(tokens[at + 3]) &&
    has(tokens[at + 4], 'year')
  )
    return {
      to: at + 5,
      days: { start: `${year}-01-01`, end: `${numberOf(tokens[at + 3])}-12-31` },
      kind: has(tokens[at + 2], 'until') && !isSign(tokens[at + 2], '-') ? 'span' : 'plain',
      isYear: false,
    }
  // 2020年代
  if (isNamed && tokens[at + 2]?.text === '代') {
    const isEnd = has(tokens[at + 3], 'end')
    return {
      to: at + (isEnd ? 4 : 3),
      days: isEnd ? yearDays((year ?? 0) + 10) : null,
      kind: isEnd ? 'by' : 'none',
      isYear: false,
    }
  }
  const today = now.date?.split('-').map(Number) ?? []
  const day = has(tokens[at + 1], 'daymark') && !has(tokens[at - 1], 'monthmark') ? dayOf(tokens[at]) : null
  // "11日签署": the day of a signing, its month left out
  if (day !== null && today[0] && tokens.slice(at + 2, at + 24).some((token) => has(token, 'signed')))
    return { to: at + 2, days: lately(today, day), kind: 'plain', isYear: false }
  if (isNamed)
    return {
      to: tokens[at + 2]?.text === '全年' ? at + 3 : at + 2,
      days: yearDays(year ?? 0),
      kind: 'plain',
      isYear: true,
    }
  return null
}

/** 2023、2024、2025年: a year of a list, whose last one alone is marked. */
const isYearListed = (tokens: readonly Token[], at: number): boolean => {
  let next = at
  while (next < at + 12 && isSign(tokens[next + 1], '、') && isYear(tokens[next + 2])) next += 2
  return next > at && has(tokens[next + 1], 'year')
}

/** The latest day of a number, up to today. */
const lately = ([year = 0, month = 1, today = 1]: readonly number[], day: number): Days | null =>
  day <= today ? oneDay(year, month, day) : month === 1 ? oneDay(year - 1, 12, day) : oneDay(year, month - 1, day)

const onYear = (days: Days, year: number): Days => shiftYears(days, year - Number(days.start?.slice(0, 4)))

/** 6月17日至18日, 1月1日至5月20日: one day, or up to the day that follows. */
const daysTo = (tokens: readonly Token[], to: number, month: number, day: number): Core => {
  const first = oneDay(2000, month, day)
  const isLink = isSign(tokens[to], '-') || has(tokens[to], 'until')
  const isMonth = has(tokens[to + 2], 'monthmark')
  const lastDay = numberOf(tokens[isMonth ? to + 3 : to + 1])
  const isDay = has(tokens[isMonth ? to + 4 : to + 2], 'daymark')
  const last =
    isLink && isDay && lastDay !== null
      ? oneDay(2000, isMonth ? (numberOf(tokens[to + 1]) ?? month) : month, lastDay)
      : null
  return last !== null && first !== null && (last.end ?? '') > (first.start ?? '')
    ? { to: isMonth ? to + 5 : to + 3, days: { start: first.start, end: last.end }, kind: 'plain', isYear: false }
    : { to, days: first, kind: 'plain', isYear: false }
}

/** Months of the year 2000, whose days are those of a leap year; the caller moves them. */
const chineseMonths = (tokens: readonly Token[], at: number, now: Now): Core | null => {
  const plain = { ...now, date: null, year: 2000 }
  const month = numberOf(tokens[at])
  const core = (to: number, days: Days | null): Core => ({ to, days, kind: 'plain', isYear: false })
  if (month !== null && month >= 1 && month <= 12 && tokens[at]?.number) {
    const skip =
      has(tokens[at + 1], 'monthmark') && (has(tokens[at + 2], 'until') || isSign(tokens[at + 2], '-'))
        ? at + 2
        : at + 1
    const isLinked = has(tokens[skip], 'until') || isSign(tokens[skip], '-')
    const next = numberOf(tokens[skip + 1])
    // 1、2月
    const isPair = isSign(tokens[skip], '、') && next === month + 1
    const last = isLinked || isPair ? next : null
    if (last !== null && last > month && last <= 12 && has(tokens[skip + 2], 'monthmark'))
      return core(skip + 3, monthDays(2000, month, last))
    // 7月初: the edge of the month is read with it
    if (/^月[初底末]$/.test(tokens[at + 1]?.text ?? '')) return core(at + 1, monthDays(2000, month, month))
    if (has(tokens[at + 1], 'monthmark')) {
      const day = dayOf(tokens[at + 2]) ?? (tokens[at + 2]?.number ? numberOf(tokens[at + 2]) : null)
      return day !== null && has(tokens[at + 3], 'daymark')
        ? daysTo(tokens, at + 4, month, day)
        : core(at + 2, monthDays(2000, month, month))
    }
  }
  // 前8月
  const until = has(tokens[at], 'first') && has(tokens[at + 2], 'monthmark') ? numberOf(tokens[at + 1]) : null
  if (until !== null && until > 1 && until <= 12) return core(at + 3, monthDays(2000, 1, until))
  return partOfYear(tokens, at, plain)
}
