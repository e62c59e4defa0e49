import type { LaidPart, LaidText, TextStretch } from '@corridor/contracts'

/** A cell as documents say it. */
export type DocumentCell = {
  readonly text: string
  readonly columns: number
  readonly rows: number
  readonly isHeading: boolean
}

/**
 * Puts the parts of a document into one text, one after another, a blank line between; cells stand behind tabs. A table of one row or
 * one column is paragraphs.
 */
export type Layout = {
  readonly say: (kind: 'title' | 'paragraph' | 'item' | 'note', text: string) => void
  readonly table: (rows: readonly (readonly DocumentCell[])[], title: string) => void
  readonly done: () => LaidText
}

/** A cell that says it spans more places than this is damaged. */
const MOST_SPAN = 100
/** A grid of more places than this is not spread out: each cell stands once. */
const MOST_PLACES = 2_000_000

export const layout = (): Layout => {
  const pieces: string[] = []
  const parts: LaidPart[] = []
  let length = 0
  const write = (text: string): TextStretch => {
    pieces.push(text)
    length += text.length
    return { start: length - text.length, end: length }
  }
  const begin = (): void => {
    if (length > 0) write('\n\n')
  }
  const say: Layout['say'] = (kind, text) => {
    const said = tidy(text)
    if (said === '') return
    begin()
    parts.push({ kind, ...write(said) })
  }
  return {
    say,
    table: (rows, title) => {
      if (rows.length < 2 || rows.every((row) => row.length < 2)) {
        say('paragraph', title)
        for (const cell of rows.flat()) say('paragraph', cell.text)
        return
      }
      begin()
      const start = length
      const name = tidy(title)
      const named = name === '' ? null : write(name)
      const written = rows.map((row, index) => {
        if (index > 0 || named) write('\n')
        return row.map((cell, at) => {
          if (at > 0) write('\t')
          return { cell, stretch: write(inLine(cell.text)) }
        })
      })
      const grid = spread(written, length)
      const headings = rows.findIndex((row) => !row.every(({ isHeading }) => isHeading))
      const table = { title: named, rows: grid, headerRows: headings === -1 ? 0 : headings }
      parts.push({ kind: 'table', start, end: length, table })
    },
    done: () => ({ text: pieces.join(''), parts }),
  }
}

/** One space where several are, no blanks at the ends of lines. */
const tidy = (text: string): string =>
  text
    .split('\n')
    .map(inLine)
    .filter((line) => line !== '')
    .join('\n')

/** Words of one line with one space between; other spaces than those of ASCII stay, for they may part thousands. */
const inLine = (text: string): string =>
  text
    .split(/[ \t\r\n\f]+/)
    .filter((word) => word !== '')
    .join(' ')

type Written = { readonly cell: DocumentCell; readonly stretch: TextStretch }

/** Every place of the grid: cells over several places in each, blank ones where nothing stands. */
const spread = (rows: readonly (readonly Written[])[], end: number): readonly (readonly TextStretch[])[] => {
  const places = rows
    .flat()
    .reduce((sum, { cell }) => sum + Math.min(cell.columns, MOST_SPAN) * Math.min(cell.rows, MOST_SPAN), 0)
  const isWide = places > MOST_PLACES
  const grid: (TextStretch | undefined)[][] = rows.map(() => [])
  rows.forEach((row, line) => {
    let column = 0
    for (const { cell, stretch } of row) {
      while (grid[line]?.[column] !== undefined) column += 1
      const [columns, down] = isWide ? [1, 1] : [Math.min(cell.columns, MOST_SPAN), Math.min(cell.rows, MOST_SPAN)]
      for (let below = line; below < Math.min(rows.length, line + down); below += 1)
        for (let right = column; right < column + columns; right += 1) {
          const place = grid[below]
          if (place) place[right] ??= stretch
        }
      column += columns
    }
  })
  const width = isWide ? 0 : grid.reduce((most, row) => Math.max(most, row.length), 0)
  return grid.map((row) => {
    const last = row.at(-1)?.end ?? end
    return Array.from({ length: Math.max(width, row.length) }, (_, at) => row[at] ?? { start: last, end: last })
  })
}
