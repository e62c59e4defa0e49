import type { Indicator } from '../claim.ts'
import type { When } from './when.ts'

/** A time at which a level of some thing was told; `of` is null where a heading names it for whatever follows. */
export type Span = When & { readonly of: Indicator | null }

export type TwoTimes = { readonly earlier: Span; readonly later: Span }

const inOrder = ([one, other]: readonly Span[]): TwoTimes | null => {
  if (one?.end == null || other?.end == null || one.start === null || other.start === null) return null
  if (one.end < other.start) return { earlier: one, later: other }
  return other.end < one.start ? { earlier: other, later: one } : null
}

/** The two times that were told last, the earlier first. */
export const lastTwo = (spans: readonly Span[]): TwoTimes | null => {
  const latest = spans.at(-1)
  const before = spans.findLast(({ start, end }) => start !== latest?.start || end !== latest?.end)
  const two = latest && before ? [before, latest] : []
  const found = inOrder(two)
  return found?.earlier === two[0] ? found : null
}

/** The two times at which levels of one thing were told last. */
export const twoOfThing = (spans: readonly Span[], indicator: Indicator): TwoTimes | null =>
  indicator === 'other' ? null : inOrder(spans.filter(({ of }) => of === indicator).slice(-2))

/** The times of levels that were told, with that of one more. */
export const spansAfter = (all: readonly Span[], when: When, indicator: Indicator): readonly Span[] => {
  const known = all.filter(({ of }) => of === indicator)
  const isSame = known.slice(-2).some(({ start, end }) => start === when.start && end === when.end)
  return indicator === 'growth' || !when.isOwn || when.start === null || isSame
    ? all
    : [...all.filter(({ of }) => of !== indicator), ...known.slice(-1), { ...when, of: indicator }]
}
