import { CorridorError, type Likeness, type ShapedRow, type Sheet } from '@corridor/contracts'
import { columnsOf, type Headings, headingRow, leftOut, rowsUnder, type TableRow } from '../headed-table.ts'

/** What a sheet of the tracker lists, and how it calls the Chinese side. */
type SheetKind = {
  readonly lists: 'investment' | 'contract' | 'troubled' | 'union'
  readonly entity: string
  readonly headings: Headings
}

const shared = [
  'Year',
  'Month',
  'Quantity in Millions',
  'Transaction Party',
  'Sector',
  'Subsector',
  'Country',
  'Region',
]
const kindOf = (lists: SheetKind['lists'], entity: string, ...others: readonly string[]): SheetKind => ({
  lists,
  entity,
  headings: { required: [...shared, entity, 'BRI', ...others] },
})

const kindsOfSheets: Readonly<Record<string, SheetKind>> = {
  'Dataset 1': kindOf('investment', 'Investor', 'Share Size', 'Greenfield'),
  'Dataset 2': kindOf('contract', 'Contractor', 'Share Size'),
  'Dataset 3': kindOf('troubled', 'Chinese Entity', 'Greenfield'),
  'Dataset 1+2': kindOf('union', 'Chinese Entity', 'Share size'),
}

/** A row of one of the three lists. */
export type TrackerDeal = {
  readonly row: TableRow
  readonly lists: SheetKind['lists']
  readonly deal_id: string
  readonly entity: string
  readonly share: string
}

const headingOf = (sheet: Sheet) => {
  const kind = kindsOfSheets[sheet.name]
  return kind && headingRow(sheet, ['Year', 'Month', kind.entity, 'Quantity in Millions'])
}

/** Sheets of these names, each with its title above the headings. One that is new or missing is told when they are read. */
export const recogniseTracker = (sheets: readonly Sheet[]): Likeness =>
  sheets.filter((sheet) => headingOf(sheet) !== undefined).length >= 2 ? 'certain' : undefined

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** A readable name from the content of the row. Rows that would share one are told apart by subsector, then quantity. */
const dealIds = (rows: readonly TableRow[], kind: SheetKind): readonly string[] => {
  const name = ({ cells }: TableRow, ...more: readonly string[]): string =>
    ['cgit', kind.lists, 'Year', 'Month', kind.entity, 'Transaction Party', 'Country', ...more]
      .map((part) => slug(part === 'cgit' || part === kind.lists ? part : (cells[part] ?? '')))
      .filter((part) => part !== '')
      .join('-')
  const count = (names: readonly string[]): ReadonlyMap<string, number> =>
    names.reduce((counts, each) => counts.set(each, (counts.get(each) ?? 0) + 1), new Map<string, number>())
  return [
    ['Sector', 'Subsector'],
    ['Sector', 'Subsector', 'Quantity in Millions'],
  ].reduce<readonly string[]>(
    (names, more) => {
      const counts = count(names)
      return names.map((each, index) => {
        const row = rows[index]
        return row !== undefined && (counts.get(each) ?? 0) > 1 ? name(row, ...more) : each
      })
    },
    rows.map((row) => name(row)),
  )
}

/** What the union says of a row, to compare it with the lists that it is made of. */
const likeInUnion = (row: TableRow, kind: SheetKind): string =>
  [...shared, kind.entity, 'BRI'].map((heading) => row.cells[heading] ?? '').join('|')

const checkUnion = (union: readonly string[], parts: readonly string[]): void => {
  const left = [...union].sort()
  const right = [...parts].sort()
  if (left.length === right.length && left.every((each, index) => each === right[index])) return
  const odd = left.find((each, index) => each !== right[index]) ?? right[left.length]
  throw new CorridorError(
    'SourceChanged',
    `Dataset 1+2 is no longer the union of Dataset 1 and Dataset 2: see ${odd}`,
    {
      place: 'Dataset 1+2',
    },
  )
}

/**
 * The three lists, and every other row with the rule that leaves it out.
 * @throws SourceChanged where a sheet or a heading is new, or where the union is no union
 */
export const readTracker = (
  sheets: readonly Sheet[],
): { readonly deals: readonly TrackerDeal[]; readonly others: readonly ShapedRow[] } => {
  const deals: TrackerDeal[] = []
  const others: ShapedRow[] = []
  const unions: Readonly<Record<'whole' | 'parts', string[]>> = { whole: [], parts: [] }
  const missing = Object.keys(kindsOfSheets).filter((name) => !sheets.some((sheet) => sheet.name === name))
  if (missing.length > 0) {
    const message = `the workbook lacks the sheets ${missing.join(', ')}, which the others are held against`
    throw new CorridorError('SourceChanged', message, { place: missing[0] ?? '' })
  }
  for (const sheet of sheets.filter(({ rows }) => rows.length > 0)) {
    const kind = kindsOfSheets[sheet.name]
    const heading = headingOf(sheet)
    if (kind === undefined || heading === undefined) {
      throw new CorridorError('SourceChanged', `${sheet.name} is no sheet of the tracker`, { place: sheet.name })
    }
    for (const row of sheet.rows) {
      if (row.number < heading.number) others.push(leftOut(sheet.name, row, 'title above the table'))
      if (row.number === heading.number) others.push(leftOut(sheet.name, row, 'heading'))
    }
    const rows = rowsUnder(sheet, heading, columnsOf(sheet.name, heading, kind.headings))
    if (kind.lists === 'union') {
      unions.whole.push(...rows.map((row) => likeInUnion(row, kind)))
      others.push(...rows.map(({ row }) => leftOut(sheet.name, row, 'union of investments and contracts')))
      continue
    }
    if (kind.lists !== 'troubled') unions.parts.push(...rows.map((row) => likeInUnion(row, kind)))
    const ids = dealIds(rows, kind)
    rows.forEach((row, index) => {
      const { cells } = row
      const [entity = '', share = ''] = [cells[kind.entity], cells['Share Size']]
      deals.push({ row, lists: kind.lists, deal_id: ids[index] ?? '', entity, share })
    })
  }
  checkUnion(unions.whole, unions.parts)
  return { deals, others }
}
