import { type Days, isWholeYear, shiftYears, yearDays, yearOf } from './calendar.ts'
import { isPassing, type Period } from './named/periods.ts'

/** The time of a claim: its days, and how the text speaks of them. */
export type When = Days & {
  readonly kind: Period['kind']
  readonly isOwn: boolean
  readonly isShifted?: boolean
  readonly isFar?: boolean
  readonly isLater?: boolean
  /** It stands right at the number. */
  readonly isTied?: boolean
  /** It stands after the number, and may be of the verb that follows: "965 km long, in 2022 it carried". */
  readonly isLoose?: boolean
  /** The year in which the text is written, by its name "this year". */
  readonly isRunning?: boolean
}

export const never: When = { start: null, end: null, kind: 'none', isOwn: false }

/** One month of the calendar. */
export const isMonth = ({ start, end }: Pick<When, 'start' | 'end'>): boolean =>
  start?.endsWith('-01') === true && end !== null && start.slice(0, 7) === end.slice(0, 7)

/** A day or a few: a visit, a meeting, a signing. */
export const isOfDay = ({ start, end, kind }: Pick<When, 'start' | 'end' | 'kind'>): boolean =>
  kind === 'plain' && start !== null && end !== null && Date.parse(end) - Date.parse(start) < DAYS_OF_EVENT * 86_400_000

const DAYS_OF_EVENT = 12

export const whenOf = (period: Period): When => ({
  start: period.start,
  end: period.end,
  kind: period.kind,
  isOwn: true,
  ...(period.isRunning === true ? { isRunning: true } : {}),
  ...(period.isAside === true ? { isShifted: true } : {}),
})

/** The months of a time that was spoken of, in the year of another. */
const sameIn = (period: Days, anchor: When): Days & Pick<When, 'kind'> => {
  const [year, known] = [yearOf(period), yearOf(anchor)]
  const isKnown = year !== null && known !== null && (anchor.kind === 'plain' || anchor.kind === 'date')
  return isKnown
    ? { ...shiftYears(anchor, year - known), kind: anchor.kind }
    : { start: period.start, end: period.end, kind: 'plain' }
}

const isCountedBack = ({ kind, years = 0, start }: Period): boolean => kind === 'plain' && years > 1 && start !== null

/** Up to the last day of a month, and not to the day on which the text is written. */
const isOfMonths = ({ end }: When): boolean =>
  end !== null && new Date(Date.parse(end) + 86_400_000).toISOString().slice(8, 10) === '01'

/** "for nine months 9.3 billion (last year, 6.5 billion)": what a number of this year's months is held against. */
const isSameOfLast = ({ isLast, isInBrackets, isHeld, ...period }: Period, anchor: When): boolean =>
  isLast === true &&
  (isInBrackets === true || (isHeld === true && isOfMonths(anchor))) &&
  anchor.kind === 'plain' &&
  !isWholeYear(anchor) &&
  !isOfDay(anchor) &&
  yearOf(anchor) === (yearOf(period) ?? 0) + 1

/** A date, or the year that the sentence itself has named: "in 2023 12 %, five years ago 3 %". */
const isCountedFrom = (anchor: When): boolean =>
  anchor.start !== null && (anchor.start === anchor.end || (anchor.isTied === true && isWholeYear(anchor)))

/** What a time is, told against the one that was spoken of. */
export const resolved = (period: Period, anchor: When): When => {
  if (isSameOfLast(period, anchor)) return { ...shiftYears(anchor, -1), kind: 'plain', isOwn: true, isShifted: true }
  // "247 as of 1 July, 93 two years ago": at the same date
  if (isCountedBack(period))
    return {
      ...(isCountedFrom(anchor)
        ? { ...shiftYears(anchor, -(period.years ?? 0)), kind: anchor.kind, isOwn: true }
        : whenOf(period)),
      isShifted: true,
    }
  if (!isPassing(period.kind)) return whenOf(period)
  if (period.kind === 'now') return { ...whenOf(period), isShifted: true }
  if (period.kind === 'same') return { ...sameIn(period, anchor), isOwn: true, isShifted: true }
  if (anchor.start === null && anchor.end === null)
    return period.start === null
      ? { ...never, isOwn: true }
      : period.years === 0
        ? { ...whenOf(period), isShifted: true }
        : { ...whenOf(period), kind: 'plain' }
  if (period.kind === 'anchorend') {
    const end = `${yearOf(anchor)}-12-31`
    return { start: end, end, kind: 'date', isOwn: true }
  }
  const isOfCrops = anchor.start?.endsWith('-07-01') && (anchor.end?.endsWith('-06-30') ?? true)
  if (period.kind === 'prevyear' && isOfCrops) {
    const year = (yearOf(anchor) ?? 0) - (period.years ?? 1)
    return { start: `${year}-07-01`, end: `${year + 1}-06-30`, kind: 'plain', isOwn: true, isShifted: true }
  }
  if (period.kind === 'prevyear')
    return { ...yearDays((yearOf(anchor) ?? 0) - (period.years ?? 1)), kind: 'plain', isOwn: true, isShifted: true }
  if (period.kind === 'yearly') {
    const year = yearOf(anchor) ?? 0
    const last = anchor.kind === 'date' && anchor.start?.endsWith('-01-01') ? year - 1 : year
    return { start: `${last}-01-01`, end: `${last}-12-31`, kind: 'plain', isOwn: true }
  }
  return {
    ...shiftYears(anchor, -(period.years ?? 1)),
    kind: anchor.kind === 'span' ? 'plain' : anchor.kind,
    isOwn: true,
    isShifted: true,
  }
}
