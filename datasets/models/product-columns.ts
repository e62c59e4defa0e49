import type { Trace } from '@corridor/contracts'

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
