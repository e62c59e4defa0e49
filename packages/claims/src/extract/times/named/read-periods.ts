import { has, isSign, senseOf, type Token } from '../../tokens.ts'
import type { Days } from '../calendar.ts'
import { isBaseAt, isFromThenTo, isHeldTo, isOfMultiple, isTimesThe } from './base-words.ts'
import { joinedTo } from './joined-times.ts'
import { isMultipleOf } from './multiple-of-then.ts'
import { edgeOf, isLink, type Lead } from './period-edges.ts'
import { type Core, coreAt, type Now, type Period } from './periods.ts'
import { isSaidTwice } from './said-twice.ts'
import { sameAfter, sameBefore } from './same-months.ts'
import { eventEnd } from './since-event.ts'
import { isIssue } from './year-times.ts'

/** 与2009年相比, 在2024年基础上, 以2010年为基期: words of comparison after a time. */
const isComparedAfter = (tokens: readonly Token[], to: number): boolean => {
  const next = tokens
    .slice(to, to + 9)
    .map(({ text }) => text)
    .join('')
  // 与2019年疫情前相比
  return /^[^，,；;。\d]{0,6}相比|^(全年|同期|水平)?(峰值|高峰|高点|相比|比较|对比|持平|一样|相同|相当|的?基础|的?水平上|为(基期|基数|基准|参照))/.test(
    next,
  )
}

/** "up 79.9 percent over the same period last year": what a rise is held against. */
const isRiseOver = (tokens: readonly Token[], led: number): boolean =>
  /^(over|from|on|against|versus) /.test(tokens[led]?.text ?? '') &&
  senseOf(tokens[led - 1], 'unit') === 'percent' &&
  tokens.slice(Math.max(0, led - 8), led).some((token) => has(token, 'up') || has(token, 'down'))

/** "Since it was commissioned in 2009", "с момента запуска в 2009 году". */
const isSinceThen = (tokens: readonly Token[], from: number): boolean => {
  if (!/^(in|в|у)$/.test(tokens[from - 1]?.text ?? '')) return false
  const lead = tokens.slice(Math.max(0, from - 8), from - 1)
  const at = lead.findLastIndex(({ text }) => /^(since|відтоді|момента|моменту)$/.test(text))
  return at >= 0 && !lead.slice(at).some((token) => isSign(token, ',;.') || token.number)
}

/** Months of the year in which a text is written: a change over them is no change since. */
const isRunning = ({ isYear, days, kind }: Core, { date }: Now): boolean =>
  !isYear && kind === 'plain' && date !== null && days?.end?.slice(0, 4) === date.slice(0, 4)

/** "Until May", "through August", "по май": up to a month, where no time is named that it goes on from. */
const isUpTo = (tokens: readonly Token[], from: number): boolean =>
  /^(until|till|through|по|включно по|截至)$/.test(tokens[from - 1]?.text ?? '') &&
  !tokens
    .slice(Math.max(0, from - 8), from - 1)
    .some(
      (token) =>
        has(token, 'since') || has(token, 'month') || token.number || /^(с|со|з|із|від|从|自)$/.test(token.text),
    )

/** From the first day of its year to the end of a month that is over. */
const startOfYear = ({ days, kind }: Core, { date }: Now): Days | null => {
  const isMonth = kind === 'plain' && days?.end != null && days.start?.slice(0, 7) === days.end.slice(0, 7)
  if (!isMonth || days.start === days.end || days.end === null || days.end > (date ?? '2026')) return null
  return { start: `${days.end.slice(0, 4)}-01-01`, end: days.end }
}

/** What the words before a time make of it. */
const leadOf = (tokens: readonly Token[], core: Core, at: number, now: Now): Lead => {
  const edge = edgeOf(tokens, core, at, now)
  const from = edge?.from ?? at
  let back = from - 1
  while (back > from - 3 && isLink(tokens[back])) back -= 1
  const before = tokens[back]
  const text = before?.text ?? ''
  const isTimes = isMultipleOf(tokens, (core.isYear ? sameAfter(tokens, core.to) : null) ?? core.to)
  // "up 33 % over the first ten months of this year": how long it took
  const isOver = text === 'over' && isRunning(core, now)
  const isBase =
    isTimes ||
    (core.isYear && isTimesThe(tokens, at)) ||
    isComparedAfter(tokens, core.to) ||
    (!isOver && isBaseAt(tokens, back, from)) ||
    isFromThenTo(tokens, back, core) ||
    (/^(in|в|у)$/.test(tokens[from - 1]?.text ?? '') && isOfMultiple(tokens, from - 1)) ||
    (/^(figure|level|levels|total|mark|volume)$/.test(tokens[core.to]?.text ?? '') && isHeldTo(tokens, at)) ||
    /^(уровня|уровню|уровнем|показателя|показателем|рівня|рівнем|показника)$/.test(tokens[core.to]?.text ?? '')
  const event = isBase ? null : eventEnd(tokens, edge?.to ?? core.to)
  const begun = (edge ?? core).days?.start ?? null
  if (event !== null && begun !== null && core.kind === 'plain')
    return { kind: 'since', days: { start: begun, end: null }, from, to: event, isBase: false }
  if (edge !== null) return { ...edge, isBase }
  const since = isUpTo(tokens, from) ? startOfYear(core, now) : null
  if (since !== null) return { kind: 'plain', days: since, from: from - 1, isBase: false }
  // "за тот же период 2023 года", 2023年同期
  const isMonths = !core.isYear && core.days?.start?.endsWith('-01-01') === true && has(tokens[at + 1], 'months')
  const led = core.isYear || isMonths ? sameBefore(tokens, at) : null
  const followed = core.isYear ? sameAfter(tokens, core.to) : null
  if (led !== null || followed !== null)
    return {
      kind: core.kind === 'prevyear' ? 'yearbefore' : 'same',
      days: core.kind === 'prevyear' ? null : core.days,
      from: led ?? at,
      to: followed ?? core.to,
      isBase:
        led === null
          ? isBase
          : isBaseAt(tokens, led, at) ||
            isBaseAt(tokens, led - 1, led) ||
            isRiseOver(tokens, led) ||
            /^(к|до|to)$/.test(tokens[led - 1]?.text ?? ''),
    }
  const isDay = core.days !== null && core.days.start === core.days.end
  if (isDay && has(before, 'asof') && text !== 'on') return { kind: 'date', days: core.days, from: back, isBase }
  if (has(before, 'asof') && !has(before, 'by') && /состоянию|станом|as of|as at|截/.test(text)) {
    const end = core.days?.end ?? null
    return { kind: 'date', days: end === null ? null : { start: end, end }, from: back, isBase }
  }
  // "плюс 6 % к 2022 году" compares, "на 40 % к 2030 году" looks ahead
  const isPast = isBase && (core.days?.end ?? '') < (now.date ?? '2026')
  const isBy =
    (has(before, 'by') && !has(tokens[core.to], 'sincepost')) ||
    (/[到至]$/.test(text) && (has(before, 'target') || has(before, 'forecast')))
  if (isBy && core.isYear && !isPast && !isComparedAfter(tokens, core.to) && !/^(в|у)$/.test(text))
    return { kind: 'by', days: core.days, from: back, isBase: false }
  // "after 2021", "после 2021 г.": some time, and none in particular
  if (/^(after|после|після)$/.test(text) && core.isYear) return { kind: 'none', days: null, from: back, isBase }
  const isSince = (has(before, 'since') && !isBase) || has(tokens[core.to], 'sincepost')
  if (
    (core.isYear || (core.kind === 'plain' && core.days?.start?.endsWith('-01') === true)) &&
    isSinceThen(tokens, from)
  )
    return { kind: 'since', days: { start: core.days?.start ?? null, end: null }, from: from - 1, isBase: false }
  const isMonth =
    core.days !== null && core.kind === 'plain' && core.days.start?.slice(0, 7) === core.days.end?.slice(0, 7)
  const opens = core.isYear || isDay || isMonth
  if (isSince && opens && core.kind === 'plain' && !/^(after|после|після)$/.test(text))
    return {
      kind: 'since',
      days: core.days === null ? null : { start: core.days.start, end: null },
      from: back,
      to: has(tokens[core.to], 'sincepost') ? core.to + 1 : core.to,
      isBase: false,
    }
  return { kind: core.kind, days: core.days, from: at, isBase }
}

/** "(Petrova 2024)", "[Ким, 2024, с. 7]": the year of a publication, after the name of who wrote it. */
const isCitation = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.number === undefined || !/^[\])\],:;，；、）】]?$/.test(tokens[at + 1]?.text ?? '')) return false
  let names = 0
  for (let back = at - 1; back >= at - 9 && back >= 0; back -= 1) {
    const token = tokens[back]
    if (isSign(token, '([（【')) return names > 0
    if (
      token === undefined ||
      has(token, 'unit') ||
      has(token, 'head') ||
      has(token, 'by') ||
      (has(token, 'asof') && token.text.length > 2)
    )
      return false
    if (token.senses.length === 0 && (/^[\p{L}'-]{2,}$/u.test(token.text) || /^[\u4e00-\u9fff]$/.test(token.text)))
      names += 1
  }
  return false
}

/** "худший результат с весны 2022-го", "the most since 2019", 创2015年以来新高: a record, and not the time of the number. */
const record =
  /^(the )?(худш|лучш|наибольш|наименьш|рекорд|максим|миним|впервые|ни разу|нов[ыо][йе] максимум|найгірш|найкращ|найбільш|найменш|максимум|мінімум|уперше|вперше|жодного разу|.*ни разу|.*жодного разу|highest|lowest|most|least|best|worst|biggest|largest|smallest|record|first|never|新高|新低|最高|最低|首次|最)/

/** "So far in 2025", "в 2025 году на сегодня", 2025年截至目前: where a word stands that ends the year of the document on its day, or -1. */
const upToNow = (tokens: readonly Token[], from: number, { to, days, isYear }: Core, { date }: Now): number => {
  if (!isYear || date === null || days?.end?.slice(0, 4) !== date.slice(0, 4)) return -1
  const isWord = (at: number): boolean => has(tokens[at], 'tillthen') || senseOf(tokens[at], 'rel') === 'now'
  return [to, to + 1, from - 1, from - 2].find(isWord) ?? -1
}

/** The year that ends right before a place, where nothing but small words stands between. */
const wholeYearBefore = (tokens: readonly Token[], last: Period | undefined, at: number): number | null => {
  if (last?.kind !== 'plain' || last.isBase || at - last.to > 3 || last.start === null) return null
  const year = last.start.slice(0, 4)
  const isWhole = last.start.endsWith('-01-01') && last.end === `${year}-12-31`
  const isNear = tokens.slice(last.to, at).every((token) => !token.number && !isSign(token, ',;:.()-，；：。（）'))
  return isWhole && isNear ? Number(year) : null
}

/** The times that a sentence speaks of, in order. */
export const periodsOf = (tokens: readonly Token[], now: Now, isChinese: boolean): readonly Period[] => {
  const found: Period[] = []
  let year = now.year
  for (let at = 0; at < tokens.length; ) {
    const read = (clock: Now): Core | null =>
      isCitation(tokens, at) || isIssue(tokens, at) ? null : coreAt(tokens, at, clock, isChinese)
    // "в 2024 году уже за 11 месяцев": months of the year that was just named
    const ofYear = wholeYearBefore(tokens, found.at(-1), at)
    const plain = read({ ...now, year })
    const isMonths = plain !== null && !plain.isYear && plain.kind === 'plain' && plain.days !== null
    const core = isMonths && ofYear !== null ? read({ ...now, date: null, year: ofYear }) : plain
    if (core === null) {
      if (senseOf(tokens[at], 'endof') !== null && now.date !== null) {
        const date = `${Number(now.date.slice(0, 4)) - 1}-12-31`
        found.push({ from: at, to: at + 1, start: date, end: date, kind: 'date', isBase: false })
      }
      at += 1
      continue
    }
    const last = found.at(-1)
    if (isSaidTwice(tokens, at, core, last, now)) {
      at = core.to
      continue
    }
    const { kind, days, from, to = core.to, isBase } = leadOf(tokens, core, at, now)
    // 2013年至2023年的十年间: how long a time is that was just named
    const isLength =
      kind === 'none' && last !== undefined && at - last.to <= 1 && (at === last.to || tokens[last.to]?.text === '的')
    const isRecord =
      (kind === 'since' || (kind === 'none' && core.years !== undefined)) &&
      tokens.slice(Math.max(0, from - 5), to + 5).some(({ text }) => record.test(text))
    // "after 2021": some time, and none in particular
    const isAfter = kind === 'none' && core.isYear
    const isLeftOut = /^(без|без учета|без урахування|кроме|крім|without|excluding)$/.test(tokens[from - 1]?.text ?? '')
    // "over the same twelve months": those that were told
    const isSameMonths =
      !core.isYear &&
      has(tokens[core.to - 1], 'months') &&
      /^(same|те же|ті самі|ті ж|тех же|тих самих)$/.test(tokens[at - 1]?.text ?? '')
    if (isLength || isRecord || isAfter || isLeftOut || isSameMonths) {
      at = Math.max(to, at + 1)
      continue
    }
    const { years } = core
    const joined = last ? joinedTo(tokens, last, { ...core, kind, days, to }, from, isBase) : null
    if (joined) {
      found[found.length - 1] = joined
      at = to
      continue
    }
    const until = upToNow(tokens, from, { ...core, kind, days, to }, now)
    found.push({
      from,
      to,
      start: days?.start ?? null,
      end: days?.end ?? null,
      kind,
      isBase,
      ...(years === undefined ? {} : { years }),
      ...(core.isYear && senseOf(tokens[at], 'rel') === 'lastyear' ? { isLast: true } : {}),
      ...((core.isRunning === true || until >= 0) && kind === 'plain' ? { isRunning: true } : {}),
    })
    // "since it opened in 2013" is long ago: the months that are told next are of no such year
    if (core.days?.start && kind !== 'since' && years === undefined) year = Number(core.days.start.slice(0, 4))
    at = Math.max(to, until + 1)
  }
  return found
}
