import type { ExampleRow } from '@corridor/contracts'

export type Cell = {
  readonly reporter: string
  readonly flow: 'export' | 'import'
  readonly partner: string
  readonly code: string
  readonly value: number
  readonly more?: ExampleRow
}

/**
 * Cells of whole lists of 2020 in edition H5, as records and as the choice of them: the inputs of the models of products.
 */
export const listsOf = (
  cells: readonly Cell[],
): {
  readonly 'current.trade_flows': readonly ExampleRow[]
  readonly 'trade.product_choices': readonly ExampleRow[]
} => {
  const record = (record_number: number): ExampleRow => ({
    source_id: 'a',
    partition_id: 'p',
    snapshot_id: 's',
    record_number,
    locator: String(record_number),
  })
  const between = ({ reporter, partner, flow }: Cell): ExampleRow => ({
    reporter_code: reporter,
    partner_code: partner,
    flow_code: flow,
  })
  return {
    'current.trade_flows': cells.map((cell, index) => ({
      ...record(index),
      ...between(cell),
      value_usd: cell.value,
      licence_code: 'derived',
      net_mass_kg: null,
      quantity_1: null,
      quantity_1_unit_code: null,
      is_net_mass_estimated: null,
      is_quantity_estimated: null,
      ...cell.more,
    })),
    'trade.product_choices': cells.map((cell, index) => ({
      ...record(index),
      ...between(cell),
      year: 2020,
      period_start: '2020-01-01',
      period_end: '2020-12-31',
      frequency_code: 'A',
      unit_code: 'USD',
      hs_level: cell.code.length,
      product_code: cell.code,
      hs_edition_code: 'H5',
      is_whole_list: true,
    })),
  }
}
