import { defineExample, type ExampleRow } from '@corridor/contracts'

const flow: ExampleRow = {
  reporter_code: 'KAZ',
  partner_code: 'CHN',
  flow_code: 'export',
  product_scheme_code: 'H5',
  period_start: '2020-01-01',
  period_end: '2020-12-31',
  frequency_code: 'A',
  is_cumulative: false,
  unit_code: 'USD',
  value_usd: 1,
  bound_code: 'exact',
  method_code: 'reported',
  partition_id: 'p',
  snapshot_id: 's',
  licence_code: 'derived',
}

const recordOf = (
  source_id: string,
  record_number: number,
  product_code: string,
  more: ExampleRow = {},
): ExampleRow => ({
  ...flow,
  source_id,
  record_number,
  locator: String(record_number),
  product_code,
  ...more,
})

/** Twenty chapters of six digits make a list broad. */
const chapters = Array.from({ length: 20 }, (_, index) =>
  recordOf('un-comtrade', index + 1, `${String(index + 1).padStart(2, '0')}0110`, {
    reporter_code: 'KGZ',
    partner_code: 'RUS',
  }),
)

const month = (number: number, more: ExampleRow = {}): ExampleRow =>
  recordOf('china-customs', 100 + number, '39221000', {
    reporter_code: 'CHN',
    partner_code: 'KAZ',
    product_scheme_code: 'GACC8',
    hs_edition_code: 'H5',
    frequency_code: 'M',
    period_start: `2021-${String(number).padStart(2, '0')}-01`,
    period_end: `2021-${String(number).padStart(2, '0')}-28`,
    ...more,
  })

/**
 * A few products of Kazakhstan: a heading that is published is taken from its own row, and 27111100 alone is no heading 2711.
 * Months of a Chinese product count up to the gap in April. A broad list of another reporter gives sums at 2 and 4 digits.
 */
export const tradeProductChoicesExample = defineExample({
  given: {
    'current.trade_flows': [
      recordOf('un-comtrade', 1, '2709'),
      recordOf('un-comtrade', 2, '270900'),
      recordOf('un-comtrade', 3, '271111'),
      // A source that stands lower, one that may not be used, and a row by the mode of transport.
      recordOf('baci', 4, '271111'),
      recordOf('secret', 5, '999999', { licence_code: 'no' }),
      recordOf('un-comtrade', 6, '271112', { transport_mode_code: 'pipeline' }),
      month(1),
      month(2),
      month(3),
      month(5),
      ...chapters,
    ],
    'reference.precedence': [
      { kind: 'trade_flows', reporter_code: '*', source_id: 'un-comtrade', rank: '14' },
      { kind: 'trade_flows', reporter_code: '*', source_id: 'baci', rank: '70' },
    ],
  },
  expect: [
    ...[
      { hs_level: 4, product_code: '2709', product_basis_code: 'published', record_number: 1 },
      { hs_level: 6, product_code: '270900', product_basis_code: 'published', record_number: 2 },
      { hs_level: 6, product_code: '271111', product_basis_code: 'published', record_number: 3 },
    ].map((row) => ({
      year: 2020,
      period_end: '2020-12-31',
      reporter_code: 'KAZ',
      source_id: 'un-comtrade',
      is_whole_list: false,
      ...row,
    })),
    ...[2, 4, 6].flatMap((hs_level) =>
      chapters.map(({ product_code, record_number }) => ({
        reporter_code: 'KGZ',
        hs_level,
        product_code: String(product_code).slice(0, hs_level),
        is_whole_list: true,
        product_basis_code: hs_level === 6 ? 'published' : 'summed',
        record_number: record_number ?? null,
      })),
    ),
    ...[1, 2, 3].map((record_number) => ({
      year: 2021,
      period_end: '2021-03-31',
      frequency_code: null,
      hs_level: 6,
      product_code: '392210',
      is_whole_list: false,
      product_basis_code: 'summed',
      record_number: 100 + record_number,
    })),
  ],
})
