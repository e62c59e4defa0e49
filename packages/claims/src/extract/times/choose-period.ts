import { isLoadWorth } from '../clause-load.ts'
import { changesBy } from '../kinds/change-of.ts'
import { isStart, spokenStatus } from '../modality.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign } from '../tokens.ts'
import { clauseEnd, type View } from '../view.ts'
import { heldTo, isHeldBefore } from './bases/held-level.ts'
import { sinceThen } from './bases/since-then.ts'
import { beforeSpan } from './bases/span-told.ts'
import { shiftYears, yearDays, yearOf } from './calendar.ts'
import { hasComma, isOnNextLine, isParted } from './clause-ends.ts'
import { afterChain, isNextOwn, isOwnClause, isReachedBy, isToldOfBefore } from './clause-times.ts'
import { comesBack } from './going-on/comes-back.ts'
import { isPassing, type Period } from './named/periods.ts'
import { isSameDay, isSameMonth, isSameYear, saysSame } from './same-times.ts'
import { isHeldAgainst, isRightAfter, touches } from './tie-periods.ts'
import { isMonth, never, resolved, type When, whenOf } from './when.ts'

/** Of a growth these say what it is held against. */
const againstLast = new Set<Period['kind']>(['yearbefore', 'prevyear', 'yearly'])

/** "…, партнёры довели девятимесячную сумму до 78": a time beyond a comma, before the next number. */
const isOfNextClause = (view: View, { to }: Quantity, later: readonly Quantity[], period: Period): boolean => {
  const next = later.find(({ from }) => from >= period.to)
  return (
    next !== undefined &&
    hasComma(view, to, period.from) &&
    !hasComma(view, period.to, next.from) &&
    !isParted(view, period.to, next.from)
  )
}

const isRateOf = ({ unit }: Quantity): boolean => unit === 'percent' || unit === 'ratio'

/** "by the end of 2026" where the text has no date that it could be ahead of. */
const isEndAhead = (view: View, { kind, start, from }: Period): boolean =>
  kind === 'date' && start?.endsWith('-12-31') === true && has(view.tokens[from - 1], 'by')

/** 低于2020年的45%, "compared with 45 % in 2020": the time of a number that this one is held against. */
const isOfOther = (view: View, next: Quantity, period: Period): boolean =>
  (view.source.language === 'zh' && period.to <= next.from && touches(view, period.to, next.from)) ||
  (isHeldAgainst(view, next) && period.from >= next.to && isRightAfter(view, next, period))

const isAhead = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const quantity = quantities[index]
  const status = quantity && spokenStatus(view, quantities, index, quantity)
  return status === 'target' || status === 'forecast'
}

/** A stock in the midst of a year: what it gained "in a year" is no gain of a year of the calendar. */
const isStockOfYear = ({ kind, start }: When): boolean => kind === 'date' && start?.endsWith('-01-01') === false

/** What a number is about in time; `last` is what was spoken of before, used where the sentence names no time. */
export const whenAlone = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  last: When,
  latest: When = last,
): When => {
  const quantity = quantities[index]
  if (!quantity) return never
  const [previous, next] = [quantities[index - 1], quantities[index + 1]]
  // "4,600 tonnes worth $11 million in 2023": the time behind the sum is that of the load too.
  const isLoad = isLoadWorth(view, quantities, index)
  const [told, later] = isLoad ? [next ?? quantity, quantities[index + 2]] : [quantity, next]
  const isLevel = isStart(view, quantities, index) || isHeldAgainst(view, quantity)
  const isChange = changesBy(view, quantity)
  const isOfBefore = quantity.unit === 'percent' && isToldOfBefore(view, quantity)
  const isRate = (isRateOf(quantity) && !isLevel && !isOfBefore) || isChange
  const times = view.periods
    .map((period) => sinceThen(view, quantity, period))
    .filter(
      (period) =>
        !period.isBase &&
        !(
          isRate &&
          againstLast.has(period.kind) &&
          (period.years ?? 1) >= 0 &&
          !(isChange && period.kind === 'yearly' && !isStockOfYear(last))
        ) &&
        (period.of === undefined || period.of === index || (isLoad && period.of === index + 1)),
    )
  const anchorFor = (period: Period): When => {
    const before = times.findLast(({ to, kind }) => to <= period.from && !isPassing(kind))
    return before ? { ...whenOf(before), isTied: true } : last
  }
  const tied = (period: Period): When => ({ ...resolved(period, anchorFor(period)), isTied: true })
  const own = times.find(
    (period) =>
      period.from >= told.to && (later === undefined || period.from < later.from) && isRightAfter(view, told, period),
  )
  if (own)
    return {
      ...tied(own),
      ...(last.start !== null && isHeldAgainst(view, quantity) ? { isShifted: true } : {}),
      isLoose: own.kind === 'plain' && !isSign(view.tokens[quantity.to], '(（'),
    }
  const compared = isRate
    ? undefined
    : view.periods.find(
        (period) =>
          period.isBase &&
          /^(plain|yearbefore|same|prevyear)$/.test(period.kind) &&
          (touches(view, period.to, quantity.from) ||
            (period.to <= quantity.from &&
              period.from >= (previous?.to ?? 0) &&
              view.tokens
                .slice(period.to, period.to + 3)
                .some(({ text }) => /^(when|then|когда|тогда|коли|тоді)$/.test(text))) ||
            (period.from >= quantity.to &&
              period.from - quantity.to <= 1 &&
              view.source.language !== 'zh' &&
              !(next !== undefined && touches(view, period.to, next.from)))),
      )
  if (compared) return { ...tied(compared), isShifted: true }
  const held = isRate || !isHeldBefore(view, quantity) ? -1 : heldTo(view, quantity)
  if (held >= 0) {
    const base = view.periods.find(({ from, to }) => from <= held && to > held)
    const anchor = times.findLast(({ to, kind }) => to <= held && !isPassing(kind))
    const known = anchor ? whenOf(anchor) : last
    if (base === undefined ? known.start !== null : base.start !== null || base.kind === 'prevyear')
      return {
        ...(base === undefined ? { ...shiftYears(known, -1), kind: known.kind } : tied(base)),
        isOwn: true,
        isTied: true,
        isShifted: true,
      }
  }
  const opening = isRate
    ? undefined
    : times.find(
        (period) =>
          period.kind === 'since' && period.to === quantity.from - 1 && touches(view, period.to, quantity.from),
      )
  if (opening?.start)
    return { start: opening.start, end: `${opening.start.slice(0, 4)}-12-31`, kind: 'plain', isOwn: true, isTied: true }
  const earlier = isRate
    ? undefined
    : times.find((period) => period.kind === 'yearbefore' && period.from === quantity.to)
  if (earlier) return tied(earlier)
  // "It was 2,432 a year ago and is 3,467 now": the time that the text is in, after one it looks back to
  if (previous?.unit === quantity.unit && last.start !== null && comesBack(view, previous, quantity))
    return { ...last, isOwn: true }
  const from = previous?.to ?? 0
  const isTaken = (period: Period): boolean =>
    previous !== undefined &&
    ((isRightAfter(view, previous, period) && !isSign(view.tokens[period.from - 1], ',;')) ||
      // "2432 a year ago, 3467 now"
      (period.kind === 'yearbefore' && period.from === previous.to && isSign(view.tokens[period.to], ',，')) ||
      // "на 7 % превышает прошлогодний показатель; на экспорт отправлено …"
      (isRateOf(previous) &&
        (againstLast.has(period.kind) || period.kind === 'same') &&
        isParted(view, period.to, quantity.from) &&
        !isParted(view, previous.to, period.from)))
  const inSegment = times.findLast((period) => period.from >= from && period.to <= quantity.from && !isTaken(period))
  const before = beforeSpan(view, quantity, previous, times).findLast(
    (period) =>
      period.to <= quantity.from &&
      period.kind !== 'same' &&
      (period.kind !== 'yearbefore' || (period.years !== undefined && !isParted(view, period.to, quantity.from))),
  )
  const until = Math.min(
    next?.from ?? view.tokens.length,
    clauseEnd(view.tokens, quantity.to, view.tokens.length, ',;，；'),
  )
  const again = view.tokens.findIndex((token, at) => at >= from && at < until && saysSame(view, token, at))
  // "in the same month": the one that was named last, whatever months the text goes on in
  if (again >= quantity.to && isSameMonth(view, again) && isMonth(latest)) return { ...latest, isOwn: true }
  // "After the summit of 2023 they meant to double trade by 2030"
  const aim = isAhead(view, quantities, index)
    ? times.find(
        (period) =>
          (period.kind === 'by' || isEndAhead(view, period)) &&
          period.from >= quantity.to &&
          (next === undefined || period.from < next.from) &&
          !isParted(view, quantity.to, period.from) &&
          (!inSegment || !hasComma(view, quantity.to, period.from)),
      )
    : undefined
  if (aim) return aim.kind === 'by' ? whenOf(aim) : { ...whenOf(aim), ...yearDays(yearOf(aim) ?? 0), kind: 'by' }
  const inTail = times.find(
    (period) => period.from >= quantity.to && period.to <= until && !isOnNextLine(view, quantity.to, period.from),
  )
  const ofChain =
    inSegment === undefined && inTail === undefined ? afterChain(view, quantities, index, times) : undefined
  if (ofChain) return resolved(ofChain, anchorFor(ofChain))
  if (inSegment && inTail && isOwnClause(view, inSegment.to, quantity.from)) return resolved(inTail, anchorFor(inTail))
  // 1992年1月6日建交,当年贸易额450万: the year of what happened
  const isThatYear =
    inSegment?.kind === 'plain' && again > inSegment.to && again < quantity.from && isSameYear(view, again)
  if (isThatYear && inSegment.start !== null)
    return { ...whenOf(inSegment), ...yearDays(yearOf(inSegment) ?? 0), kind: 'plain' }
  if (inSegment)
    return {
      ...resolved(inSegment, anchorFor(inSegment)),
      isTied: touches(view, inSegment.to, quantity.from),
      isFar: isParted(view, inSegment.to, quantity.from),
    }
  if (inTail) return { ...resolved(inTail, anchorFor(inTail)), isTied: isStart(view, quantities, index) }
  // "the two figures had been 584 and 46 million": numbers side by side have one time
  const isBeside =
    previous !== undefined &&
    previous.unit === quantity.unit &&
    quantity.from - previous.to === 1 &&
    has(view.tokens[previous.to], 'and') &&
    !times.some(({ of }) => of === index)
  if (isBeside) return whenAlone(view, quantities, index - 1, last, latest)
  if (before) return { ...resolved(before, last), isFar: true }
  // "на той самий день": the day that was named last
  if (again >= 0 && isSameDay(view, again)) return latest.start === latest.end ? { ...latest, isOwn: true } : never
  const named = view.periods.findLast(({ to, start, kind }) => to <= again && start !== null && !isPassing(kind))
  const same = named ? whenOf(named) : last
  if (again >= 0 && same.start !== null)
    return isSameYear(view, again) ? { ...same, ...yearDays(yearOf(same) ?? 0), isOwn: true } : { ...same, isOwn: true }
  const ahead = times.filter(
    ({ from: at, kind }) =>
      at >= quantity.to && kind !== 'yearbefore' && kind !== 'same' && !isParted(view, quantity.to, at),
  )
  const after = times.find(
    (period) =>
      period.from >= quantity.to &&
      period.kind !== 'yearbefore' &&
      period.kind !== 'same' &&
      !isParted(view, quantity.to, period.from) &&
      !(next !== undefined && isOfOther(view, next, period)) &&
      !(period.kind === 'by' && !isAhead(view, quantities, index) && hasComma(view, quantity.to, period.from)) &&
      !(
        (last.start !== null || isAhead(view, quantities, index)) &&
        !isReachedBy(view, quantity, next) &&
        isOfNextClause(view, quantity, quantities.slice(index + 1), period)
      ) &&
      !(
        next !== undefined &&
        !isReachedBy(view, quantity, next) &&
        (ahead.length > 1 || isNextOwn(view, quantity.to, next.from)) &&
        period.from >= next.to &&
        isRightAfter(view, next, period)
      ),
  )
  if (after && (next === undefined || after.from < next.from || ahead.length === 1))
    return { ...resolved(after, last), isFar: true, isLater: true }
  // "… 738 trains in March, 2 146 in the quarter. Plus 7,5 %": a growth with no more words is of what was told last
  const isBare = isRate && index === 0 && quantity.from <= 1 && (latest.start ?? '') >= (last.start ?? '')
  return { ...(isBare ? latest : last), isOwn: false }
}
