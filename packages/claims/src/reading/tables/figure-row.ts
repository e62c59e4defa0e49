import type { Lines } from '../lines.ts'
import type { Stretch } from '../text-as-read.ts'
import { isFigure, isYear, trimmed } from './table-row.ts'

/** A name and the figures behind it, with one space between: what copies of printed tables look like. */
export type FigureRow = {
  readonly line: number
  readonly label: Stretch
  /** Every word of digits a figure of its own. */
  readonly words: readonly Stretch[]
  /** Groups of three digits joined with what stands before them: 1 234 is one figure. */
  readonly groups: readonly Stretch[]
}

const LONGEST_ROW = 200
const LONGEST_LABEL = 90

/** Undefined where a line is no such row. */
export const figureRowOf = (lines: Lines, line: number): FigureRow | undefined => {
  const [first, last] = [lines.first(line), lines.last(line)]
  if (last - first > LONGEST_ROW || last - first < 3) return undefined
  const said = lines.text.slice(first, last)
  const words: Stretch[] = []
  let end = last
  while (end > first) {
    const from = first + said.lastIndexOf(' ', end - 1 - first) + 1
    if (!isFigure(lines.text.slice(from, end))) break
    words.unshift({ start: from, end })
    end = from
    while (end > first && lines.text[end - 1] === ' ') end -= 1
  }
  let label = { start: first, end }
  const [year] = words
  if (end === first && year && isYear(lines.text.slice(year.start, year.end))) {
    label = year
    words.shift()
  }
  const name = lines.text.slice(label.start, label.end)
  if (words.length === 0 || name.length > LONGEST_LABEL || !(/\p{L}{2}/u.test(name) || isYear(name))) return undefined
  if (/[,;:(«]$|(?:^|\s)(?:в|на|до|с|за|к|от|из|по|of|in|to|by|and|и|або|у|з)$/i.test(name)) return undefined
  return { line, label: trimmed(lines.text, label.start, label.end), words, groups: grouped(lines.text, words) }
}

const grouped = (text: string, words: readonly Stretch[]): readonly Stretch[] => {
  const groups: Stretch[] = []
  for (const word of words) {
    const before = groups.at(-1)
    const isRest = /^\d{3}(?:[.,]\d+)?$/.test(text.slice(word.start, word.end))
    if (
      before &&
      before.end + 1 === word.start &&
      isRest &&
      /^[+–-]?[1-9]\d{0,2}(?: \d{3})*$/.test(text.slice(before.start, before.end))
    )
      groups[groups.length - 1] = { start: before.start, end: word.end }
    else groups.push(word)
  }
  return groups
}
