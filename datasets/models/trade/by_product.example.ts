import { defineExample, type ExampleRow } from '@corridor/contracts'

type Cell = readonly [year: number, code: string, value: number, more?: ExampleRow]

/** Kazakhstan's exports to China: 2019 in edition H4, 2020 and 2021 in H5. Record numbers follow the order of the cells. */
const cells: readonly Cell[] = [
  [2019, '270900', 50, { hs_edition_code: 'H4' }],
  [2020, '270900', 60],
  [2020, '260300', 30],
  [2020, '999999', 10],
  [2021, '270900', 40],
  [2021, '260300', 60],
  [2021, '100199', 100],
  // A heading that was summed from two records, and one from a single one.
  [2021, '2709', 40],
  [2021, '2603', 35],
  [2021, '2603', 25],
]

const between = { reporter_code: 'KAZ', partner_code: 'CHN', flow_code: 'export' }
const record = (record_number: number): ExampleRow => ({
  source_id: 'un-comtrade',
  partition_id: 'p',
  snapshot_id: 's',
  record_number,
  locator: String(record_number),
})

export const tradeByProductExample = defineExample({
  given: {
    'current.trade_flows': cells.map(([, , value_usd], index) => ({
      ...between,
      ...record(index),
      value_usd,
      licence_code: 'derived',
    })),
    'trade.product_choices': cells.map(([year, product_code, , more], index) => ({
      ...between,
      ...record(index),
      year,
      period_start: `${year}-01-01`,
      period_end: `${year}-12-31`,
      frequency_code: 'A',
      unit_code: 'USD',
      hs_level: product_code.length,
      product_code,
      hs_edition_code: 'H5',
      is_whole_list: true,
      is_inner_window: false,
      product_basis_code: 'published',
      ...more,
    })),
    'products.conversions': [
      {
        from_scheme_code: 'H4',
        from_code: '270900',
        to_scheme_code: 'H5',
        to_code: '270900',
        weight: 1,
        conversion_basis_code: 'exact',
      },
    ],
    'reference.hs_chapters': [{ hs_code: '27', name_en: 'Mineral fuels' }],
    'current.classification_items': [
      { scheme_code: 'H5', item_code: '270900', item_name: 'Crude oil', language_code: 'en', licence_code: 'rows' },
      {
        scheme_code: 'H5',
        item_code: '260300',
        item_name: 'Copper ores',
        language_code: 'en',
        licence_code: 'derived',
      },
    ],
  },
  expect: [
    {
      year: 2019,
      product_code: '270900',
      product_share_pct: 100,
      product_rank: 1,
      product_growth_reason: 'no_year_before',
    },
    {
      year: 2020,
      product_code: '260300',
      value: 30,
      product_title: null,
      product_rank: 2,
      product_growth_reason: 'change_of_edition',
    },
    {
      year: 2020,
      product_code: '270900',
      product_title: 'Crude oil',
      chapter_title: 'Mineral fuels',
      product_share_pct: 60,
      product_rank: 1,
      product_rank_before: null,
      product_rank_change: null,
      // 60 / 50 − 1, by a code that is the same goods in both editions.
      product_growth_pct: 20,
      product_growth_basis_code: 'converted',
      value_terms_code: 'derived',
    },
    { year: 2020, product_code: '999999', product_share_pct: 10, product_rank: null, is_unspecified: true },
    // 35 + 25 of two records may leave, though not beside its only part.
    { year: 2021, hs_level: 4, product_code: '2603', value: 60, record_count: 2, value_terms_code: 'derived' },
    { year: 2021, hs_level: 4, product_code: '2709', value: 40, record_count: 1, value_terms_code: 'derived' },
    {
      year: 2021,
      product_code: '100199',
      product_share_pct: 50,
      product_rank: 1,
      product_growth_pct: null,
      product_growth_reason: 'not_in_year_before',
    },
    {
      year: 2021,
      product_code: '260300',
      product_share_pct: 30,
      product_rank: 2,
      product_rank_before: 2,
      product_rank_change: 0,
      product_growth_pct: 100,
    },
    {
      year: 2021,
      product_code: '270900',
      product_rank: 3,
      product_rank_before: 1,
      product_rank_change: -2,
      product_growth_pct: -33.3,
      product_growth_basis_code: 'same_edition',
      product_growth_reason: null,
    },
  ],
})
