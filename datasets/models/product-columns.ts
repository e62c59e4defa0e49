import type { Trace } from '@corridor/contracts'
import type { FieldName } from '../fields/index.ts'

/** A product in a list: what one reporter says of one partner and flow in one window, at one level of the Harmonized System. */
export const listedProduct = [
  'year',
  'period_start',
  'period_end',
  'frequency_code',
  'reporter_code',
  'partner_code',
  'flow_code',
  'unit_code',
  'hs_level',
  'product_code',
] as const satisfies readonly FieldName[]

/** The key of such a product. */
export const listedProductKey = listedProduct.filter((name) => name !== 'period_start' && name !== 'frequency_code')

/** Records behind figures of a product: those of its list whose code begins with the product, at each level. */
export const productTraces = (
  columns: readonly string[],
  reporter: string,
  partner: string,
  flow = 'flow_code',
): readonly Trace[] =>
  [2, 4, 6].map((level) => ({
    columns,
    kind: 'trade_flows',
    match: {
      source_id: 'source_id',
      'year(period_end)': 'year',
      reporter_code: reporter,
      partner_code: partner,
      flow_code: flow,
      [`substr(product_code, 1, ${level})`]: 'product_code',
    },
    onlyIf: `hs_level = ${level}`,
  }))
