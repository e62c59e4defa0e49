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
  let units = new Uint16Array(old.text.length + 16)
  let begins = new Int32Array(units.length)
  let ends = new Int32Array(units.length)
  let length = 0
  const grow = (more: number): void => {
    if (length + more <= units.length) return
    const size = Math.max(units.length * 2, length + more)
    const [wider, from, until] = [new Uint16Array(size), new Int32Array(size), new Int32Array(size)]
    wider.set(units)
    from.set(begins)
    until.set(ends)
    ;[units, begins, ends] = [wider, from, until]
  }
  const write = (unit: number, begin: number, end: number): void => {
    units[length] = unit
    begins[length] = begin
    ends[length] = end
    length += 1
  }
  const copy: Rewriter['copy'] = (start, end) => {
    grow(end - start)
    for (let at = start; at < end; at += 1) write(old.text.charCodeAt(at), at, at + 1)
  }
  const put: Rewriter['put'] = (words, start, end) => {
    grow(words.length)
    const isOneToOne = words.length === end - start
    for (let index = 0; index < words.length; index += 1) {
      const begin = isOneToOne ? start + index : start
      write(words.charCodeAt(index), begin, isOneToOne ? begin + 1 : end)
    }
  }
  const done = (): Rewritten => {
    const from = begins.slice(0, length)
    const origin = new Int32Array(length)
    const originEnd = new Int32Array(length)
    for (let index = 0; index < length; index += 1) {
      origin[index] = old.origin[from[index] ?? 0] ?? 0
      originEnd[index] = old.originEnd[(ends[index] ?? 1) - 1] ?? 0
    }
    return {
      traced: { text: textOf(units, length), origin, originEnd },
      place: (offset) => firstNotBelow(from, offset),
    }
  }
  return { length: () => length, copy, put, done }
}

const PIECE = 8192

const textOf = (units: Uint16Array, length: number): string => {
  const pieces: string[] = []
  for (let at = 0; at < length; at += PIECE)
    pieces.push(String.fromCharCode(...units.subarray(at, Math.min(length, at + PIECE))))
  return pieces.join('')
}

/** The index of the first of sorted numbers that is not below a limit; their count where all are. */
export const firstNotBelow = (sorted: Int32Array, limit: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
