import type { Cell, Row } from '@corridor/contracts'
import { textWidth } from './text-width.ts'

const shown = (value: Cell | undefined): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'number'
      ? Number.isInteger(value)
        ? String(value)
        : String(Math.round(value * 1e6) / 1e6)
      : String(value).replaceAll('\n', ' ')

const MOST_WIDTH = 48

/** Rows as a table of text: numbers to the right, long texts cut. */
export const textTable = (rows: readonly Row[], columns: readonly string[] = Object.keys(rows[0] ?? {})): string => {
  const cells = rows.map((row) => columns.map((column) => cut(shown(row[column]))))
  const isNumber = columns.map((column) =>
    rows.every((row) => row[column] === null || ['number', 'bigint'].includes(typeof row[column])),
  )
  const widths = columns.map((column, index) =>
    cells.reduce((widest, line) => Math.max(widest, textWidth(line[index] ?? '')), textWidth(column)),
  )
  const line = (values: readonly string[]): string =>
    values
      .map((value, index) => {
        const blank = ' '.repeat(Math.max(0, (widths[index] ?? 0) - textWidth(value)))
        return isNumber[index] ? blank + value : value + blank
      })
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [line(columns), rule, ...cells.map(line)].join('\n')
}

const cut = (text: string): string => (text.length > MOST_WIDTH ? `${text.slice(0, MOST_WIDTH - 1)}…` : text)

/** Rows as RFC 4180 CSV. */
export const csvText = (rows: readonly Row[], columns: readonly string[] = Object.keys(rows[0] ?? {})): string => {
  const cell = (value: Cell | undefined): string => {
    const text = value === null || value === undefined ? '' : String(value)
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))]
    .map((line) => `${line}\n`)
    .join('')
}
