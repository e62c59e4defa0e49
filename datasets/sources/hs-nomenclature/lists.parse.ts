import { CorridorError, type Likeness, type ShapedRow, type Sheet } from '@corridor/contracts'

export const listColumns = ['id', 'text', 'parent', 'isLeaf', 'aggrlevel', 'standardUnitAbbr'] as const

/** Names hold control characters, as themselves or as escapes (`_x000c_`). */
const plain = (cell: string): string => cell.replace(/_x00[01][0-9a-f]_|\p{Cc}/giu, ' ')

/** The one sheet that holds something; the second sheet of the published workbooks is blank. */
const listSheet = (sheets: readonly Sheet[]): Sheet | undefined => {
  const [sheet, ...others] = sheets.filter(({ rows }) => rows.length > 0)
  return others.length === 0 ? sheet : undefined
}

const isHeading = (cells: readonly string[] = []): boolean =>
  cells.length === listColumns.length && listColumns.every((name, index) => cells[index]?.trim() === name)

export const recogniseList = (sheets: readonly Sheet[]): Likeness =>
  isHeading(listSheet(sheets)?.rows[0]?.cells) ? 'certain' : undefined

/** @throws SourceChanged where the headings are not the six that we know, or a row has a seventh cell */
export function* reshapeList(sheets: readonly Sheet[]): Iterable<ShapedRow> {
  const sheet = listSheet(sheets)
  if (sheet === undefined || !isHeading(sheet.rows[0]?.cells)) {
    const place = `${sheet?.name ?? sheets[0]?.name ?? 'no sheet'}!A1`
    throw new CorridorError('SourceChanged', `${place}: not the headings ${listColumns.join(', ')} on one sheet`, {
      place,
    })
  }
  for (const [index, { record, number, cells }] of sheet.rows.entries()) {
    const locator = `${sheet.name}!A${number}`
    if (cells.length > listColumns.length) {
      throw new CorridorError('SourceChanged', `${locator}: a cell stands beyond the headings`, { place: locator })
    }
    yield index === 0
      ? { record, locator, ignored_by: 'heading' }
      : { record, locator, cells: Object.fromEntries(listColumns.map((name, at) => [name, plain(cells[at] ?? '')])) }
  }
}
