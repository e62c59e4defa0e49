import { yearDays } from './calendar.ts'
import { isYear } from './not-a-claim.ts'
import { type Core, numberOf } from './periods.ts'
import { has, isSign, type Token } from './tokens.ts'

/** Where a year ends, with the letters of its case and the word "year": "2024-го", "2024 року", "2024-м году". */
export const yearEnd = (tokens: readonly Token[], at: number): number => {
  const isInflected =
    isSign(tokens[at + 1], '-') && /^(го|му|м|й|х|ый|ий|ого|ому|ом|им|е|і|ти)$/.test(tokens[at + 2]?.text ?? '')
  const to = isInflected ? at + 3 : at + 1
  return has(tokens[to], 'year') ? to + 1 : to
}

/** "1928列", "2000 tonnes": what is counted or measured is no year; in Chinese a year has its 年. */
const isCounted = (tokens: readonly Token[], at: number, isChinese: boolean): boolean => {
  const next = tokens[at + 1]
  return !has(next, 'year') && (has(next, 'unit') || has(next, 'scale') || (isChinese && has(next, 'count')))
}

export const yearCore = (tokens: readonly Token[], at: number, isChinese: boolean): Core | null => {
  if (!isYear(tokens[at]) || isCounted(tokens, at, isChinese)) return null
  const year = numberOf(tokens[at]) ?? 0
  const skip = yearEnd(tokens, at)
  const isLink =
    isSign(tokens[skip], '-') ||
    has(tokens[skip], 'until') ||
    (tokens[skip]?.text === 'and' && tokens[at - 1]?.text === 'between')
  // "с 2009 года по конец 2024 года"
  const isToEnd = isLink && has(tokens[skip + 1], 'end') && isYear(tokens[skip + 2])
  if (isToEnd)
    return {
      to: yearEnd(tokens, skip + 2),
      days: { start: `${year}-01-01`, end: `${numberOf(tokens[skip + 2])}-12-31` },
      kind: 'plain',
      isYear: false,
    }
  const last = isLink && isYear(tokens[skip + 1]) ? numberOf(tokens[skip + 1]) : null
  if (last !== null && last > year && !(isSign(tokens[skip], '-') && tokens[skip]?.text === '/'))
    return {
      to: yearEnd(tokens, skip + 1),
      days: { start: `${year}-01-01`, end: `${last}-12-31` },
      kind: isSign(tokens[skip], '-') ? 'plain' : 'span',
      isYear: false,
    }
  return { to: skip, days: yearDays(year), kind: 'plain', isYear: true }
}
