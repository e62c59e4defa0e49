import type { Row } from '@corridor/contracts'
import { v1Headings } from './v1-columns.ts'

type Tried = { readonly records: readonly Row[]; readonly rejected: readonly Row[] }

/** What became of a record of a file, for tests. */
export const recordAt = ({ records }: Tried, record: number): Row | undefined =>
  records.find(({ locator }) => locator === `record ${record}`)

/** Why a record was rejected. */
export const whyNot = ({ rejected }: Tried, record: number): readonly string[] =>
  rejected
    .filter(({ locator }) => locator === `record ${record}`)
    .map(({ reason, rejected_value }) => `${reason}: ${rejected_value}`)

/** Records without where they stand and when they became known. */
export const factsOf = (rows: readonly Row[]): readonly unknown[] =>
  rows.map(
    ({ partition_id, locator, record_number, citation_id, citation_place, known_at, known_basis, ...fact }) => fact,
  )

export const sumOf = (rows: readonly Row[], column: string): number =>
  Math.round(rows.reduce((total, row) => total + Number(row[column] ?? 0), 0) * 1000) / 1000

export const sumByFlow = (rows: readonly Row[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...new Set(rows.map(({ flow_code }) => String(flow_code)))].sort().map((flow) => [
      flow,
      sumOf(
        rows.filter(({ flow_code }) => flow_code === flow),
        'value',
      ),
    ]),
  )

/** How many records have something there. */
export const countOf = (rows: readonly Row[], column: string): number =>
  rows.filter((row) => row[column] !== null).length

/** Lines of the CSV download as cells. No cell of the fixture has a line break in it. */
export const v1Table = (text: string): readonly (readonly string[])[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
        .map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'))
        .slice(0, v1Headings.length),
    )

const numeric = new Set(
  'reporterCode partnerCode partner2Code aggrLevel motCode qtyUnitCode altQtyUnitCode qty altQty netWgt grossWgt cifvalue fobvalue primaryValue'.split(
    ' ',
  ),
)

/** A cell as the API and the workbook type it. */
export const v1Typed = (heading: string, cell: string): string | number | boolean | null => {
  if (cell === '') return null
  if (numeric.has(heading)) return Number(cell)
  return heading.startsWith('is') && ['true', 'false'].includes(cell) ? cell === 'true' : cell
}
