import { CorridorError, type SheetRow } from '@corridor/contracts'
import { cellName, plainCell } from '../headed-table.ts'

/** Figures of the table by column of the layout, and the place of each among the cells; where the names of countries stand. */
export type CountryColumns = {
  readonly second: SheetRow
  readonly name: number
  readonly figures: ReadonlyMap<string, number>
}

const flows: Readonly<Record<string, string>> = { 进出口: 'total', 出口: 'export', 进口: 'import' }
const NAME = /国别|国家|原产国|目的国/

const bare = (cell: string | undefined): string => plainCell(cell).replace(/\s/g, '')

/** The first row of headings: the name, and the three flows. */
export const isGroupRow = (row: SheetRow): boolean => {
  const cells = row.cells.map(bare)
  return (
    cells.some((cell) => NAME.test(cell) && cell.length < 40) &&
    Object.keys(flows).every((flow) => cells.includes(flow))
  )
}

type Title = { readonly month: number; readonly isJoint: boolean }

/** Reads both rows of headings. @throws SourceChanged for a heading not known */
export const columnsUnder = (sheet: string, first: SheetRow, second: SheetRow, title: Title): CountryColumns => {
  const name = first.cells.findIndex((cell) => NAME.test(bare(cell)))
  const figures = new Map<string, number>()
  const width = Math.max(first.cells.length, second.cells.length)
  let group = ''
  for (let column = name + 1; column < width; column += 1) {
    group = bare(first.cells[column]) || group
    const label = bare(second.cells[column])
    const place = cellName(sheet, column, second.number)
    const figure = figureOf(group, label, title)
    if (figure === undefined)
      throw new CorridorError('SourceChanged', `${place}: ${group} ${label} is a heading not known`, { place })
    if (figures.has(figure))
      throw new CorridorError('SourceChanged', `${place}: ${group} ${label} stands twice`, { place })
    figures.set(figure, column)
  }
  const isHeading = bare(second.cells[name]) === '' || NAME.test(bare(second.cells[name]))
  if (!isHeading) {
    const place = cellName(sheet, name, second.number)
    throw new CorridorError('SourceChanged', `${place} is no second row of headings`, { place })
  }
  return { second, name, figures }
}

/** `export_month`, `import_to_date`, `total_change` …; undefined for a heading not known. */
const figureOf = (group: string, label: string, { month, isJoint }: Title): string | undefined => {
  if (/同比|去年同期|上年同期/.test(group)) {
    const flow = flows[label]
    return flow === undefined ? undefined : `${flow}_change`
  }
  const flow = flows[group]
  if (flow === undefined) return undefined
  // A table of January has no column to date; one of January and February together has no other.
  if (label === '' || label === '当月') return isJoint ? `${flow}_to_date` : `${flow}_month`
  if (label === '累计') return `${flow}_to_date`
  const [, start, end = ''] = /^(?:(1)[至\-~—])?(\d{1,2})月$/.exec(label) ?? []
  if (Number(end) !== month) return undefined
  return start === undefined ? `${flow}_month` : `${flow}_to_date`
}
