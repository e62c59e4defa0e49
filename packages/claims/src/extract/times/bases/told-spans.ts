import type { Claim, Indicator } from '../../claim.ts'
import type { Days } from '../calendar.ts'
import type { When } from '../when.ts'

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

type Growth = Pick<Claim, 'period_start' | 'period_end' | 'base_period'>

/** "Between 2014 and 2024 it doubled": the two times of a growth over years, until another growth is told. */
const spansOfGrowth = (all: readonly Span[], { period_start, period_end, base_period }: Growth): readonly Span[] => {
  const others = all.filter(({ of }) => of !== 'growth')
  const [start = '', end = ''] = base_period?.split('/') ?? []
  const isOverYears = Number(period_start?.slice(0, 4)) - Number(start.slice(0, 4)) > 1
  const span = (days: Days): Span => ({ ...days, kind: 'plain', isOwn: false, of: 'growth' })
  return isOverYears ? [...others, span({ start, end }), span({ start: period_start, end: period_end })] : others
}

/** The times of levels that were told, with that of one more. */
export const spansAfter = (all: readonly Span[], when: When, indicator: Indicator, draft: Growth): readonly Span[] => {
  if (indicator === 'growth') return spansOfGrowth(all, draft)
  const known = all.filter(({ of }) => of === indicator)
  const isSame = known.slice(-2).some(({ start, end }) => start === when.start && end === when.end)
  return !when.isOwn || when.start === null || isSame
    ? all
    : [...all.filter(({ of }) => of !== indicator), ...known.slice(-1), { ...when, of: indicator }]
}
