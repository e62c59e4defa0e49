import { type Days, shiftYears, yearOf } from './calendar.ts'
import type { Period } from './periods.ts'
import type { Quantity } from './quantity.ts'
import { has, isSign } from './tokens.ts'
import { clauseEnd, type View } from './view.ts'

/** The time of a claim: its days, and how the text speaks of them. */
export type When = Days & {
  readonly kind: Period['kind']
  readonly isOwn: boolean
  readonly isShifted?: boolean
  readonly isFar?: boolean
  readonly isLater?: boolean
}

export const never: When = { start: null, end: null, kind: 'none', isOwn: false }

const whenOf = (period: Period): When => ({ start: period.start, end: period.end, kind: period.kind, isOwn: true })

/** A time that stands right at a number: "$1.8bn (2021)", "4.7 bn in 2017". */
export const isRightAfter = (view: View, quantity: Quantity, period: Period): boolean => {
  if (period.isBase || period.kind === 'yearbefore') return false
  const between = view.tokens.slice(quantity.to, period.from)
  if (between.length === 0) return true
  if (
    between.length === 1 &&
    (isSign(between[0], '(（') ||
      has(between[0], 'prep') ||
      has(between[0], 'asof') ||
      has(between[0], 'by') ||
      /^(за|in|for|on|during|upon|упродовж|during)$/.test(between[0]?.text ?? ''))
  )
    return true
  return between.length === 2 && /^(in|for|over|during)$/.test(between[0]?.text ?? '') && between[1]?.text === 'the'
}

const resolved = (period: Period, anchor: When): When => {
  if (period.kind !== 'yearbefore' && period.kind !== 'yearly') return whenOf(period)
  if (anchor.start === null && anchor.end === null)
    return period.start === null ? { ...never, isOwn: true } : { ...whenOf(period), kind: 'plain' }
  if (period.kind === 'yearly') {
    const year = yearOf(anchor) ?? 0
    const last = anchor.kind === 'date' && anchor.start?.endsWith('-01-01') ? year - 1 : year
    return { start: `${last}-01-01`, end: `${last}-12-31`, kind: 'plain', isOwn: true }
  }
  return {
    ...shiftYears(anchor, -1),
    kind: anchor.kind === 'span' ? 'plain' : anchor.kind,
    isOwn: true,
    isShifted: true,
  }
}

/** Whether nothing but 的 parts a time from a number: 2013年的3120.4亿元. */
const touches = (view: View, to: number, from: number): boolean =>
  to === from || (to === from - 1 && /^(的|\(|（)$/.test(view.tokens[to]?.text ?? ''))

const anchorFor = (view: View, period: Period, last: When): When => {
  const before = view.periods.findLast(
    ({ to, isBase, kind }) => to <= period.from && !isBase && kind !== 'yearbefore' && kind !== 'yearly',
  )
  return before ? whenOf(before) : last
}

/** What a number is about in time; `last` is what was spoken of before, used where the sentence names no time. */
export const whenFor = (view: View, quantities: readonly Quantity[], index: number, last: When): When => {
  const quantity = quantities[index]
  if (!quantity) return never
  const [previous, next] = [quantities[index - 1], quantities[index + 1]]
  const isRate = quantity.unit === 'percent' || quantity.unit === 'ratio'
  const times = view.periods.filter(
    ({ isBase, kind }) => !isBase && !(isRate && (kind === 'yearbefore' || kind === 'yearly')),
  )
  const own = times.find(
    (period) =>
      period.from >= quantity.to &&
      (next === undefined || period.from < next.from) &&
      isRightAfter(view, quantity, period),
  )
  if (own) return resolved(own, anchorFor(view, own, last))
  const compared = isRate
    ? undefined
    : view.periods.find(
        (period) =>
          period.isBase &&
          (period.kind === 'plain' || period.kind === 'yearbefore') &&
          (touches(view, period.to, quantity.from) ||
            (period.to <= quantity.from &&
              period.from >= (previous?.to ?? 0) &&
              view.tokens.slice(period.to, period.to + 2).some(({ text }) => /^(when|когда|коли)$/.test(text))) ||
            (period.from >= quantity.to && period.from - quantity.to <= 1)),
      )
  if (compared) return resolved(compared, anchorFor(view, compared, last))
  const opening = isRate
    ? undefined
    : times.find(
        (period) =>
          period.kind === 'since' && period.to === quantity.from - 1 && touches(view, period.to, quantity.from),
      )
  if (opening?.start)
    return { start: opening.start, end: `${opening.start.slice(0, 4)}-12-31`, kind: 'plain', isOwn: true }
  const earlier = isRate
    ? undefined
    : times.find((period) => period.kind === 'yearbefore' && period.from === quantity.to)
  if (earlier) return resolved(earlier, anchorFor(view, earlier, last))
  const from = previous?.to ?? 0
  const isTaken = (period: Period): boolean =>
    previous !== undefined && isRightAfter(view, previous, period) && !isSign(view.tokens[period.from - 1], ',;')
  const inSegment = times.findLast((period) => period.from >= from && period.to <= quantity.from && !isTaken(period))
  if (inSegment) return resolved(inSegment, anchorFor(view, inSegment, last))
  const until = Math.min(
    next?.from ?? view.tokens.length,
    clauseEnd(view.tokens, quantity.to, view.tokens.length, ',;，；'),
  )
  const inTail = times.find((period) => period.from >= quantity.to && period.to <= until)
  if (inTail) return resolved(inTail, anchorFor(view, inTail, last))
  const isAttached = (period: Period): boolean =>
    quantities
      .slice(0, index)
      .some(
        (other) =>
          period.from >= other.to && isRightAfter(view, other, period) && isSign(view.tokens[other.from - 1], '(（'),
      )
  const before = times.findLast(
    (period) => period.to <= quantity.from && period.kind !== 'yearbefore' && !isAttached(period),
  )
  if (before) return { ...resolved(before, last), isFar: true }
  if (view.tokens.slice(from, until).some((token) => has(token, 'sameperiod')) && last.start !== null)
    return { ...last, isOwn: true }
  const after = times.find(
    (period) =>
      period.from >= quantity.to &&
      period.kind !== 'yearbefore' &&
      !(
        next !== undefined &&
        (times.length > 1 || view.tokens.slice(quantity.to, next.from).some((token) => isSign(token, ',，'))) &&
        period.from >= next.to &&
        isRightAfter(view, next, period)
      ),
  )
  if (after && (next === undefined || after.from < next.from || times.length === 1))
    return { ...resolved(after, last), isFar: true, isLater: true }
  return { ...last, isOwn: false }
}
