import { isYear } from '../../numbers/not-a-claim.ts'
import { has, isSign, senseOf, type Token } from '../../tokens.ts'
import { type Days, monthDays, yearDays, yearToDate } from '../calendar.ts'
import { type Core, isHeld, isOfLast, type Now, type PeriodKind } from './periods.ts'

const dayBefore = (date: string): Days => {
  const day = new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return { start: day, end: day }
}

const years = (from: number, to: number): Days => ({ start: `${from}-01-01`, end: `${to}-12-31` })

/** China's five-year plans. */
const plans: Readonly<Record<string, Days>> = {
  plan13: years(2016, 2020),
  plan14: years(2021, 2025),
  plan15: years(2026, 2030),
}

type Timed = { readonly days: Days | null; readonly kind: PeriodKind }

const lastMonth = (year: number, month: number): Days =>
  month === 1 ? monthDays(year - 1, 12, 12) : monthDays(year, month - 1, month - 1)

/** "on Tuesday": the last one, up to the day of the document; Monday is 1. */
const lastWeekday = (date: string, weekday: number): Days => {
  const day = new Date(`${date}T00:00:00Z`)
  const back = (day.getUTCDay() - weekday + 7) % 7
  const found = new Date(day.getTime() - back * 86_400_000).toISOString().slice(0, 10)
  return { start: found, end: found }
}

/** The end of June that was last. */
const middleOf = (date: string): Days => {
  const year = Number(date.slice(0, 4)) - (date.slice(5) < '06-30' ? 1 : 0)
  return { start: `${year}-06-30`, end: `${year}-06-30` }
}

/** What a word of time means on the day of a document. */
const onDay = (rel: string, date: string): Timed => {
  const [year = 0, month = 1] = date.split('-').map(Number)
  const known: Readonly<Record<string, Timed>> = {
    ytd: { days: yearToDate(date), kind: 'plain' },
    now: { days: { start: date, end: date }, kind: 'now' },
    today: { days: { start: date, end: date }, kind: 'plain' },
    yesterday: { days: dayBefore(date), kind: 'plain' },
    lastmonth: { days: lastMonth(year, month), kind: 'plain' },
    thismonth: { days: monthDays(year, month, month), kind: 'plain' },
    yearend: { days: yearDays(year), kind: 'by' },
    yearstart: { days: { start: `${year}-01-01`, end: `${year}-01-01` }, kind: 'date' },
    midyear: { days: middleOf(date), kind: 'date' },
    decadeend: { days: yearDays(Math.ceil((year + 1) / 10) * 10), kind: 'by' },
  }
  const [, weekday] = rel.match(/^weekday(\d)$/) ?? []
  if (weekday !== undefined) return { days: lastWeekday(date, Number(weekday)), kind: 'plain' }
  return known[rel] ?? { days: null, kind: 'none' }
}

/** "За год", 全年, where the text names no year: in January and February the last one, later one that is not over yet. */
const fullYear = (date: string | null): Pick<Core, 'days' | 'years'> => {
  const [year = 0, month = 1] = (date ?? '').split('-').map(Number)
  if (date === null) return { days: null }
  return month <= 2 ? { days: yearDays(year - 1), years: 1 } : { days: yearDays(year), years: 0 }
}

/** "This year and next", 今明两年: two years by the day of the document. */
const bothYears: Readonly<Record<string, readonly [number, number]>> = { thisandnext: [0, 1], lastandthis: [-1, 0] }

const offsets: Readonly<Record<string, number>> = { lastyear: -1, thisyear: 0, nextyear: 1, beforelast: -2 }

/** "в 2022-м — 6,4 млрд, а в прошлом — 11,9": the word "year" is left out. */
const elliptic = (tokens: readonly Token[], at: number): string | null => {
  const isAlone =
    /^(в|у)$/.test(tokens[at - 1]?.text ?? '') && (isSign(tokens[at + 1], '-,') || tokens[at + 1] === undefined)
  if (!isAlone) return null
  const text = tokens[at]?.text ?? ''
  if (/^(прошлом|минувшем|минулому)$/.test(text)) return 'lastyear'
  return /^(нынешнем|текущем|нинішньому|поточному)$/.test(text) ? 'thisyear' : null
}

const isTradeHead = (token: Token | undefined): boolean =>
  /^(trade_turnover|exports|imports|fdi)/.test(senseOf(token, 'head') ?? '')

/** "Last year", "so far this year", "yesterday", 去年: times that the day of the document settles. */
export const relativeCore = (tokens: readonly Token[], at: number, now: Now): Core | null => {
  const rel = senseOf(tokens[at], 'rel') ?? elliptic(tokens, at)
  if (rel === null) return null
  const core = (days: Days | null, kind: PeriodKind = 'plain', isYear = false): Core => ({
    to: at + 1,
    days,
    kind,
    isYear,
  })
  // "меньше прошлогоднего января": the month says it
  if (rel === 'yearbefore' && isOfLast(tokens[at]) && has(tokens[at + 1], 'month')) return null
  // «торішній експорт»: of last year, whatever year the text is in
  const isOfHead =
    /^(прошлогодн|торішн)/.test(tokens[at]?.text ?? '') && isTradeHead(tokens[at + 1]) && !has(tokens[at - 1], 'base')
  if (rel === 'yearbefore' && isOfHead && now.date !== null && !isHeld(tokens, at))
    return core(yearDays(Number(now.date.slice(0, 4)) - 1), 'plain', true)
  if (rel === 'yearbefore') {
    const isLastYear = now.date !== null && /^(прошлогодн|торішн|last year's)/.test(tokens[at]?.text ?? '')
    return core(isLastYear ? yearDays(Number(now.date?.slice(0, 4)) - 1) : null, 'yearbefore')
  }
  if (rel === 'prevyear')
    return core(now.date === null ? null : yearDays(Number(now.date.slice(0, 4)) - 1), 'prevyear', now.date !== null)
  // «У 2022 р. експорт становив 2,5 млрд. Наступного року він зменшився»: the year after one that is long over
  const isAfterTold =
    rel === 'nextyear' &&
    /^(наступн|следующ)/.test(tokens[at]?.text ?? '') &&
    now.year !== null &&
    now.year + 1 < Number(now.date?.slice(0, 4) ?? 0)
  if (rel === 'yearafter' || isAfterTold) return { ...core(null, 'prevyear'), years: -1 }
  if (rel === 'anchorend' && isYear(tokens[at + 1])) {
    const end = `${tokens[at + 1]?.number?.value}-12-31`
    return { to: at + 2, days: { start: end, end }, kind: 'date', isYear: false }
  }
  if (rel === 'anchorend') return core(null, 'anchorend')
  // "over the year 2024", "за год 2024-й"
  if (rel === 'year' && isYear(tokens[at + 1])) return null
  if (rel === 'year') return { ...core(null, 'yearly'), ...fullYear(now.date) }
  const pair = bothYears[rel]
  if (pair)
    return now.date === null
      ? core(null, 'none')
      : core(years(Number(now.date.slice(0, 4)) + pair[0], Number(now.date.slice(0, 4)) + pair[1]))
  const plan = plans[rel]
  if (plan) return core(plan)
  const settled = (year: number | null): Core =>
    year === null || isHeld(tokens, at) ? core(null, 'none') : core(yearDays(year), 'plain', true)
  if (now.date === null && now.spoken && (rel === 'lastyear' || rel === 'thisyear')) return settled(now.spoken[rel])
  // "At the start of the year it was 2.9 bn", of the year that the text tells of
  if (rel === 'yearstart' && now.date === null && now.year !== null)
    return core({ start: `${now.year}-01-01`, end: `${now.year}-01-01` }, 'date')
  // "over the decade": as many years as it has, be it known from when
  const isDecade = rel === 'null' && /десятилет|десятиліт|decade|十年/.test(tokens[at]?.text ?? '')
  if (isDecade) return { ...core(null, 'none'), years: 10 }
  if (rel === 'null' || now.date === null) return core(null, 'none')
  const offset = offsets[rel]
  if (offset !== undefined)
    return {
      ...core(yearDays(Number(now.date.slice(0, 4)) + offset), 'plain', true),
      ...(offset === 0 ? { isRunning: true } : {}),
    }
  const { days, kind } = onDay(rel, now.date)
  return core(days, kind)
}
