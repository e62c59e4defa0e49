import { isYear } from '../../numbers/not-a-claim.ts'
import { oncePer } from '../../once-per.ts'
import { has, isSign, senseOf, type Token } from '../../tokens.ts'
import { type Days, shiftYears } from '../calendar.ts'
import type { Core, Now, PeriodKind } from './periods.ts'

/** What the words around a time make of it, and where they begin and end. */
export type Lead = {
  readonly kind: PeriodKind
  readonly days: Days | null
  readonly from: number
  readonly to?: number
  readonly isBase: boolean
}

export const isLink = (token: Token | undefined): boolean =>
  has(token, 'article') || /^(of|the|году|року|год|рік|in|в|у)$/.test(token?.text ?? '')

const wholeYear = ({ start }: Days): Days => ({
  start: `${start?.slice(0, 4)}-01-01`,
  end: `${start?.slice(0, 4)}-12-31`,
})

const isFuture = (days: Days, now: Now): boolean => now.date !== null && (days.end ?? '') > now.date

/** "до конца декабря", written in September: a month without a year that something is to be done by is the next one. */
const aheadOf = (tokens: readonly Token[], core: Core, at: number, now: Now): Days | null => {
  const { days } = core
  const isNamed = tokens.slice(at, core.to).some((token) => isYear(token) || has(token, 'rel') || has(token, 'year'))
  if (days === null || core.isYear || isNamed || now.date === null || isFuture(days, now)) return days
  const later = shiftYears(days, 1)
  return later.start?.slice(0, 4) === now.date.slice(0, 4) ? later : days
}

/** "2023 – mid-2024", "с 2023 года по середину 2024": the middle of a year ends what began in one before. */
const isUpTo = (tokens: readonly Token[], at: number): boolean =>
  (isSign(tokens[at], '-') || has(tokens[at], 'until')) &&
  (isYear(tokens[at - 1]) || (has(tokens[at - 1], 'year') && isYear(tokens[at - 2])))

/** "The accumulated investment was 14 bn in mid-2025": what is held, be it said with no "by". */
const isOfStock = oncePer((tokens: readonly Token[]): boolean =>
  tokens.some((token) => senseOf(token, 'head') === 'fdi_stock'),
)

/** Day at the edge of a period: "at the end of 2024", "к началу 2025 года", 截至2024年底. */
export const edgeOf = (tokens: readonly Token[], core: Core, at: number, now: Now): Lead | null => {
  let back = at - 1
  while (back > at - 3 && (isLink(tokens[back]) || isSign(tokens[back], '-'))) back -= 1
  const afterwards = tokens[core.to]
  const isEnd = has(tokens[back], 'end') && !has(tokens[back], 'begin')
  const [begins, ends] = [has(tokens[back], 'begin') || has(afterwards, 'begin'), isEnd || has(afterwards, 'end')]
  const isMid =
    (has(tokens[back], 'mid') &&
      (has(tokens[back - 1], 'by') ||
        has(tokens[back - 1], 'asof') ||
        isUpTo(tokens, back - 1) ||
        isOfStock(tokens))) ||
    (has(afterwards, 'mid') && (has(tokens[back], 'asof') || isUpTo(tokens, back) || isOfStock(tokens)))
  if (!begins && !ends && !isMid) return null
  // "is to start in 2026": a verb
  const isVerb =
    /^(start|begin|close|end)$/.test(tokens[back]?.text ?? '') &&
    /(^| )(to|will|would|should|may|could)$/.test(tokens[back - 1]?.text ?? '')
  if (isVerb && !has(afterwards, 'begin') && !has(afterwards, 'end')) return null
  if (tokens[back]?.text.startsWith('итог') || tokens[back]?.text.startsWith('підсумк')) return null
  const isBefore = isEnd || has(tokens[back], 'mid') || has(tokens[back], 'begin')
  const from = isBefore ? back : at
  const to = from === at ? core.to + 1 : core.to
  const isAim = has(tokens[from - 1], 'by') || /前$/.test(afterwards?.text ?? '')
  const days = isAim && ends ? aheadOf(tokens, core, at, now) : core.days
  if (days === null) return { kind: 'date', days: null, from, to, isBase: false }
  // The middle of a year is the end of its first half.
  const middle = `${days.start?.slice(0, 4)}-06-30`
  if (isMid && middle < (now.date ?? '2026'))
    return core.isYear ? { kind: 'date', days: { start: middle, end: middle }, from, to, isBase: false } : null
  if (isAim && (isMid || isFuture(days, now)) && !begins)
    return { kind: 'by', days: wholeYear(days), from, to, isBase: false }
  if (isMid) return null
  // "since the start of 2024", "from the end of 2009": what goes on from there
  const since = has(tokens[from - 1], 'article') || tokens[from - 1]?.text === 'самого' ? from - 2 : from - 1
  const date = begins ? days.start : days.end
  const isSince = (isBefore || ends) && !isAim && has(tokens[since], 'since')
  const year = days.start?.slice(0, 4)
  // "from the end of 2009 to the end of 2013"
  if (isSince && isBefore && days.start === `${year}-01-01` && year !== days.end?.slice(0, 4))
    return {
      kind: 'plain',
      days: { ...days, start: ends ? `${year}-12-31` : days.start },
      from: since,
      to,
      isBase: false,
    }
  // "since the start of 2025", in that year: so far
  const isThisYear = begins && date?.endsWith('-01-01') === true && year === now.date?.slice(0, 4)
  if (isSince && isThisYear && core.isYear)
    return { kind: 'plain', days: { start: date, end: now.date }, from: since, to, isBase: false }
  if (isSince) return { kind: 'since', days: { start: date, end: null }, from: since, to, isBase: false }
  return { kind: 'date', days: { start: date, end: date }, from, to, isBase: false }
}
