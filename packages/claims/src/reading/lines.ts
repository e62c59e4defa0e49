/** The lines of a stretch of text, the offsets of each kept in tables: a text may have millions. */
export type Lines = {
  readonly text: string
  readonly count: number
  /** Where the line begins, and where it ends without its line end. */
  readonly start: (line: number) => number
  readonly end: (line: number) => number
  /** The same without blanks at both ends. */
  readonly first: (line: number) => number
  readonly last: (line: number) => number
  readonly isBlank: (line: number) => boolean
  /** Ordinal of the page, the first being 0. */
  readonly page: (line: number) => number
  /** The lines that are not blank, in order. */
  readonly told: Int32Array
  /** What it says, without blanks at both ends, at most so many units of it. */
  readonly say: (line: number, most?: number) => string
}

const LINE_FEED = 0x0a
const PAGE_BREAK = 0x0c
const isBlankUnit = (unit: number): boolean => unit === 0x20 || unit === 0x09

export const linesOf = (text: string, from: number, until: number): Lines => {
  const count = countEnds(text, from, until) + 1
  const [starts, ends] = [new Int32Array(count), new Int32Array(count)]
  const [firsts, lasts] = [new Int32Array(count), new Int32Array(count)]
  const pages = new Int32Array(count)
  const told: number[] = []
  let start = from
  for (let line = 0; line < count; line += 1) {
    let end = start
    while (end < until && !isLineEnd(text.charCodeAt(end))) end += 1
    let first = start
    while (first < end && isBlankUnit(text.charCodeAt(first))) first += 1
    let last = end
    while (last > first && isBlankUnit(text.charCodeAt(last - 1))) last -= 1
    starts[line] = start
    ends[line] = end
    firsts[line] = first
    lasts[line] = last
    if (first < last) told.push(line)
    if (start > from) pages[line] = (pages[line - 1] ?? 0) + (text.charCodeAt(start - 1) === PAGE_BREAK ? 1 : 0)
    start = end + 1
  }
  const at =
    (table: Int32Array) =>
    (line: number): number =>
      table[line] ?? until
  const [first, last] = [at(firsts), at(lasts)]
  return {
    text,
    count,
    start: at(starts),
    end: at(ends),
    first,
    last,
    isBlank: (line) => first(line) === last(line),
    page: at(pages),
    told: Int32Array.from(told),
    say: (line, most = 400) => text.slice(first(line), Math.min(last(line), first(line) + most)),
  }
}

const isLineEnd = (unit: number): boolean => unit === LINE_FEED || unit === PAGE_BREAK

const countEnds = (text: string, from: number, until: number): number => {
  let count = 0
  for (let at = from; at < until; at += 1) if (isLineEnd(text.charCodeAt(at))) count += 1
  return count
}
