/** A text with the place that each of its UTF-16 units came from: where its source begins and ends in the original. */
export type Traced = { readonly text: string; readonly origin: Int32Array; readonly originEnd: Int32Array }

/** A text as it came in. */
export const untouched = (text: string): Traced => {
  const [origin, originEnd] = [new Int32Array(text.length), new Int32Array(text.length)]
  for (let index = 0; index < text.length; index += 1) {
    origin[index] = index
    originEnd[index] = index + 1
  }
  return { text, origin, originEnd }
}

/** Writes a text anew from left to right. What is neither copied nor put is gone. */
export type Rewriter = {
  /** How many units are written. */
  readonly length: () => number
  /** Takes a stretch of the old text as it stands. */
  readonly copy: (start: number, end: number) => void
  /**
   * Writes other words in place of a stretch. Of as many units as the stretch, each comes from its opposite; else all come from
   * the whole stretch.
   */
  readonly put: (words: string, start: number, end: number) => void
  readonly done: () => Rewritten
}

export type Rewritten = {
  readonly traced: Traced
  /** Where an offset of the old text stands in the new one; where it is gone, what comes after it. */
  readonly place: (offset: number) => number
}

export const rewriter = (old: Traced): Rewriter => {
  const pieces: string[] = []
  // Of each piece where it begins in the new text, and its stretch in the old one.
  const at: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  let length = 0
  const write = (words: string, start: number, end: number): void => {
    if (words === '') return
    pieces.push(words)
    at.push(length)
    starts.push(start)
    ends.push(end)
    length += words.length
  }
  const done = (): Rewritten => {
    if (pieces.length === 1 && pieces[0] === old.text) return { traced: old, place: same }
    const [origin, originEnd] = [new Int32Array(length), new Int32Array(length)]
    for (let index = 0; index < at.length; index += 1) {
      const [begin, start, end] = [at[index] ?? 0, starts[index] ?? 0, ends[index] ?? 0]
      const until = at[index + 1] ?? length
      if (until - begin === end - start) {
        origin.set(old.origin.subarray(start, end), begin)
        originEnd.set(old.originEnd.subarray(start, end), begin)
      } else {
        origin.fill(old.origin[start] ?? 0, begin, until)
        originEnd.fill(old.originEnd[end - 1] ?? 0, begin, until)
      }
    }
    const place = (offset: number): number => {
      const index = firstNotBelow(starts, offset + 1) - 1
      const [begin = 0, start = 0, end = 0] = [at[index], starts[index], ends[index]]
      const next = at[index + 1] ?? length
      if (index < 0) return 0
      if (offset === start) return begin
      return offset < end && next - begin === end - start ? begin + offset - start : next
    }
    return { traced: { text: pieces.join(''), origin, originEnd }, place }
  }
  return { length: () => length, copy: (start, end) => write(old.text.slice(start, end), start, end), put: write, done }
}

const same = (offset: number): number => offset

/** The index of the first of sorted numbers that is not below a limit; their count where all are. */
export const firstNotBelow = (sorted: ArrayLike<number>, limit: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
