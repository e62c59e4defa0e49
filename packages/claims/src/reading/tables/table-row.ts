import type { Lines } from '../lines.ts'
import type { Stretch } from '../text-as-read.ts'

/** What parts the cells of a line: bars, tabs, gaps of two spaces or more. */
export type Manner = 'bars' | 'tabs' | 'gaps'

/** `ruler`: a line of dashes and bars, no cells. */
export type TableRow = { readonly line: number; readonly cells: readonly Stretch[]; readonly isRuler: boolean }

/** Longer lines are prose, whatever signs they hold. */
const LONGEST_LINE = 3000
const MOST_CELLS = 200

const RULER = /^[\s|:+\-=_─━═│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬—–]{3,}$/
const BAR = /[|│┃║]/
const FIGURE =
  /^(?:[<>≤≥~≈±+–—-]?\s?[$€¥₸£]?\s?\d[\d .,]{0,24}\s?(?:%|п\.\s?п\.)?\*{0,2}|[-–—…×xх]|\.{2,3}|н\/?д|n\/?a|н\.\s?д\.)$/i

/** Whether a cell holds a figure, or a sign that stands for one that is not known. */
export const isFigure = (said: string): boolean => said.length < 40 && FIGURE.test(said)
export const isYear = (said: string): boolean => /^(?:19|20)\d\d(?:\s?(?:г\.?|р\.?|年))?\*?$/.test(said)
export const hasDigit = (said: string): boolean => /\d/.test(said)

/** How a line parts its cells; undefined where it is no row. */
export const mannerOf = (lines: Lines, line: number): Manner | undefined => {
  const [first, last] = [lines.first(line), lines.last(line)]
  if (first === last || last - first > LONGEST_LINE) return undefined
  const said = lines.text.slice(first, last)
  if (BAR.test(said) && (said.split(BAR).length > 2 || /\s\|\s/.test(said))) return 'bars'
  if (said.includes('\t')) return 'tabs'
  if (/\S {2,}\S/.test(said)) return 'gaps'
  return RULER.test(said) && said.length > 4 ? 'bars' : undefined
}

/** The cells of a row of bars, tabs or gaps. */
export const rowOf = (lines: Lines, line: number, manner: Manner): TableRow => {
  const said = lines.text.slice(lines.first(line), lines.last(line))
  if (RULER.test(said) && /[-=_─━═—–]/.test(said)) return { line, cells: [], isRuler: true }
  const parting = manner === 'bars' ? /[|│┃║]/g : manner === 'tabs' ? /\t/g : / {2,}/g
  const cells: Stretch[] = []
  let start = 0
  for (const { 0: sign, index } of said.matchAll(parting)) {
    if (cells.length >= MOST_CELLS) break
    cells.push(trimmed(lines.text, lines.first(line) + start, lines.first(line) + index))
    start = index + sign.length
  }
  cells.push(trimmed(lines.text, lines.first(line) + start, lines.last(line)))
  if (manner === 'bars') {
    if (BAR.test(said[0] ?? '')) cells.shift()
    if (BAR.test(said.at(-1) ?? '')) cells.pop()
  }
  return { line, cells, isRuler: false }
}

const isBlankUnit = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0x0a

/** A stretch without blanks at both ends. */
export const trimmed = (text: string, start: number, end: number): Stretch => {
  let [from, until] = [start, end]
  while (from < until && isBlankUnit(text.charCodeAt(from))) from += 1
  while (until > from && isBlankUnit(text.charCodeAt(until - 1))) until -= 1
  return { start: from, end: until }
}
