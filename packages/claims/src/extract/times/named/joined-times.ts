import { has, isSign, senseOf, type Token } from '../../tokens.ts'
import type { Core, Period } from './periods.ts'

const isAnyOf = (tokens: readonly Token[], from: number, to: number, signs: string): boolean =>
  tokens.slice(from, to).some((token) => token.number || isSign(token, signs))

/** 自2009年12月…至2024年底, "с декабря 2009 года и до конца 2023 года": from when to when. */
const isUpTo = (tokens: readonly Token[], last: Period, { kind, days }: Core, from: number): boolean => {
  if (last.kind !== 'since' || last.start === null || days?.end == null || days.end <= last.start) return false
  const gap = from - last.to
  if (kind === 'date' && [tokens[from], tokens[from - 1]].some((token) => has(token, 'asof') || has(token, 'by')))
    return gap <= 16 && !isAnyOf(tokens, last.to, from, ';.；。')
  const isLinked = tokens.slice(last.to, from + 1).some((token) => has(token, 'until'))
  // 自2006年5月通油起，至2019年底…: beyond a comma
  const isBeyond = isSign(tokens[from - 2], ',，') && has(tokens[from - 1], 'until')
  return (
    isLinked &&
    (isBeyond
      ? gap <= 14 && !isAnyOf(tokens, last.to, from, ';.；。')
      : gap <= 7 && !isAnyOf(tokens, last.to, from, ',;.，；。'))
  )
}

/** 去年11月28日首发，到今年11月28日满一年: from a day to a later one. */
const isFromDay = (tokens: readonly Token[], last: Period, { days }: Core, from: number): boolean =>
  last.kind === 'plain' &&
  !last.isBase &&
  last.start !== null &&
  last.start === last.end &&
  days?.start != null &&
  days.start === days.end &&
  days.start > last.start &&
  from - last.to <= 8 &&
  [tokens[from], tokens[from - 1]].some((token) => /^[到至]$/.test(token?.text ?? '')) &&
  !isAnyOf(tokens, last.to, from, ';.；。')

/** 截至6月30日，该口岸今年…, "as of 30 June … this year": whether a year is said beside a day in it. */
const isSoFar = (tokens: readonly Token[], last: Period, { kind, days, isYear }: Core, from: number): boolean => {
  const rel = senseOf(tokens[from], 'rel')
  const isThis = rel === 'thisyear' || rel === 'ytd'
  if (last.kind !== 'date' || last.start === null || !(isThis || (isYear && kind === 'plain'))) return false
  const isNear = from - last.to <= (isThis ? 14 : 1) && !isAnyOf(tokens, last.to, from, ';.；。')
  return isNear && (isThis || days?.start?.slice(0, 4) === last.start.slice(0, 4))
}

/** 2023年截至11月底, "in 2023 as of 30 November". */
const isWithin = (last: Period, { kind, days }: Core, from: number): boolean =>
  last.kind === 'plain' &&
  kind === 'date' &&
  from - last.to <= 1 &&
  last.start?.endsWith('-01-01') === true &&
  last.end === `${last.start.slice(0, 4)}-12-31` &&
  days?.end?.slice(0, 4) === last.start.slice(0, 4) &&
  !last.isBase

/** "from 2007 to the start of this year" where no date says which: it has an end that is not known. */
const isOpenSpan = (tokens: readonly Token[], last: Period, { kind, days }: Core, from: number): boolean =>
  last.kind === 'since' &&
  days === null &&
  kind === 'date' &&
  from - last.to <= 3 &&
  tokens.slice(last.to, from).some((token) => has(token, 'until'))

/** "2023 – mid-2024": up to the middle of a year. */
const isUpToMid = (tokens: readonly Token[], last: Period, { kind, days }: Core, from: number): boolean =>
  kind === 'date' &&
  days?.end?.endsWith('-06-30') === true &&
  last.kind === 'plain' &&
  !last.isBase &&
  (last.start ?? '9') < days.end &&
  from - last.to === 1 &&
  (isSign(tokens[last.to], '-') || has(tokens[last.to], 'until'))

/** "с начала года по апрель", "from the beginning of the year to the end of April": up to a month of it. */
const isUntilMonth = (tokens: readonly Token[], last: Period, { kind, days }: Core, from: number): boolean =>
  last.kind === 'plain' &&
  (kind === 'plain' || kind === 'date') &&
  from - last.to <= 2 &&
  tokens.slice(last.from, last.to).some((token) => senseOf(token, 'rel') === 'ytd' || has(token, 'begin')) &&
  tokens.slice(last.to, from + 1).some((token) => has(token, 'until') || /^(по|through)$/.test(token.text)) &&
  days?.end?.slice(0, 4) === last.start?.slice(0, 4)

/** The one time that two times said side by side are, or null. */
export const joinedTo = (
  tokens: readonly Token[],
  last: Period,
  core: Core,
  from: number,
  isBase: boolean,
): Period | null => {
  if (!isBase && isSoFar(tokens, last, core, from))
    return { ...last, to: core.to, start: `${last.start?.slice(0, 4)}-01-01`, kind: 'plain' }
  if (isOpenSpan(tokens, last, core, from)) return { ...last, to: core.to, kind: 'plain' }
  const isOne = [isUpTo, isFromDay, isUntilMonth, isUpToMid].some((joins) => joins(tokens, last, core, from))
  return isOne || isWithin(last, core, from)
    ? { ...last, to: core.to, end: core.days?.end ?? null, kind: 'plain' }
    : null
}
