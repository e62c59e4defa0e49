import { CorridorError, type Sheet, type TextLine } from '@corridor/contracts'

/** Lines of separated values as the rows of one sheet, so that a table reads the same from a workbook and from a text. */
export const gridOf = (lines: readonly TextLine[]): readonly Sheet[] => [
  { name: 'table', rows: lines.map(({ record, text }) => ({ record, number: record, cells: cellsOf(text) })) },
]

/** @throws MalformedFile where a cell is not closed in its line */
export const refuseOpenQuotes = ([sheet]: readonly Sheet[]): void => {
  const row = sheet?.rows.find(({ cells }) => cells.some((cell) => /^\s*"/.test(cell)))
  if (row === undefined) return
  const place = `line ${row.number}`
  throw new CorridorError('MalformedFile', `${place} holds a quotation mark that is not closed`, { place })
}

/** A separator is put before the first cell, so that every cell begins with one. */
const cellsOf = (text: string): readonly string[] =>
  [...`,${text.replace(/^\uFEFF/, '')}`.matchAll(/,(?:[ ]*"((?:[^"]|"")*)"[ ]*(?=,|$)|([^,]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  )
