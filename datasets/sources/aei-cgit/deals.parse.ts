import type { ShapedRow, Sheet } from '@corridor/contracts'
import { readTracker } from './tracker-sheets.ts'

/** Columns of the plain table of deals; events are read from it, too. */
export const dealColumns = [
  'deal_id',
  'lists',
  'Year',
  'Month',
  'Entity',
  'Quantity in Millions',
  'Share Size',
  'Transaction Party',
  'Sector',
  'Subsector',
  'Country',
  'Greenfield',
] as const

/** Every row of the three lists as one deal. */
export const reshapeDeals = (sheets: readonly Sheet[]): readonly ShapedRow[] => {
  const { deals, others } = readTracker(sheets)
  return [
    ...others,
    ...deals.map(({ row, lists, deal_id, entity }) => ({
      record: row.row.record,
      locator: row.locator,
      cells: {
        ...Object.fromEntries(dealColumns.map((column) => [column, row.cells[column]])),
        deal_id,
        lists,
        Entity: entity,
      },
    })),
  ]
}
