import { CorridorError, type ShapedRow, type Sheet, type SheetRow } from '@corridor/contracts'

/** Headings of a table in a sheet, each by name: needed, read where they stand, or left out. */
export type Headings = {
  readonly required: readonly string[]
  readonly optional?: readonly string[]
  readonly ignored?: readonly string[]
}

/** A row of a table by heading, and where it stands. */
export type TableRow = {
  readonly sheet: string
  readonly row: SheetRow
  readonly locator: string
  readonly cells: Readonly<Record<string, string>>
}

/** A cell without blanks around it, and with single blanks (also full-width and no-break ones) inside. */
export const plainCell = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

const letterOf = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26)

/** `Sheet1!C15`; the first column is 0. */
export const cellName = (sheet: string, column: number, row: number): string => `${sheet}!${letterOf(column)}${row}`

/** The first row that holds every one of the headings. */
export const headingRow = (sheet: Sheet, headings: readonly string[], within = 30): SheetRow | undefined =>
  sheet.rows.slice(0, within).find((row) => {
    const found = new Set(row.cells.map(plainCell))
    return headings.every((heading) => found.has(heading))
  })

/**
 * The column of each heading that is read.
 * @throws SourceChanged for a heading that is not known, that is missing, or that stands twice
 */
export const columnsOf = (sheet: string, row: SheetRow, headings: Headings): ReadonlyMap<string, number> => {
  const read = new Set([...headings.required, ...(headings.optional ?? [])])
  const ignored = new Set(headings.ignored ?? [])
  const columns = new Map<string, number>()
  row.cells.map(plainCell).forEach((heading, column) => {
    if (heading === '' || ignored.has(heading)) return
    const place = cellName(sheet, column, row.number)
    if (!read.has(heading))
      throw new CorridorError('SourceChanged', `${place} is a heading not known: ${heading}`, { place })
    if (columns.has(heading))
      throw new CorridorError('SourceChanged', `${place} is a heading that stands twice: ${heading}`, { place })
    columns.set(heading, column)
  })
  const missing = headings.required.filter((heading) => !columns.has(heading))
  if (missing.length > 0) {
    const place = `${sheet} row ${row.number}`
    throw new CorridorError('SourceChanged', `${place} lacks the headings ${missing.join(', ')}`, { place })
  }
  return columns
}

/** A row that is left out whole. */
export const leftOut = (sheet: string, row: SheetRow, rule: string): ShapedRow => ({
  record: row.record,
  locator: `${sheet}!${row.number}`,
  ignored_by: rule,
})

/** The rows under a heading row. A cell under no heading is a fault of the file: it would be lost. */
export const rowsUnder = (
  sheet: Sheet,
  heading: SheetRow,
  columns: ReadonlyMap<string, number>,
): readonly TableRow[] => {
  const named = heading.cells.map(plainCell)
  return sheet.rows
    .filter((row) => row.number > heading.number)
    .map((row) => {
      const stray = row.cells.findIndex((cell, column) => plainCell(cell) !== '' && (named[column] ?? '') === '')
      if (stray >= 0) {
        const place = cellName(sheet.name, stray, row.number)
        throw new CorridorError('SourceChanged', `${place} holds text under no heading`, { place })
      }
      const cells = Object.fromEntries([...columns].map(([name, column]) => [name, plainCell(row.cells[column])]))
      return { sheet: sheet.name, row, locator: `${sheet.name}!${row.number}`, cells }
    })
}
