import type { Indicator } from '../claim.ts'
import type { When } from './when.ts'

/** A time at which a level of some thing was told; `of` is null where a heading names it for whatever follows. */
export type Span = When & { readonly of: Indicator | null }

/** The two times, the earlier first, at which levels of a thing were told last: of that thing, else of any. */
export const twoTimes = (
  spans: readonly Span[],
  indicator: Indicator,
): { readonly earlier: Span; readonly later: Span; readonly isOfSame: boolean } | null => {
  const own = spans.filter(({ of }) => of === indicator)
  const isOfSame = own.length > 1
  const [one, other] = (isOfSame ? own : spans).slice(-2)
  if (one?.end == null || other?.end == null || one.start === null || other.start === null) return null
  if (one.end < other.start) return { earlier: one, later: other, isOfSame }
  return isOfSame && other.end < one.start ? { earlier: other, later: one, isOfSame } : null
}
