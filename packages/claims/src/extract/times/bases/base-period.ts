import { changesBy } from '../../kinds/change-of.ts'
import { isStart } from '../../modality.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign, senseOf } from '../../tokens.ts'
import { clauseEnd, type View } from '../../view.ts'
import { type Days, isWholeYear, monthDays, shiftYears, yearDays, yearOf } from '../calendar.ts'
import type { Period } from '../named/periods.ts'
import { heldAfter, isRightAfter, startBefore } from '../tie-periods.ts'
import type { When } from '../when.ts'
import { changeBetween, farApart, isAsLong, type Level } from './by-arithmetic.ts'
import { isLeadTaken, leadOfAll, pairAhead, yearsApart } from './rate-bases.ts'
import { upToLevel } from './since-then-told.ts'

const written = ({ start, end }: Days): string | null => (start === null || end === null ? null : `${start}/${end}`)

/** Whether a time is several whole years. */
export const isOfYears = ({ start, end }: Days): boolean =>
  start?.endsWith('-01-01') === true && end?.endsWith('-12-31') === true && start.slice(0, 4) < end.slice(0, 4)

/** As many months right before: of a month the one before, of a quarter the quarter before. */
const monthsBefore = ({ start, end }: Days): Days => {
  const [year = 0, first = 1] = (start ?? '').split('-').map(Number)
  const count = Number(end?.slice(5, 7) ?? first) - first + 1
  const from = first - count
  return from > 0 ? monthDays(year, from, first - 1) : monthDays(year - 1, from + 12, first > 1 ? first + 11 : 12)
}

/** A growth: its period, and what it is compared with, where that is stated or implied. */
export type Comparison = { readonly when: When; readonly base: string | null }

/** "an average growth of 7.3 percent a year". */
const isAveragePerYear = ({ tokens }: View, from: number, { from: at, to }: Quantity): boolean =>
  tokens.slice(from, at).some(({ text }) => /^averag(e|ed|ing)$/.test(text)) &&
  /^(a|per|each)$/.test(tokens[to]?.text ?? '') &&
  tokens[to + 1]?.text === 'year'

/** "по 14 % в год", 年均增长: so much in each year of a time. */
const isYearlyRate = (view: View, from: number, until: number, quantity: Quantity): boolean =>
  isAveragePerYear(view, from, quantity) ||
  view.tokens
    .slice(from, view.source.language === 'zh' ? quantity.from : Math.min(until, quantity.to + 3))
    .some(({ text }) =>
      /^(年均|年均增长|每年|среднегодов|середньорічн|average annual|annual average|в среднем|среднем$|середньому$|ежегодн|щорічн|щороку|annual|annually|в год|на рік|a year|per year)/.test(
        text,
      ),
    )

const isLedAsWhole = ({ tokens, periods }: View, { start, end }: Days): boolean => {
  const at = periods.find((period) => period.start === start && period.end === end)?.from
  // "за тот же срок": the years that were told before
  if (at === undefined) return true
  return /^(за|in|over|during|within|for|протягом|упродовж|впродовж|течение|период|період|years|годы|роки)$/.test(
    tokens[at - 1]?.text ?? '',
  )
}

const isSaidAgainInBrackets = (view: View, { from, unit }: Quantity, before: Quantity | undefined): boolean =>
  unit === 'percent' &&
  before !== undefined &&
  from - before.to <= 4 &&
  view.tokens.slice(before.to, from).some((token) => isSign(token, '(（')) &&
  changesBy(view, before)

/** "over five years", 五年间: how many years a sentence tells of that it dates by no others. */
const yearsOver = ({ periods }: View): number | null =>
  periods.find(({ kind, years, start }) => kind === 'none' && start === null && years !== undefined && years > 1)
    ?.years ?? null

/** What a rate of growth compares: with the time that the text names, else with the year before. */
export const comparisonOf = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  when: When,
  isActual: boolean,
  told: readonly Level[],
  known: When,
  date: string | null,
): Comparison => {
  const levels = told.filter(({ isOwn }) => isOwn).slice(-4)
  const quantity = quantities[index]
  if (!quantity) return { when, base: null }
  const [from, until] = [quantities[index - 1]?.to ?? 0, quantities[index + 1]?.from ?? view.tokens.length]
  const isBefore = view.source.language === 'zh'
  // 比建交之初增长150倍: against a time that is not told
  const lead = view.tokens
    .slice(from, quantity.from)
    .map(({ text }) => text)
    .join('')
  if (isBefore && /[比较](?!上|去|前)[^,，;；\d]{0,8}(之初|初期|当初)/.test(lead)) return { when, base: null }
  // "Compared with 2022 it rose by 3 bn (22 %)": the same rise again, held against the same
  const again = isSaidAgainInBrackets(view, quantity, quantities[index - 1]) ? (quantities[index - 2]?.to ?? 0) : from
  const bases = view.periods.filter(({ isBase, kind }) => isBase && kind !== 'none')
  const near = bases.filter((period) => period.from >= again && period.to <= (isBefore ? quantity.from : until))
  const stated =
    (isLeadTaken(quantities, index, bases) ? near.find(({ from: at }) => at >= quantity.to) : undefined) ??
    near[0] ??
    bases.find(
      (period) =>
        index > 0 &&
        Math.abs((quantities[index - 1]?.from ?? 0) - period.to) <= 1 &&
        !view.tokens.slice(from, quantity.from).some((token) => has(token, 'yoy') || has(token, 'mom')),
    ) ??
    leadOfAll(view, quantities, index)
  if (stated?.kind === 'yearbefore' && stated.years !== undefined && when.start !== null)
    return { when, base: written(shiftYears(when, -stated.years)) }
  // "compared with ten years ago": counted back from the day of the document, where no other time is told
  if (stated?.kind === 'yearbefore' && stated.years !== undefined && stated.years > 1 && date !== null)
    return { when, base: written(yearDays(Number(date.slice(0, 4)) - stated.years)) }
  // "612 in June, 1.8 times the month before": before the month that is told of
  const isMonth = when.start?.slice(0, 7) === when.end?.slice(0, 7) && when.start !== when.end
  if (stated && isMonth && senseOf(view.tokens[stated.from], 'rel') === 'lastmonth')
    return { when, base: written(monthsBefore(when)) }
  // 2014年…同10年前相比: counted back from what is compared
  if (stated?.kind === 'plain' && stated.years !== undefined && isWholeYear(when))
    return { when, base: written(shiftYears(when, -stated.years)) }
  if (stated && stated.kind !== 'yearbefore' && stated.kind !== 'prevyear' && stated.start !== null) {
    const isSame =
      stated.kind === 'same' ||
      has(view.tokens[stated.to - 1], 'rel') ||
      view.tokens
        .slice(quantity.from, stated.to + 4)
        .some(
          (token) =>
            has(token, 'yoy') ||
            has(token, 'sameperiod') ||
            /^(тем|тот|той|same|аналогичн\S*|аналогічн\S*|同期|такой|відповідн\S*)$/.test(token.text),
        )
    // "the same two months of 2023": those that were told, and not the first two
    const isFirstMonths = stated.kind === 'same' && stated.start.endsWith('-01-01')
    const year = yearOf(stated)
    const shifted =
      (isWholeYear(stated) || isFirstMonths) && !isWholeYear(when) && isSame && year !== null && yearOf(when) !== null
        ? shiftYears(when, year - (yearOf(when) ?? 0))
        : stated
    // "in October a fifth less than the peak of August", told in September: of the year of that October
    const isAhead = isActual && when.end !== null && (shifted.start ?? '') > when.end
    if (isAhead) return { when, base: written(shiftYears(shifted, -1)) }
    // 五年间增至2019年的1.8倍: as many years after the year that it is held against
    const isOpen = when.start === null || (yearOf(when) === year && !isSame)
    const span = isActual && isOpen && isWholeYear(shifted) ? yearsOver(view) : null
    return {
      when: span === null || year === null ? when : { ...when, ...yearDays(year + span), isShifted: true },
      base: written(shifted),
    }
  }
  // "В ноябре вывезли на 6,9 млрд. К октябрю поставки снизились на 2,7 %", «К ноябрю прошлого года …»: held against the month
  // before, or the same months a year before
  const isTo = (period: Period): boolean =>
    period.kind === 'plain' &&
    /^(к|до|проти|против)$/.test(view.tokens[period.from - 1]?.text ?? '') &&
    period.end !== null &&
    known.start !== null &&
    period.end < known.start &&
    (period.start === monthsBefore(known).start || period.start === shiftYears(known, -1).start)
  const month = isActual ? view.periods.find((period) => period.to <= quantity.from && isTo(period)) : undefined
  if (month) return { when: { ...when, start: known.start, end: known.end, isShifted: true }, base: written(month) }
  const [earlier, later] = levels.slice(-2)
  const isYearly = isYearlyRate(view, from, until, quantity)
  // "from 312 bn in 2013 to 674 bn in 2024. The average annual growth was 7 %": from the one to the other
  const [apartBy] = isYearly && isActual ? farApart(levels) : []
  if (apartBy && (!when.isOwn || when.start === null || when.start === apartBy.later.start))
    return { when: { ...when, start: apartBy.earlier.start, end: apartBy.later.end, isShifted: true }, base: null }
  if (isOfYears(when) && isYearly) return { when, base: null }
  const origin = startBefore(view, quantities, index) ?? heldAfter(view, quantities, index)
  if (origin?.kind === 'same' && yearOf(origin) !== null && when.start !== null && !isWholeYear(when))
    return { when, base: written(shiftYears(when, (yearOf(origin) ?? 0) - (yearOf(when) ?? 0))) }
  // "from 28 bn in 2013 to 14 bn in 2015, in other words it halved": the time of the later level
  const reached = levels.at(-1)
  const isReached = when.start === null && when.end === null && (reached?.start ?? '') > (origin?.start ?? '9')
  if (origin !== null && origin.start !== when.start)
    return {
      when: isReached && reached ? { ...when, start: reached.start, end: reached.end, isShifted: true } : when,
      base: written(origin.end === null || origin.end === origin.start ? yearDays(yearOf(origin) ?? 0) : origin),
    }
  const ahead = isActual ? pairAhead(view, quantities, index) : null
  if (ahead !== null && (when.start === null || when.start === ahead.later.start))
    return { when: { ...when, start: ahead.later.start, end: ahead.later.end }, base: written(ahead.earlier) }
  const change =
    isActual &&
    !view.tokens.slice(from, clauseEnd(view.tokens, quantity.to, until, ',;，；。')).some((token) => has(token, 'yoy'))
      ? changeBetween(quantity, told)
      : null
  const isOfThen =
    change !== null &&
    ((yearOf(change.later) ?? 0) - (yearOf(change.earlier) ?? 0) > 1 ||
      when.start === null ||
      (when.start === change.later.start && when.end === change.later.end))
  if (isOfThen) return { when: change.later, base: written(change.earlier) }
  // "В 2017 году 4,7 млрд, … в 2025-м 17,2. За восемь лет торговля выросла в 3,7 раза"
  const end = clauseEnd(view.tokens, quantity.to, until, ',;，；。')
  const apart = isActual ? yearsApart(view, levels, from, end, when.start === null ? known : when) : null
  if (apart !== null) return { when: apart.later, base: written(apart.earlier) }
  const isBetween =
    isActual &&
    quantity.unit === 'ratio' &&
    !view.tokens.slice(from, until).some((token) => has(token, 'yoy')) &&
    earlier?.end != null &&
    later?.start != null &&
    later.end !== null &&
    earlier.end < later.start &&
    isAsLong(earlier, later) &&
    (!when.isOwn || (when.isFar === true && (when.start ?? '') <= later.end) || when.start === later.start)
  if (
    isBetween &&
    earlier &&
    later &&
    !view.periods.some(
      (period) =>
        period.from >= from &&
        period.to <= quantity.from &&
        !period.isBase &&
        !(period.kind === 'none' && period.years !== undefined) &&
        !isRightAfter(view, quantities[index - 1] ?? quantity, period),
    )
  )
    return { when: later, base: written(earlier) }
  if (when.kind === 'since') {
    const base = yearOf(when) === null ? null : written(yearDays(yearOf(when) ?? 0))
    return { when: isActual ? upToLevel(when, known, told) : when, base }
  }
  // "За 2014–2018 годы": over all of these years, where "с 2014 по 2018 год" is from the one to the other.
  const isOver = when.kind === 'plain' && isLedAsWhole(view, when) && !isStart(view, quantities, index + 1)
  if (isOfYears(when) && isOver) return { when, base: null }
  // "between 2018 and 2023 trebled": the last year against the first
  if (isOfYears(when))
    return {
      when: { ...when, ...yearDays(Number(when.end?.slice(0, 4))) },
      base: written(yearDays(Number(when.start?.slice(0, 4)))),
    }
  // "In 2010 it was 30 bn. By 2013 it had risen by two thirds"
  const before = levels.at(-1)
  if (when.kind === 'by')
    return { when, base: isActual && before?.end && before.end < (when.start ?? '') ? written(before) : null }
  const isAgainstLast =
    stated !== undefined ||
    (when.kind === 'date' &&
      view.periods.some((period) => period.kind === 'yearly' && period.from >= from && period.to <= until)) ||
    view.tokens.slice(from, until).some((token) => has(token, 'yoy') || /^(比上年末|较上年末)$/.test(token.text))
  if (when.start === null || when.end === null || (when.kind === 'date' && !isAgainstLast)) return { when, base: null }
  const clause = clauseEnd(view.tokens, quantity.to, Math.min(until, quantity.to + 8), ',;；，。')
  // "вдвое больше, чем месяцем ранее"
  const isCompared = isSign(view.tokens[clause], ',') && has(view.tokens[clause + 1], 'base')
  const isYearOnYear = has(view.tokens[quantity.to], 'yoy')
  const isMonthly =
    !isYearOnYear && view.tokens.slice(from, isCompared ? clause + 3 : clause).some((token) => has(token, 'mom'))
  if (isMonthly) return { when, base: written(monthsBefore(when)) }
  return { when, base: written(shiftYears(when, -1)) }
}
