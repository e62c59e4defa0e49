import { isYear } from '../../numbers/not-a-claim.ts'
import { has, isSign, senseOf, type Token } from '../../tokens.ts'
import { type Days, oneDay } from '../calendar.ts'
import { type Core, dayOf, impliedYear, inMonths, monthOf, type Now, yearAfter } from './periods.ts'

/** A day of a month, its year named or null, and where its words end. */
type DayNamed = { readonly month: number; readonly day: number; readonly year: number | null; readonly to: number }

const isLink = (token: Token | undefined): boolean => isSign(token, '-') || has(token, 'until')

const isMeasured = (token: Token | undefined): boolean =>
  has(token, 'unit') || has(token, 'scale') || has(token, 'count')

/** Where a day ends, with the letters of its case: "1-го января". */
const endOfDay = (tokens: readonly Token[], at: number): number =>
  isSign(tokens[at + 1], '-') && /^(го|ого|е|ое|му|м|ше|те)$/.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 1

/** "на перше лютого", "the first of February": the day in words, right before its month. */
const firstOf = (tokens: readonly Token[], at: number): number | null =>
  senseOf(tokens[at], 'ord') === '1' && monthOf(tokens[at + 1]) !== null ? 1 : null

/** "17 июня 2025 года", "June 17, 2025". */
const dayAt = (tokens: readonly Token[], at: number, now: Now): DayNamed | null => {
  const isFirst = monthOf(tokens[at]) !== null
  const end = endOfDay(tokens, at)
  const [month, day] = isFirst
    ? [monthOf(tokens[at]), dayOf(tokens[at + 1])]
    : [monthOf(tokens[end]), dayOf(tokens[at]) ?? firstOf(tokens, at)]
  if (!isFirst && end > at + 1 && month !== null && day !== null) {
    const ofYear = yearAfter(tokens, end + 1, now)
    const year = ofYear === null ? impliedYear(now, month) : ofYear.year
    return { month, day, year, to: ofYear?.to ?? end + 1 }
  }
  if (month === null || day === null || (isFirst && !/^[a-z]/.test(tokens[at]?.text ?? ''))) return null
  if (isFirst && (has(tokens[at + 2], 'scale') || has(tokens[at + 2], 'unit'))) return null
  const named = yearAfter(tokens, at + 2, now)
  const year = named === null ? impliedYear(now, month) : named.year
  return { month, day, year, to: named?.to ?? at + 2 }
}

const coreOf = (to: number, first: DayNamed, last: DayNamed): Core => {
  const year = last.year ?? first.year
  const start = year === null ? null : oneDay(first.month > last.month ? year - 1 : year, first.month, first.day)
  const end = year === null ? null : oneDay(year, last.month, last.day)
  const days: Days | null = start === null || end === null ? null : { start: start.start, end: end.end }
  return { to, days, kind: 'plain', isYear: false }
}

const twoDigits = (text: string | undefined): number | null => (/^\d\d?$/.test(text ?? '') ? Number(text) : null)

/** "01.07.2025", "2025-07-01": a day in digits. */
const digitsDay = (tokens: readonly Token[], at: number): Core | null => {
  if (tokens[at]?.number?.digits !== true) return null
  const [first, ...rest] = tokens.slice(at, at + 5).map(({ text }) => text)
  const [, day, month] = first?.match(/^(\d{1,2})\.(\d{2})$/) ?? []
  const isDotted = day !== undefined && rest[0] === '.' && isYear(tokens[at + 2])
  const isIso = isYear(tokens[at]) && rest[0] === '-' && rest[2] === '-' && twoDigits(rest[1]) !== null
  if (!isDotted && !isIso) return null
  const days = isDotted
    ? oneDay(Number(rest[1]), Number(month), Number(day))
    : oneDay(Number(first), twoDigits(rest[1]) ?? 0, twoDigits(rest[3]) ?? 0)
  const to = isDotted ? at + 3 : at + 5
  return days === null ? null : { to: has(tokens[to], 'year') ? to + 1 : to, days, kind: 'plain', isYear: false }
}

/** One day or several: "17–18 июня", "June 17 to 18", "с 1 января по 20 мая 2025 года". */
export const daysCore = (tokens: readonly Token[], at: number, now: Now): Core | null => {
  const written = digitsDay(tokens, at)
  if (written !== null) return written
  const first = dayOf(tokens[at])
  // "13/Апреля/2022"
  const slashed = isSign(tokens[at + 1], '/') && isSign(tokens[at + 3], '/') ? monthOf(tokens[at + 2]) : null
  if (first !== null && slashed !== null && isYear(tokens[at + 4])) {
    const days = oneDay(tokens[at + 4]?.number?.value ?? 0, slashed, first)
    return days === null ? null : { to: at + 5, days, kind: 'plain', isYear: false }
  }
  // "17–18 июня"
  if (first !== null && (isLink(tokens[at + 1]) || has(tokens[at + 1], 'and'))) {
    const last = dayAt(tokens, at + 2, now)
    if (last !== null && monthOf(tokens[at + 3]) !== null && last.day > first)
      return coreOf(last.to, { ...last, day: first }, last)
  }
  const one = dayAt(tokens, at, now)
  if (one === null) return null
  // "June 17-18, 2025"
  const later = monthOf(tokens[at]) !== null && isLink(tokens[at + 2]) ? dayOf(tokens[at + 3]) : null
  if (later !== null && later > one.day && !isMeasured(tokens[at + 4])) {
    const named = yearAfter(tokens, at + 4, now)
    const last = { ...one, day: later, year: named === null ? one.year : named.year }
    return coreOf(named?.to ?? at + 4, last.year === one.year ? one : { ...one, year: last.year }, last)
  }
  const last = isLink(tokens[one.to]) ? dayAt(tokens, one.to + 1, now) : null
  return last === null ? coreOf(one.to, one, one) : coreOf(last.to, one, last)
}

/** "январь — май 2025 года", "July 2024 to June 2025", "in March". */
export const monthsCore = (tokens: readonly Token[], at: number, now: Now): Core | null => {
  const month = monthOf(tokens[at])
  if (month === null) return null
  const named = isYear(tokens[at + 1]) ? yearAfter(tokens, at + 1, now) : null
  const link = named?.to ?? at + 1
  const isJoined = isLink(tokens[link]) || has(tokens[link], 'and')
  // "из января до конца августа"
  const next = isJoined && has(tokens[link + 1], 'end') ? link + 2 : link + 1
  const last = isJoined ? monthOf(tokens[next]) : null
  const ending = last === null ? null : yearAfter(tokens, next + 1, now)
  if (last !== null && named?.year && ending?.year && ending.year > named.year)
    return {
      to: ending.to,
      days: {
        start: `${named.year}-${String(month).padStart(2, '0')}-01`,
        end: inMonths(tokens, next + 1, now, last, last).days?.end ?? null,
      },
      kind: 'plain',
      isYear: false,
    }
  return last !== null && last >= month
    ? inMonths(tokens, next + 1, named?.year ? { ...now, date: null, year: named.year } : now, month, last)
    : inMonths(tokens, at + 1, now, month, month)
}
