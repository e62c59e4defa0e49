import { CorridorError, type ShapedRow, type Sheet, type SheetRow } from '@corridor/contracts'
import { cellName, leftOut, plainCell } from './headed-table.ts'

/** A table of a sheet with names down the side and periods across. */
export type PeriodTable = {
  readonly sheet: Sheet
  /** The last row of the heading. */
  readonly heading: SheetRow
  readonly labelColumn: number
  /** The period of each column that has one. */
  readonly periods: ReadonlyMap<number, string>
  /** Columns that are left out by name: ordinals, shares. */
  readonly ignored: ReadonlySet<number>
}

/** Sheets that hold something: new workbooks have blank ones beside it. */
export const filledSheets = (sheets: readonly Sheet[]): readonly Sheet[] => sheets.filter(({ rows }) => rows.length > 0)

/** The text above the table, row by row: titles and the unit. */
export const linesAbove = (sheet: Sheet, heading: SheetRow): readonly string[] =>
  sheet.rows
    .filter((row) => row.number < heading.number)
    .map((row) =>
      row.cells
        .map(plainCell)
        .filter((cell) => cell !== '')
        .join(' '),
    )

/**
 * Columns by period; every heading is the label, a period, or left out by name.
 * @throws SourceChanged for a heading that is none of these, and for a period that stands twice
 */
export const periodColumns = (
  sheet: Sheet,
  heading: SheetRow,
  labelColumn: number,
  headings: readonly string[],
  periodOf: (heading: string) => string | undefined,
  ignoredHeadings: readonly string[],
): PeriodTable => {
  const periods = new Map<number, string>()
  const ignored = new Set<number>()
  headings.forEach((text, column) => {
    if (column === labelColumn || text === '') return
    const place = cellName(sheet.name, column, heading.number)
    if (ignoredHeadings.includes(text)) {
      ignored.add(column)
      return
    }
    const period = periodOf(text)
    if (period === undefined) throw new CorridorError('SourceChanged', `${place} is no period: ${text}`, { place })
    if ([...periods.values()].includes(period)) {
      throw new CorridorError('SourceChanged', `${place} is a period that stands twice: ${text}`, { place })
    }
    periods.set(column, period)
  })
  if (periods.size === 0) {
    const place = `${sheet.name} row ${heading.number}`
    throw new CorridorError('SourceChanged', `${place} has no period across`, { place })
  }
  return { sheet, heading, labelColumn, periods, ignored }
}

const isNote = (label: string): boolean =>
  /^(注|资料来源|数据来源|примечани|источник|notes?\b|sources?\b|\*)/i.test(label)

/** Every figure of a table as a row of its own, every other row with the rule that leaves it out. */
export const figuresOf = (
  { sheet, heading, labelColumn, periods, ignored }: PeriodTable,
  constants: Readonly<Record<string, string>>,
): readonly ShapedRow[] =>
  sheet.rows.flatMap((row): readonly ShapedRow[] => {
    if (row.number < heading.number) return [leftOut(sheet.name, row, 'title above the table')]
    if (row.number === heading.number) return [leftOut(sheet.name, row, 'heading')]
    const label = plainCell(row.cells[labelColumn])
    const figures = [...periods].filter(([column]) => plainCell(row.cells[column]) !== '')
    if (figures.length === 0) {
      const lost = row.cells.findIndex(
        (cell, column) => column !== labelColumn && !ignored.has(column) && /^-?\d[\d .,]*$/.test(plainCell(cell)),
      )
      if (lost >= 0) {
        const place = cellName(sheet.name, lost, row.number)
        throw new CorridorError('SourceChanged', `${place} holds a figure under no heading`, { place })
      }
      return [leftOut(sheet.name, row, label === '' || isNote(label) ? 'note' : 'row without figures')]
    }
    const stray = row.cells.findIndex(
      (cell, column) =>
        plainCell(cell) !== '' && column !== labelColumn && !periods.has(column) && !ignored.has(column),
    )
    if (label === '' || stray >= 0) {
      const place = cellName(sheet.name, stray >= 0 ? stray : labelColumn, row.number)
      const what = stray >= 0 ? 'holds text under no heading' : 'is blank beside figures'
      throw new CorridorError('SourceChanged', `${place} ${what}`, { place })
    }
    return figures.map(([column, period]) => ({
      record: row.record,
      locator: cellName(sheet.name, column, row.number),
      cells: { ...constants, label, period, figure: plainCell(row.cells[column]) },
    }))
  })
