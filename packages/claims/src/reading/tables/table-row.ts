import type { Lines } from '../lines.ts'
import type { Stretch } from '../text-as-read.ts'

/** What parts the cells of a line: bars, tabs, gaps of two spaces or more, semicolons, rows of dots, slashes with spaces, commas. */
export type Manner = 'bars' | 'tabs' | 'gaps' | 'semicolons' | 'dots' | 'slashes' | 'commas'

/** Manners that prose may have as well: only a grid of figures is a table. */
export const isLoose = (manner: Manner): boolean => manner !== 'bars' && manner !== 'tabs'

/** `ruler`: a line of dashes and bars, no cells. */
export type TableRow = { readonly line: number; readonly cells: readonly Stretch[]; readonly isRuler: boolean }

/** Longer lines are prose, whatever signs they hold. */
const LONGEST_LINE = 3000
const MOST_CELLS = 200
/** Nor is a longer line a row of a table that a sentence might look like. */
const LONGEST_LOOSE = 300

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
  if (isSemicolons(said)) return 'semicolons'
  if (said.length < LONGEST_LOOSE && said.split(' / ').length > 2) return 'slashes'
  if (said.length < LONGEST_LOOSE && /\S ?\.{4,} ?[\d–-]/.test(said)) return 'dots'
  if (isCommas(said)) return 'commas'
  return RULER.test(said) && said.length > 4 ? 'bars' : undefined
}

/** A name and short cells between commas: figures with a decimal point, or headings. */
const isCommas = (said: string): boolean => {
  if (said.length > LONGEST_LOOSE || /[.!?;:。]$/.test(said)) return false
  const [name = '', ...cells] = said.split(/[,，]/).map((cell) => cell.trim())
  return (
    cells.length > 1 &&
    /\p{L}/u.test(name) &&
    name.length < 40 &&
    cells.every((cell) => cell !== '' && cell.length < 30)
  )
}

/** Two semicolons or more between short cells; a sentence ends with a stop. */
const isSemicolons = (said: string): boolean => {
  if (said.length > LONGEST_LOOSE || !said.includes(';') || /[!?;:。]$|\p{L}{5}\.$/u.test(said)) return false
  const cells = said.split(';')
  return cells.length > 2 && cells.every((cell) => cell.trim().length < 40) && cells.some((cell) => cell.trim() !== '')
}

const partings: Readonly<Record<Manner, RegExp>> = {
  bars: /[|│┃║]/g,
  tabs: /\t/g,
  gaps: / {2,}/g,
  semicolons: /;/g,
  slashes: / \/ /g,
  commas: /[,，]/g,
  dots: / ?\.{3,} ?/g,
}

/** The cells of a row. */
export const rowOf = (lines: Lines, line: number, manner: Manner): TableRow => {
  const said = lines.text.slice(lines.first(line), lines.last(line))
  if (RULER.test(said) && /[-=_─━═—–]/.test(said)) return { line, cells: [], isRuler: true }
  const parting = partings[manner]
  // A tab in front is a blank cell; so is a bar.
  const base = manner === 'tabs' ? lines.start(line) : lines.first(line)
  const cells: Stretch[] = []
  let start = base
  for (const { 0: sign, index } of lines.text.slice(base, lines.last(line)).matchAll(parting)) {
    if (cells.length >= MOST_CELLS) break
    cells.push(trimmed(lines.text, start, base + index))
    start = base + index + sign.length
  }
  return { line, cells: [...cells, trimmed(lines.text, start, lines.last(line))], isRuler: false }
}

/** Rows without the blank cells that stand in front of all of them, or behind all: frames and indents. */
export const withoutEdges = (rows: readonly TableRow[]): readonly TableRow[] => {
  const isBlank = (cell: Stretch | undefined): boolean => cell === undefined || cell.start === cell.end
  const from = rows.every(({ cells }) => isBlank(cells[0])) ? 1 : 0
  const until = rows.every(({ cells }) => isBlank(cells.at(-1))) ? -1 : undefined
  return rows.map((row) => ({ ...row, cells: row.cells.slice(from, until) }))
}

const isBlankUnit = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0x0a

/** A stretch without blanks at both ends. */
export const trimmed = (text: string, start: number, end: number): Stretch => {
  let [from, until] = [start, end]
  while (from < until && isBlankUnit(text.charCodeAt(from))) from += 1
  while (until > from && isBlankUnit(text.charCodeAt(until - 1))) until -= 1
  return { start: from, end: until }
}
