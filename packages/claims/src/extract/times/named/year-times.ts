import { isOfCounts } from '../../numbers/list-of-counts.ts'
import { isYear } from '../../numbers/not-a-claim.ts'
import { isOfNext } from '../../numbers/read-unit.ts'
import { has, isSign, type Token } from '../../tokens.ts'
import { yearDays } from '../calendar.ts'
import { type Core, numberOf, type PeriodKind } from './periods.ts'

/** Where a year ends, with the letters of its case and the word "year": "2024-го", "2024 року", "2024-м году". */
export const yearEnd = (tokens: readonly Token[], at: number): number => {
  const isInflected =
    isSign(tokens[at + 1], '-') && /^(го|му|м|й|ый|ий|ого|ому|ом|им|е|і|ти)\d{0,2}$/.test(tokens[at + 2]?.text ?? '')
  const to = isInflected ? at + 3 : at + 1
  return has(tokens[to], 'year') ? to + 1 : to
}

/** "1928列", "2000 tonnes": what is counted or measured is no year; in Chinese a year has its 年. */
const isCounted = (tokens: readonly Token[], at: number, isChinese: boolean): boolean => {
  const next = tokens[at + 1]
  return (
    !has(next, 'year') &&
    ((has(next, 'unit') && !isOfNext(tokens, at + 1) && next?.text !== 'sum') ||
      has(next, 'scale') ||
      (isChinese && has(next, 'count')))
  )
}

/** "in 202312": a year with the mark of a footnote. */
const notedYear = (tokens: readonly Token[], at: number): number | null => {
  const [, year] = tokens[at]?.text.match(/^(20[0-3]\d)\d{1,2}$/) ?? []
  const isLed = /^(in|since|by|of|from|until|during|в|у|с|з|к|до|за)$/.test(tokens[at - 1]?.text ?? '')
  const next = tokens[at + 1]
  const isAlone = !has(next, 'unit') && !has(next, 'scale') && !has(next, 'count')
  return year !== undefined && isLed && isAlone && !tokens[at]?.number?.grouped ? Number(year) : null
}

/** "Central Asian Review. 2024. Vol. 27", "2023. № 4", 2021年第4期: the year of a journal's issue. */
export const isIssue = (tokens: readonly Token[], at: number): boolean => {
  if (!isYear(tokens[at])) return false
  const next = tokens.slice(at + 1, at + 5).map(({ text }) => text)
  const mark = /^[.,]$/.test(next[0] ?? '') ? next[1] : next[0]
  return /^(№|vol\.?|nos?\.?|вып\.?|вип\.?|том)$/.test(mark ?? '') || /^年第\d+期/.test(next.join(''))
}

const spanOf = (to: number, from: number, last: number, kind: PeriodKind): Core => ({
  to,
  days: { start: `${from}-01-01`, end: `${last}-12-31` },
  kind,
  isYear: false,
})

/** "2020–24": the last of several years in two digits. */
const shortYear = (token: Token | undefined, from: number): number | null => {
  const year = /^\d\d$/.test(token?.text ?? '') ? Math.floor(from / 100) * 100 + Number(token?.text) : null
  return year !== null && year > from ? year : null
}

/** A year of crops, from July to June. */
const cropYear = (to: number, year: number): Core => ({
  to,
  days: { start: `${year}-07-01`, end: `${year + 1}-06-30` },
  kind: 'plain',
  isYear: false,
})

const isOfCrops = (tokens: readonly Token[], at: number): boolean =>
  /^(销售年|市场年|农业年|作物年|marketing|crop|season|маркетинг|сельскохоз|сельхоз|сезон|мг|сільськогосп)/.test(
    tokens
      .slice(at, at + 3)
      .map(({ text }) => text)
      .join(''),
  )

/** A year, several years, "2010-х", "2023/24". */
export const yearCore = (tokens: readonly Token[], at: number, isChinese: boolean): Core | null => {
  const [, fiscal] = tokens[at]?.text.match(/^fy(20\d\d)$/) ?? []
  if (fiscal !== undefined) return { to: at + 1, days: yearDays(Number(fiscal)), kind: 'plain', isYear: true }
  const noted = notedYear(tokens, at)
  if (noted !== null) return { to: at + 1, days: yearDays(noted), kind: 'plain', isYear: true }
  if (!isYear(tokens[at]) || isCounted(tokens, at, isChinese) || isOfCounts(tokens, at) || isIssue(tokens, at))
    return null
  const year = numberOf(tokens[at]) ?? 0
  const skip = yearEnd(tokens, at)
  // "the 2010s", "2010-х", 2020年代
  if (
    /^(s|年代)$/.test(tokens[at + 1]?.text ?? '') ||
    (isSign(tokens[at + 1], '-') && /^х$/.test(tokens[at + 2]?.text ?? ''))
  )
    return { to: at + 2, days: null, kind: 'none', isYear: false }
  const isDash = isSign(tokens[skip], '-')
  const isLink =
    isDash ||
    has(tokens[skip], 'until') ||
    (has(tokens[skip], 'and') && /^(between|между|між)$/.test(tokens[at - 1]?.text ?? ''))
  // "с 2009 года по конец 2024 года"
  if (isLink && has(tokens[skip + 1], 'end') && isYear(tokens[skip + 2]))
    return spanOf(yearEnd(tokens, skip + 2), year, numberOf(tokens[skip + 2]) ?? year, 'plain')
  // 2020-2021销售年度, "the 2020–2021 marketing year"
  if (isDash && numberOf(tokens[skip + 1]) === year + 1 && isYear(tokens[skip + 1]) && isOfCrops(tokens, skip + 2))
    return cropYear(yearEnd(tokens, skip + 1), year)
  const last = isLink && isYear(tokens[skip + 1]) ? numberOf(tokens[skip + 1]) : null
  if (last !== null && last > year) return spanOf(yearEnd(tokens, skip + 1), year, last, isDash ? 'plain' : 'span')
  // "2023 – 60 million": a year, and what was reached in it
  const isAmount = ['scale', 'unit', 'count'].some((kind) => has(tokens[skip + 2], kind))
  const short = isDash && skip === at + 1 && !isAmount ? shortYear(tokens[skip + 1], year) : null
  if (short !== null) return spanOf(yearEnd(tokens, skip + 1), year, short, 'plain')
  // "2023/24": a year of crops, from July to June
  const season = isSign(tokens[at + 1], '/') ? (shortYear(tokens[at + 2], year) ?? numberOf(tokens[at + 2])) : null
  if (season === year + 1) return cropYear(yearEnd(tokens, at + 2), year)
  return { to: skip, days: yearDays(year), kind: 'plain', isYear: true }
}

const decadeWords = /^(decades?|десятилети[яй]|десятиліт[ья])$/

const yearWords = /^(年[内来间]|лет|года|годов|годами|годы|год|років|роки|роками|years|year|年)$/

const spanLeads =
  /^(за|в|через|на|previous|preceding|prior|предыдущ\S*|предшеств\S*|попередн\S*|прошл\S*|此前|之前|前|протягом|упродовж|впродовж|течение|in|over|within|for|during|last|past|next|coming|следующ\S*|последующ\S*|последн\S*|ближайш\S*|найближч\S*|наступн\S*|останн\S*|минул\S*|прошедш\S*|近|最近|过去|未来|今后|the)$/

/**
 * A number of years that has no beginning in the calendar: "за десять лет", "within three years", 三年内. "Two years earlier" is told
 * against another time.
 */
export const yearsCore = (tokens: readonly Token[], at: number): Core | null => {
  const count = numberOf(tokens[at])
  const isDecades = decadeWords.test(tokens[at + 1]?.text ?? '')
  if (count === null || count < 2 || count > 99 || !(isDecades || yearWords.test(tokens[at + 1]?.text ?? '')))
    return null
  const next = tokens[at + 2]?.text ?? ''
  const core = (kind: PeriodKind, years?: number): Core => ({
    to: at + (/^\p{L}/u.test(next) && years !== undefined ? 3 : 2),
    days: null,
    kind,
    isYear: false,
    ...(years === undefined ? {} : { years }),
  })
  if (/^(earlier|before|previously|ранее|раньше|раніше|прежде)$/.test(next)) return core('yearbefore', count)
  if (/^(later|on|позже|спустя|пізніше|потому)$/.test(next)) return core('yearbefore', -count)
  // 比三年前, "than five years ago"
  if (has(tokens[at - 1], 'base') && /^(前|назад|тому|ago)$/.test(next)) return core('yearbefore', count)
  const isSpan =
    /^年[内来间]$/.test(tokens[at + 1]?.text ?? '') ||
    spanLeads.test(tokens[at - 1]?.text ?? '') ||
    /^(назад|тому|ago|内|间|来|后|前|以来)$/.test(next)
  return isSpan ? { ...core('none'), years: isDecades ? count * 10 : count } : null
}
