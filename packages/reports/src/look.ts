import type { Borders, Fill, Font, Style } from 'exceljs'

/** The look of a workbook in one place: one typeface, one ink, two head colours and hairlines. */
export const INK = 'FF17324D'
const GREY = 'FF5B6B7B'
const LINE = 'FFD5DEE7'
const HEAD = 'FF17324D'
const LIVE_HEAD = 'FF2F6690'
const LINK = 'FF1B5FAA'
const PAPER = 'FFF3F6F9'
const WHITE = 'FFFFFFFF'

const font = (size: number, more: Partial<Font> = {}): Partial<Font> => ({ name: 'Calibri', size, ...more })
const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })
const below: Partial<Borders> = { bottom: { style: 'thin', color: { argb: LINE } } }

type Look = Partial<Style>

export const look = {
  band: { fill: solid(HEAD) },
  brand: {
    font: font(11, { bold: true, color: { argb: 'FFB9CBDD' } }),
    fill: solid(HEAD),
    alignment: { vertical: 'bottom' },
  },
  reportTitle: {
    font: font(24, { bold: true, color: { argb: WHITE } }),
    fill: solid(HEAD),
    alignment: { vertical: 'middle' },
  },
  sheetTitle: { font: font(16, { bold: true, color: { argb: INK } }), alignment: { vertical: 'middle' } },
  about: { font: font(10.5, { color: { argb: GREY } }), alignment: { vertical: 'top' } },
  label: {
    font: font(11, { bold: true, color: { argb: INK } }),
    alignment: { vertical: 'middle', wrapText: true },
    border: below,
  },
  prose: { font: font(11), alignment: { vertical: 'middle', wrapText: true }, border: below },
  count: { font: font(11), alignment: { vertical: 'middle', horizontal: 'right' }, border: below, numFmt: '#,##0_)' },
  entry: {
    font: font(11, { color: { argb: LINK }, underline: true }),
    alignment: { vertical: 'middle' },
    border: below,
  },
  figure: {
    font: font(14, { bold: true, color: { argb: INK } }),
    alignment: { vertical: 'middle', horizontal: 'right' },
    border: below,
    fill: solid(PAPER),
  },
  head: {
    font: font(10, { bold: true, color: { argb: WHITE } }),
    fill: solid(HEAD),
    alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
  },
  text: {
    font: font(10),
    alignment: { vertical: 'top', horizontal: 'left', indent: 1, wrapText: true },
    border: below,
  },
  number: { font: font(10), alignment: { vertical: 'top', horizontal: 'right' }, border: below },
  date: { font: font(10), alignment: { vertical: 'top', horizontal: 'left' }, border: below, numFmt: 'yyyy-mm-dd' },
  link: {
    font: font(10, { color: { argb: LINK }, underline: true }),
    alignment: { vertical: 'top', wrapText: true },
    border: below,
  },
  back: { font: font(10, { color: { argb: LINK }, underline: true }), alignment: { vertical: 'middle' } },
} as const satisfies Record<string, Look>

/** Headings of columns with live formulas are lighter, headings of numbers stand on the right. */
export const headLook = (isNumber: boolean, isLive = false): Look => ({
  ...look.head,
  ...(isLive ? { fill: solid(LIVE_HEAD) } : {}),
  alignment: { ...look.head.alignment, horizontal: isNumber ? 'right' : 'left', indent: 1 },
})

/** Keeps numbers off the next column by the width of a bracket; LibreOffice loses the indent of some right-aligned cells. */
export const padded = (format: string): string =>
  format
    .split(';')
    .map((section) => `${section}_)`)
    .join(';')

/** Lines that a text takes when it is broken between words; a word that is too long is broken inside. */
const lines = (text: string, room: number): number => {
  let count = 1
  let used = 0
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length <= room) {
      used += 1 + word.length
      continue
    }
    if (used > 0) count += 1
    count += Math.ceil(word.length / room) - 1
    used = word.length % room || Math.min(word.length, room)
  }
  return count
}

export type WrappedText = { readonly text: string; readonly width: number }

/** Line height in points, and letters for one unit of column width (a digit of 11 points), with a reserve for wide ones. */
const METRICS = { small: { line: 12.75, letters: 1.12 }, large: { line: 15, letters: 1.04 } } as const

/** Height in points of a row whose texts wrap in columns of these widths: set, so that no viewer has to guess it. */
export const rowHeight = (texts: readonly WrappedText[], size: keyof typeof METRICS = 'small'): number => {
  const { line, letters } = METRICS[size]
  const room = (width: number): number => Math.max(3, Math.floor(width * letters - 1))
  const most = texts.reduce((top, { text, width }) => Math.max(top, lines(text, room(width))), 1)
  // No spreadsheet allows a higher row.
  return Math.min(409, most * line + 4)
}
