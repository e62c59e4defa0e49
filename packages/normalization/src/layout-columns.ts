import { CorridorError, type Layout, sqlName } from '@corridor/contracts'

/** The blank cell after the last separator of a record. */
export const END_CELL = '_end'

/** Header cells as names: one without a name is called by its place, so that a layout can name it. */
export const namedColumns = (cells: readonly string[]): readonly string[] =>
  cells.map((cell, index) => (cell === '' ? `column ${index + 1}` : cell))

const isSeries = ({ columns }: Layout): ((column: string) => boolean) => {
  const series = columns.series === undefined ? undefined : new RegExp(`^(?:${columns.series})$`)
  return (column) => series?.test(column) === true
}

/** Columns of the file that the parse of a layout sees. */
export const seenColumns = (layout: Layout, columns: readonly string[]): readonly string[] => {
  const named = new Set([...layout.columns.mapped, ...(layout.columns.optional ?? [])])
  const series = isSeries(layout)
  return columns.filter((column) => named.has(column) || series(column))
}

/** How a file's columns differ from those of a layout. */
export const compareColumns = (layout: Layout, columns: readonly string[]) => {
  const { mapped, optional = [], ignored = [] } = layout.columns
  const known = new Set([...mapped, ...optional, ...ignored, END_CELL])
  const series = isSeries(layout)
  return {
    strange: columns.filter((column) => !known.has(column) && !series(column)),
    missing: mapped.filter((column) => !columns.includes(column)),
    doubled: columns.filter((column, index) => columns.indexOf(column) !== index),
    hasSeries: layout.columns.series === undefined || columns.some(series),
  }
}

/** Strict reading: every column of the file is mapped or left out by name. @throws SourceChanged */
export const checkColumns = (layout: Layout, name: string, columns: readonly string[]): void => {
  const { strange, missing, doubled, hasSeries } = compareColumns(layout, columns)
  const faults = [
    ...(strange.length > 0 ? [`columns that the layout ${layout.id} does not know: ${strange.join(', ')}`] : []),
    ...(missing.length > 0 ? [`not the columns ${missing.join(', ')}`] : []),
    ...(doubled.length > 0 ? [`columns that stand twice: ${doubled.join(', ')}`] : []),
    ...(hasSeries ? [] : ['none of the columns of periods that it should have']),
  ]
  if (faults.length === 0) return
  throw new CorridorError('SourceChanged', `${name} has ${faults.join('; ')}`, { place: `${name} header` })
}

/** Cells as the parse sees them: trimmed, blank as null; columns that the file lacks are null. */
export const cellsOf = (layout: Layout, name: string, columns: readonly string[]): string => {
  checkColumns(layout, name, columns)
  const present = seenColumns(layout, columns)
  const absent = (layout.columns.optional ?? []).filter((column) => !columns.includes(column))
  return [
    ...present.map((column) => `nullif(trim(${sqlName(column)}), '') AS ${sqlName(column)}`),
    ...absent.map((column) => `CAST(NULL AS VARCHAR) AS ${sqlName(column)}`),
  ].join(', ')
}
