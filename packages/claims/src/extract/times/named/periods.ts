import { isYear } from '../../numbers/not-a-claim.ts'
import { isOfNext } from '../../numbers/read-unit.ts'
import { has, isSign, senseOf, type Token } from '../../tokens.ts'
import { type Days, monthDays } from '../calendar.ts'
import { chineseCore } from './chinese-periods.ts'
import { daysCore, monthsCore } from './month-times.ts'
import { relativeCore } from './relative-times.ts'
import { rolling, romanOf, shortPart } from './short-part.ts'
import { isToCome } from './to-come.ts'
import type { SpokenYears } from './year-of-text.ts'
import { yearCore, yearEnd, yearsCore } from './year-times.ts'
import { yearsAgo } from './years-ago.ts'

/**
 * `plain`: a stretch of time; `date`: a stock at a date; `by`: a time that something is to be reached; `since`: with an open
 * end; `span`: from one year to another; `yearbefore`: the year before what was spoken of; `prevyear`: the whole of it; `anchorend`: the last day
 * of the year spoken of; `same`: the months spoken
 * of, in another year; `now`: the day of the document, of what is counted on it; `none`: a time that is not known.
 */
export type PeriodKind =
  | 'plain'
  | 'date'
  | 'by'
  | 'since'
  | 'span'
  | 'yearbefore'
  | 'prevyear'
  | 'anchorend'
  | 'same'
  | 'yearly'
  | 'now'
  | 'none'

const passing = new Set<PeriodKind>(['yearbefore', 'prevyear', 'anchorend', 'yearly', 'same', 'now'])

/** Times that are told against another, and pass with the number that they are told of. */
export const isPassing = (kind: PeriodKind): boolean => passing.has(kind)

/** A time that a sentence speaks of. `isBase`: it is what something is compared with. */
export type Period = Days & {
  readonly from: number
  readonly to: number
  readonly kind: PeriodKind
  readonly isBase: boolean
  readonly years?: number
  /** Told in passing: the text goes on in the time before. */
  readonly isAside?: boolean
  /** Which number of the sentence alone it is told of. */
  readonly of?: number
  /** The year in which the text is written, by its name "this year". */
  readonly isRunning?: boolean
  /** By its name "last year". */
  readonly isLast?: boolean
  readonly isInBrackets?: boolean
  /** Of a number that another is held against: "62,000 against 48,000 last year". */
  readonly isHeld?: boolean
}

/** What undated words refer to: the day of the document, the year last spoken of. */
export type Now = {
  readonly date: string | null
  readonly year: number | null
  /** What the years of a text without a date are to it. */
  readonly spoken?: SpokenYears | null
}

export type Core = {
  readonly to: number
  readonly days: Days | null
  readonly kind: PeriodKind
  readonly isYear: boolean
  /** Of a time told against another: how many years before it. */
  readonly years?: number
  readonly isRunning?: boolean
}

export const numberOf = (token: Token | undefined): number | null => {
  if (token?.number) return token.number.places === 0 ? token.number.value : null
  const word = token?.text === 'the five' ? '5' : senseOf(token, 'num')
  return word === null ? null : Number(word)
}

const isFiller = (token: Token | undefined): boolean =>
  /^(of|in|into|the|,|года|році|full|calendar)$/.test(token?.text ?? '')

/** "с января по октябрь прошлого 2021 года": said beside the year itself. */
const ofTheYear =
  /^(прошлого|прошлом|минувшего|минулого|минулому|нынешнего|текущего|текущем|поточного|этого|цього|last|this|the past)$/

type Year = { readonly year: number | null; readonly to: number }

/** "За семь месяцев нынешнего": the year is left out. */
const loneYear = (token: Token | undefined): string | null =>
  /^(нынешнего|текущего|нинішнього|поточного)$/.test(token?.text ?? '')
    ? 'thisyear'
    : /^(минувшего|прошлого|минулого)$/.test(token?.text ?? '')
      ? 'lastyear'
      : null

const held =
  /^(аналогичн|аналогічн|тот|того|тому|том|те|тех|то|той|того|такой|такому|таким|період|періоду|период|периоду|отрез|відріз|показател|показник|уровн|рівн|сравнени|порівнян|чем|ніж|против|проти|to|than|same|against|compared|period|level|同期)/

/** "to the same months of last year": the year before that of the number, whatever year the text has. */
export const isHeld = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some((token) => has(token, 'same') || has(token, 'yoy') || held.test(token.text))

/** The year that follows a month, a quarter …, or null. */
export const yearAfter = (tokens: readonly Token[], at: number, now: Now): Year | null => {
  const isIn = /^(в|у)$/.test(tokens[at]?.text ?? '') && isYear(tokens[at + 1])
  const start = isIn ? at + 1 : isFiller(tokens[at]) ? (isFiller(tokens[at + 1]) ? at + 2 : at + 1) : at
  const from = isYear(tokens[start + 1]) && ofTheYear.test(tokens[start]?.text ?? '') ? start + 1 : start
  if (
    isYear(tokens[from]) &&
    !has(tokens[from + 1], 'scale') &&
    (!has(tokens[from + 1], 'unit') || isOfNext(tokens, from + 1))
  )
    return { year: numberOf(tokens[from]), to: yearEnd(tokens, from) }
  const rel = senseOf(tokens[from], 'rel') ?? loneYear(tokens[from])
  // "of last year, 2021"
  const isNamed = rel === 'lastyear' && isSign(tokens[from + 1], ',(') && isYear(tokens[from + 2])
  if (isNamed) return { year: numberOf(tokens[from + 2]), to: yearEnd(tokens, from + 2) }
  if (now.date === null && now.spoken && (rel === 'lastyear' || rel === 'thisyear'))
    return { year: isHeld(tokens, at) ? null : now.spoken[rel], to: from + 1 }
  if (now.date === null || (rel !== 'lastyear' && rel !== 'thisyear'))
    return rel === 'lastyear' || rel === 'thisyear' ? { year: null, to: from + 1 } : null
  return { year: Number(now.date.slice(0, 4)) - (rel === 'lastyear' ? 1 : 0), to: from + 1 }
}

/** "прошлого мая", "минулого травня": of the year before, where the month alone is of this one. */
export const isOfLast = (token: Token | undefined): boolean =>
  /^(прошл(ого|ому|ым)|минул(ого|ому|им)|прошлогодн(его|ему|им)|торішн(ього|ьому|ім))$/.test(token?.text ?? '')

/** The year of months that are named without one: the latest that had begun on the document's day. */
export const impliedYear = (now: Now, month: number): number | null => {
  if (now.date === null) return now.year
  const [year = 0, today = 1] = now.date.split('-').map(Number)
  return month <= today ? year : year - 1
}

export const inMonths = (tokens: readonly Token[], to: number, now: Now, first: number, last: number): Core => {
  const named = yearAfter(tokens, to, now)
  const isAhead = named === null && isToCome(tokens, to, now, last)
  const isLast = named === null && now.date !== null && first === last && isOfLast(tokens[to - 2])
  const implied = isLast ? Number(now.date?.slice(0, 4)) - 1 : impliedYear(now, last)
  const year = isAhead ? Number(now.date?.slice(0, 4)) : named === null ? implied : named.year
  return {
    to: named?.to ?? to,
    days: year === null ? null : monthDays(year, first, last),
    kind: 'plain',
    isYear: false,
  }
}

export const monthOf = (token: Token | undefined): number | null => {
  const month = senseOf(token, 'month')
  return month === null ? null : Number(month)
}

export const dayOf = (token: Token | undefined): number | null => {
  const day = token?.number?.digits && token.number.places === 0 ? token.number.value : null
  return day !== null && day >= 1 && day <= 31 ? day : null
}

const quarterDays = (quarter: number): readonly [number, number] => [quarter * 3 - 2, quarter * 3]

/** "first quarter", "first half", "nine months", "first five months", Q1, H1. */
export const partOfYear = (tokens: readonly Token[], at: number, now: Now): Core | null => {
  // "the summer of 2020", 2020年夏季: of a year that is named
  const season = senseOf(tokens[at], 'season')
  if (season !== null && (yearAfter(tokens, at + 1, now) !== null || has(tokens[at - 1], 'year')))
    return inMonths(tokens, at + 1, now, Number(season), Number(season) + 2)
  const half = senseOf(tokens[at], 'halfyear')
  if (half !== null) return inMonths(tokens, at + 1, now, half === '1' ? 1 : 7, half === '1' ? 6 : 12)
  const code = senseOf(tokens[at], 'quartercode') ?? senseOf(tokens[at], 'quarterzh')
  if (code !== null) return inMonths(tokens, at + 1, now, ...quarterDays(Number(code)))
  const cumulative = senseOf(tokens[at], 'cumquarter')
  if (cumulative !== null) return inMonths(tokens, at + 1, now, 1, Number(cumulative) * 3)
  const adjective = senseOf(tokens[at], 'cummonths')
  if (adjective !== null) return inMonths(tokens, at + 1, now, 1, Number(adjective))
  const ordinal = Number(senseOf(tokens[at], 'ord') ?? romanOf(tokens[at]) ?? 0)
  // "first-quarter results", "во II-м квартале"
  const tied = tokens[at + 2]?.text === 'quarter' ? at + 2 : at + 3
  const next = ordinal > 0 && isSign(tokens[at + 1], '-') ? tied : at + 1
  if (ordinal > 0 && (has(tokens[next], 'quarter') || tokens[next]?.text === 'quarter'))
    return inMonths(tokens, next + 1, now, ...quarterDays(ordinal))
  if (ordinal > 0 && ordinal < 3 && has(tokens[next], 'half'))
    return inMonths(tokens, next + 1, now, ordinal === 1 ? 1 : 7, ordinal * 6)
  const short = ordinal > 0 && next === at + 1 ? shortPart(tokens, at, ordinal) : null
  if (short !== null) return inMonths(tokens, at + 1, { ...now, date: null }, ...short)
  // "in the first month of this year"
  const isOneMonth = ordinal > 0 && /^(month|месяц[а-я]*|місяц[а-яі]*)$/.test(tokens[next]?.text ?? '')
  if (isOneMonth && yearAfter(tokens, next + 1, now) !== null) return inMonths(tokens, next + 1, now, ordinal, ordinal)
  const count = at + (has(tokens[at], 'first') || senseOf(tokens[at], 'ord') === '1' ? 1 : 0)
  const months = numberOf(tokens[count])
  // "the ten months to October", "the year to July"
  const isYearTo = /^(the )?year$/.test(tokens[at]?.text ?? '')
  const to = isYearTo ? at + 1 : count + 2
  const isUpTo = /^(to|through|ending|ended)$/.test(tokens[to]?.text ?? '')
  const last = isUpTo ? monthOf(tokens[to + 1]) : null
  const isStretch = isYearTo || (months !== null && months > 1 && has(tokens[count + 1], 'months'))
  // "the six months ended 30 June 2024"
  const day = isUpTo && isStretch ? daysCore(tokens, to + 1, now) : null
  if (day !== null) return monthsTo(day, isYearTo ? 12 : (months ?? 12))
  if (last !== null && isStretch)
    return monthsTo(inMonths(tokens, to + 2, now, last, last), isYearTo ? 12 : (months ?? 12))
  // "7M 2025", "9М 2024": the first months of a year in the shorthand of reports
  const isShort = /^[mм]$/.test(tokens[at + 1]?.text ?? '') && tokens[at]?.end === tokens[at + 1]?.start
  if (count === at && isShort && months !== null && months > 1 && months < 13 && isYear(tokens[at + 2]))
    return inMonths(tokens, at + 2, now, 1, months)
  // "nine-month trade"
  const isWhole = isSign(tokens[count + 1], '-') && tokens[count + 2]?.text === 'month'
  if (months !== null && isWhole && months > 4 && months < 12) return inMonths(tokens, count + 3, now, 1, months)
  // "за три перші місяці", "пять первых месяцев"
  const isFirstOf = months !== null && senseOf(tokens[count + 1], 'ord') === '1' && has(tokens[count + 2], 'months')
  if (count === at && isFirstOf && months > 1 && months <= 12) return inMonths(tokens, count + 3, now, 1, months)
  const isMonths = months !== null && months >= 1 && months <= 12 && has(tokens[count + 1], 'months')
  // "over the past six months": up to a day that the text does not tell
  if (isMonths && count === at && rolling.test(`${tokens[at - 2]?.text ?? ''}${tokens[at - 1]?.text ?? ''}`))
    return { to: count + 2, days: null, kind: 'none', isYear: false }
  const isLength =
    /^(после|після|after|спустя|через)$/.test(tokens[at - 1]?.text ?? '') ||
    /^(подряд|поспіль|straight|consecutive|running|running of|in a row)$/.test(tokens[count + 2]?.text ?? '')
  // "after eight months of decline"
  if (isMonths && count === at && isLength && yearAfter(tokens, count + 2, now) === null)
    return { to: count + 2, days: null, kind: 'none', isYear: false }
  if (isMonths && (count > at || months > 1)) return inMonths(tokens, count + 2, now, 1, months)
  return null
}

/** Some months up to the last of a period. */
const monthsTo = (core: Core, months: number): Core => {
  const [year = 0, last = 1] = (core.days?.end ?? '').split('-').map(Number)
  if (core.days === null) return core
  const first = last - months + 1
  const { start } = first > 0 ? monthDays(year, first, first) : monthDays(year - 1, first + 12, first + 12)
  return { ...core, days: { start, end: core.days.end } }
}

export const coreAt = (tokens: readonly Token[], at: number, now: Now, isChinese: boolean): Core | null =>
  (isChinese ? chineseCore(tokens, at, now) : null) ??
  daysCore(tokens, at, now) ??
  monthsCore(tokens, at, now) ??
  partOfYear(tokens, at, now) ??
  yearsAgo(tokens, at, now) ??
  yearsCore(tokens, at) ??
  relativeCore(tokens, at, now) ??
  yearCore(tokens, at, isChinese)
