import { defineExample } from '@corridor/contracts'

type Cell = readonly [
  year: number,
  reporter: string,
  flow: string,
  partner: string,
  edition: string,
  code: string,
  millions: number,
]

/**
 * Chinese exports to Kyrgyzstan in H6, and what Kyrgyzstan sells to Russia in H5: one code of 2022 is two of 2017. Russia's
 * own imports are left aside, for the exporter has a list; those from Kazakhstan are taken, for Kazakhstan has none.
 */
const cells: readonly Cell[] = [
  [2021, 'CHN', 'export', 'KGZ', 'H5', '854140', 10],
  [2022, 'CHN', 'export', 'KGZ', 'H6', '854143', 20],
  [2023, 'CHN', 'export', 'KGZ', 'H6', '854143', 30],
  [2024, 'CHN', 'export', 'KGZ', 'H6', '854143', 40],
  [2021, 'KGZ', 'export', 'RUS', 'H5', '854140', 1],
  [2022, 'KGZ', 'export', 'RUS', 'H5', '854140', 2],
  [2023, 'KGZ', 'export', 'RUS', 'H5', '854140', 3],
  [2024, 'KGZ', 'export', 'RUS', 'H5', '854140', 4],
  [2024, 'RUS', 'import', 'KGZ', 'H5', '854140', 99],
  [2024, 'CHN', 'export', 'KAZ', 'H5', '854140', 50],
  [2024, 'RUS', 'import', 'KAZ', 'H5', '854140', 60],
  // No way of the corridor: neither China nor one of the five is on it.
  [2024, 'DEU', 'export', 'POL', 'H5', '854140', 5],
  [2024, 'POL', 'export', 'RUS', 'H5', '854140', 5],
]

const record = (record_number: number) => ({
  source_id: 'un-comtrade',
  partition_id: 'p',
  snapshot_id: 's',
  record_number,
  locator: String(record_number),
})

const way = { origin_code: 'CHN', hub_code: 'KGZ', destination_code: 'RUS', product_code: '854140' }

export const tradeTriangleExample = defineExample({
  given: {
    'current.trade_flows': cells.map(([, reporter_code, flow_code, partner_code, , , millions], index) => ({
      ...record(index),
      reporter_code,
      partner_code,
      flow_code,
      value_usd: millions * 1_000_000,
      licence_code: reporter_code === 'CHN' ? 'rows' : 'derived',
    })),
    'trade.product_choices': cells.map(
      ([year, reporter_code, flow_code, partner_code, edition, product_code], index) => ({
        ...record(index),
        year,
        frequency_code: 'A',
        unit_code: 'USD',
        reporter_code,
        partner_code,
        flow_code,
        hs_level: 6,
        product_code,
        hs_edition_code: edition,
        is_whole_list: true,
      }),
    ),
    'products.conversions': [
      { from_scheme_code: 'H6', from_code: '854143', to_scheme_code: 'H5', to_code: '854140', weight: 1 },
    ],
    'reference.area_members': ['KAZ', 'KGZ'].map((area_code) => ({ group_code: 'C5', area_code })),
    'reference.hs_chapters': [{ hs_code: '85', name_en: 'Electrical machinery' }],
  },
  expect: [
    {
      year: 2021,
      ...way,
      first_leg_growth_pct: null,
      first_leg_index: 100,
      leg_ratio_pct: 10,
      is_rising_together: false,
    },
    {
      year: 2022,
      ...way,
      first_leg_usd: 20_000_000,
      first_leg_growth_pct: 100,
      second_leg_growth_pct: 100,
      is_rising_together: true,
    },
    { year: 2023, ...way, first_leg_growth_pct: 50, second_leg_growth_pct: 50, first_leg_edition_code: 'H6' },
    {
      year: 2024,
      ...way,
      hub_code: 'KAZ',
      first_leg_usd: 50_000_000,
      second_leg_usd: 60_000_000,
      second_leg_side_code: 'importer',
      leg_correlation: null,
      both_years_count: 1,
    },
    {
      year: 2024,
      ...way,
      chapter_title: 'Electrical machinery',
      second_leg_usd: 4_000_000,
      second_leg_side_code: 'exporter',
      first_leg_growth_pct: 33.3,
      first_leg_index: 400,
      second_leg_index: 400,
      leg_correlation: 1,
      both_years_count: 4,
      is_rising_together: true,
      first_leg_terms_code: 'rows',
      second_leg_terms_code: 'derived',
    },
  ],
})
