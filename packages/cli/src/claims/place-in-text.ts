import type { ReadText } from '@corridor/claims'

/** The least index of which something holds that, once it holds, holds of all that follow. */
export const firstWhere = (length: number, holds: (index: number) => boolean): number => {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The first place whose number is above a limit, in numbers that never decrease. */
const firstAbove = (sorted: Int32Array, limit: number): number =>
  firstWhere(sorted.length, (index) => (sorted[index] ?? 0) > limit)

/** The UTF-16 offset of a code point; `pairs` are the offsets of those before it that take two units. */
const unitOf = (pairs: Int32Array, codePoint: number): number =>
  codePoint + firstWhere(pairs.length, (index) => (pairs[index] ?? 0) - index >= codePoint)

/** Where a span of the original (code points) stands in the text that was analysed (UTF-16 offsets). */
export const placeInText = (
  { origin, originEnd, pairs }: ReadText,
  [start, end]: readonly [number, number],
): { readonly start: number; readonly end: number } => ({
  start: firstAbove(originEnd, unitOf(pairs, start)),
  end: firstAbove(origin, unitOf(pairs, end) - 1),
})
