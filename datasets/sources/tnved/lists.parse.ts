import { CorridorError, type Likeness, type ShapedRow, type TextLine } from '@corridor/contracts'

/** `code` and `parent` of a section are its number; of the others the digits put together. */
export const listColumns = ['level', 'code', 'parent', 'name', 'valid_from', 'valid_to', 'is_cut', 'line'] as const

type Cells = Readonly<Partial<Record<(typeof listColumns)[number], string>>>

/** The first line: number of the version and its date, as in `014|20190207|0000|`. */
const version = /^\uFEFF?\d{3}\|(\d{4})(\d{2})(\d{2})\|\d*\|?\s*$/

export const editionOfLists = (head: string): string | undefined => {
  const [, year, month, day] = version.exec(head.split(/\r\n|\n|\r/)[0] ?? '') ?? []
  return year === undefined ? undefined : `${year}-${month}-${day}`
}

const isNumber = (cell: string | undefined, digits: number): cell is string =>
  cell !== undefined && cell.length === digits && /^\d+$/.test(cell)

const isDay = (cell: string | undefined): boolean => /^\d\d\.\d\d\.\d{4}$/.test(cell ?? '')

/**
 * One line of the four files, each told by its cells; a separator ends the line. Sections and groups have a note before the
 * dates, which is left out. Undefined: the line is none of theirs.
 */
export const cellsOfLine = (line: string): Cells | undefined => {
  const cells = line.split('|')
  if (cells.at(-1)?.trim() !== '') return undefined
  const [one, two, three, four, from, to] = cells
  if (cells.length === 6) {
    const [valid_from, valid_to] = [four, from]
    if (!isDay(valid_from) || !isNumber(one, 2)) return undefined
    return isNumber(two, 2)
      ? { level: '4', code: one + two, parent: one, name: three, valid_from, valid_to }
      : { level: '1', code: one, name: two, valid_from, valid_to }
  }
  if (cells.length !== 7 || !isDay(from) || !isNumber(one, 2) || !isNumber(two, 2)) return undefined
  return isNumber(three, 6)
    ? { level: '10', code: one + two + three, parent: one + two, name: four, valid_from: from, valid_to: to }
    : { level: '2', code: two, parent: one, name: three, valid_from: from, valid_to: to }
}

/** Lines enough to tell the shape by; a file of sections has few. */
const SAMPLE = 20

export const recogniseLists = (lines: readonly TextLine[]): Likeness => {
  const hasVersion = version.test(lines[0]?.text ?? '')
  const sample = lines.slice(hasVersion ? 1 : 0, SAMPLE)
  if (sample.length === 0 || !sample.every(({ text }) => cellsOfLine(text) !== undefined)) return undefined
  return hasVersion ? 'certain' : 'likely'
}

/** The publisher gives subheadings 200 characters; blanks at their end are lost later. */
export const isCut = (level: string | undefined, name: string | undefined): string | undefined =>
  level === '10' && (name?.length ?? 0) >= 200 ? 'yes' : undefined

/** Letters of Windows-1251 or KOI8-R that are read as code page 866 become lines and blocks of a drawing. */
const drawing = /[\u2500-\u259F]/

/** @throws WrongEncoding where the letters are of another code page: every byte fits 866, so that no other fault would show */
export function* reshapeLists(lines: readonly TextLine[]): Iterable<ShapedRow> {
  for (const [index, { record, text }] of lines.entries()) {
    const locator = `line ${record}`
    if (drawing.test(text)) {
      throw new CorridorError('WrongEncoding', `${locator} is Russian neither in UTF-8 nor in code page 866`, {
        place: locator,
        hint: 'Get the file again as the customs service gives it, or save it as UTF-8.',
      })
    }
    if (index === 0 && version.test(text)) yield { record, locator, ignored_by: 'version of the file' }
    else {
      const cells = cellsOfLine(text)
      yield { record, locator, cells: { ...cells, is_cut: isCut(cells?.level, cells?.name), line: text.slice(0, 200) } }
    }
  }
}
