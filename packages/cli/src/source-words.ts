import type { Encoding, Layout, LicenceCode, Source } from '@corridor/contracts'

const units: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' }

/** An ISO 8601 duration in words: `P1M` every month, `P3M` every 3 months. */
export const everyText = (cadence: string): string => {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(cadence) ?? []
  const word = units[unit ?? '']
  if (count === undefined || word === undefined) return `every ${cadence}`
  return count === '1' ? `every ${word}` : `every ${count} ${word}s`
}

export const termsText: Readonly<Record<LicenceCode, string>> = {
  rows: 'single rows may leave in a release',
  derived: 'only what is computed from its rows leaves in a release, no single row',
  no: 'nothing leaves in a release',
}

/** How the figures of a source get into a store, in two words. */
export const comesText = ({ fetch }: Source): string =>
  fetch.from === 'folder' ? 'curated' : fetch.from === 'hand' ? 'by hand' : 'network'

/** What kinds of record a source gives. */
export const kindsOf = ({ partitions, layouts }: Source): readonly string[] => [
  ...new Set([...partitions, ...layouts].map(({ kind }) => kind)),
]

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'windows-1251': 'Windows-1251',
  'windows-1252': 'Windows-1252 (Latin-1)',
  gb18030: 'GB18030 (GBK)',
  ibm866: 'CP866',
  'koi8-r': 'KOI8-R',
}
const encodingText = (encodings: readonly Encoding[]): string =>
  encodings.map((each) => encodingNames[each]).join(' or ')
const delimiterNames = { ',': 'CSV', ';': 'CSV with semicolons', '\t': 'tab-separated text' } as const

/** What sort of file a layout reads. */
export const formatText = ({ open, inZip }: Layout): string => {
  const zipped = inZip === undefined ? '' : ', also inside its zip archive'
  switch (open.as) {
    case 'delimited':
      return `${delimiterNames[open.delimiter]} in ${encodingText(open.encodings)}${zipped}`
    case 'json':
    case 'json-tree':
      return `JSON${zipped}`
    case 'workbook':
      return `Workbook (.xlsx or .xls)${zipped}`
    case 'xml':
      return `XML${zipped}`
    case 'document':
      return 'A text for people: plain text, HTML, DOCX or PDF'
    case 'lines':
      return `Text in ${encodingText(open.encodings)}${zipped}`
  }
}

/** Whether the columns of a layout are those of the file itself, and not of the table that it is re-shaped into. */
export const hasOwnColumns = ({ open }: Layout): boolean => open.as === 'delimited' || open.as === 'json'

const isNameless = (column: string): boolean => /^column \d+$/.test(column)

/** Names of columns, those without a heading in words. */
export const columnsText = (columns: readonly string[]): string =>
  [
    ...columns.filter((each) => !isNameless(each)),
    ...(columns.some(isNameless) ? ['columns without a heading'] : []),
  ].join(', ')

/** Further columns that a layout takes by their pattern. */
export const seriesText = (series: string): string =>
  new RegExp(`^(?:${series})$`).test('2020')
    ? 'one for each year, such as 2020'
    : columnsText(series.split('|').map((name) => name.replace('\\d+', '1')))

const WIDTH = 100

/** Text in lines of a width that a terminal shows, each beginning with `indent`; a longer word stays whole. */
export const wrapped = (text: string, indent = ''): string => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && indent.length + last.length + word.length < WIDTH) lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(word)
  }
  return lines.map((line) => `${indent}${line}`).join('\n')
}

/** A label in a column of its own, the text beside it. */
export const labelled = (label: string, text: string, indent = '', width = 11): string => {
  const beside = `${indent}${' '.repeat(width)}`
  return `${indent}${label.padEnd(width)}${wrapped(text, beside).slice(beside.length)}`
}
