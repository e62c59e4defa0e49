import { CorridorError, type Report, type Row, type TableSheet } from '@corridor/contracts'
import type { CellLink } from './layout.ts'
import type { ReportTables } from './read-tables.ts'

/** Where the provenance of a figure stands: its sheet, and the row for each figure. */
export type ProvenanceIndex = { readonly sheet: string; readonly rows: ReadonlyMap<string, number> }

const keyOf = (dataset: string, row: string, column: string): string => [dataset, row, column].join('\u001f')

/** For each figure that the provenance sheet names, the first of its rows. */
export const provenanceIndex = (report: Report, tables: ReportTables): ProvenanceIndex => {
  const sheet = report.sheets.find(({ id }) => id === report.provenance)
  const rows = new Map<string, number>()
  for (const [index, row] of (tables.sheets[sheet?.id ?? ''] ?? []).entries()) {
    for (const column of String(row.figure_columns).split(', ')) {
      const key = keyOf(String(row.dataset), String(row.row_key), column)
      if (!rows.has(key)) rows.set(key, index)
    }
  }
  return { sheet: sheet?.title ?? '', rows }
}

/** The cells of a sheet whose figures have provenance, with where it stands. @throws ModelFailed */
export const cellLinks = (sheet: TableSheet, rows: readonly Row[], found: ProvenanceIndex): readonly CellLink[] => {
  const dataset = sheet.figuresOf
  if (dataset === undefined) return []
  return rows.flatMap((row, index) => {
    if (typeof row.row_key !== 'string')
      throw new CorridorError('ModelFailed', `sheet ${sheet.id}: its SELECT gives no row_key`, { place: sheet.id })
    const key = row.row_key
    return sheet.columns.flatMap(({ field }, column): CellLink[] => {
      const target = row[field.name] === null ? undefined : found.rows.get(keyOf(dataset, key, field.name))
      return target === undefined ? [] : [{ row: index, column, sheet: found.sheet, targetRow: target }]
    })
  })
}
