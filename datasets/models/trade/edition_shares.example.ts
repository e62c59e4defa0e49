import { defineExample } from '@corridor/contracts'

const flow = {
  reporter_code: 'CHN',
  partner_code: 'KAZ',
  flow_code: 'export',
  period_start: '2012-01-01',
  period_end: '2012-12-31',
  source_id: 'a',
  licence_code: 'derived',
  product_scheme_code: 'H4',
}
const to = { from_scheme_code: 'H4', to_scheme_code: 'H5' }

/** Of 200 dollars 100 are exact, 40 split, 10 + 20 estimated, and 30 lead nowhere. */
export const tradeEditionSharesExample = defineExample({
  given: {
    'current.trade_flows': [
      { ...flow, product_code: '111111', value_usd: 100 },
      { ...flow, product_code: '222222', value_usd: 50 },
      { ...flow, product_code: '333333', value_usd: 20 },
      { ...flow, product_code: '444444', value_usd: 30 },
      // A chapter is no product of its own, and what has no dollars has no share.
      { ...flow, product_code: '44', value_usd: 999 },
      { ...flow, product_code: '555555' },
      { ...flow, flow_code: 'import', product_scheme_code: 'H5', product_code: '111111', value_usd: 7 },
      { ...flow, source_id: 'b', product_code: '444444', value_usd: 0 },
    ],
    'products.conversions': [
      { ...to, from_code: '111111', to_code: '111111', weight: 1, conversion_basis_code: 'exact' },
      { ...to, from_code: '222222', to_code: '222223', weight: 0.8, conversion_basis_code: 'split' },
      { ...to, from_code: '222222', to_code: '222224', weight: 0.2, conversion_basis_code: 'estimated' },
      { ...to, from_code: '333333', to_code: '333334', weight: 0.5, conversion_basis_code: 'estimated' },
      { ...to, from_code: '333333', to_code: '333335', weight: 0.5, conversion_basis_code: 'estimated' },
    ],
  },
  expect: [
    {
      flow_code: 'export',
      source_id: 'a',
      to_scheme_code: 'H5',
      value_usd: 200,
      // Four products: none of them can be told from their sum.
      licence_code: 'rows',
      exact_share_pct: 50,
      split_share_pct: 20,
      estimated_share_pct: 15,
      unconverted_share_pct: 15,
    },
    { flow_code: 'export', source_id: 'b', value_usd: 0, exact_share_pct: null, unconverted_share_pct: null },
    {
      flow_code: 'import',
      product_scheme_code: 'H5',
      value_usd: 7,
      exact_share_pct: 100,
      unconverted_share_pct: 0,
      licence_code: 'derived',
    },
  ],
})
