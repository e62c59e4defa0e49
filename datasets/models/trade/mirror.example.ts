import { defineExample, type ExampleRow } from '@corridor/contracts'

const flow = (year: number, cell: string, source: string, value: number, other: ExampleRow = {}): ExampleRow => {
  const [reporter = '', direction = '', partner = ''] = cell.split(' ')
  return {
    source_id: source,
    reporter_code: reporter,
    flow_code: direction,
    partner_code: partner,
    product_scheme_code: 'TOTAL',
    period_end: `${year}-12-31`,
    frequency_code: 'A',
    is_cumulative: false,
    value_usd: value,
    bound_code: 'exact',
    method_code: 'reported',
    coverage_code: 'goods',
    licence_code: 'rows',
    ...other,
  }
}

const disagree = "the partner's own sources disagree by more than 25 %, none is preferred"

export const tradeMirrorExample = defineExample({
  given: {
    'reference.area_members': ['KAZ', 'TKM', 'UZB'].map((area) => ({ group_code: 'C5', area_code: area })),
    'reference.precedence': [
      { kind: 'trade_flows', reporter_code: 'CHN', source_id: 'comtrade', rank: '10' },
      { kind: 'trade_flows', reporter_code: 'CHN', source_id: 'press', rank: '40' },
      { kind: 'trade_flows', reporter_code: 'KAZ', source_id: 'national', rank: '10' },
      { kind: 'trade_flows', reporter_code: 'UZB', source_id: 'national', rank: '25' },
      { kind: 'trade_flows', reporter_code: '*', source_id: 'comtrade', rank: '15' },
    ],
    'current.trade_flows': [
      // Two figures of one reporter that cannot both be right.
      flow(2022, 'CHN export KAZ', 'comtrade', 16.4),
      flow(2022, 'KAZ import CHN', 'national', 11.1),
      flow(2022, 'KAZ import CHN', 'comtrade', 3.6),
      // Two Chinese and two Kazakh figures: four pairs, one preferred. A bound is no figure.
      flow(2023, 'CHN export KAZ', 'comtrade', 25),
      flow(2023, 'CHN export KAZ', 'press', 24),
      flow(2023, 'CHN export KAZ', 'seen', 20, { bound_code: 'min' }),
      flow(2023, 'KAZ import CHN', 'national', 15),
      flow(2023, 'KAZ import CHN', 'comtrade', 16),
      // An estimate made of China's own imports would be compared with them.
      flow(2023, 'CHN import TKM', 'press', 9.6),
      flow(2023, 'TKM export CHN', 'imf', 9.06, { method_code: 'mirror' }),
      // A national series with services differs for a known reason.
      flow(2023, 'CHN import UZB', 'press', 1.6),
      flow(2023, 'UZB export CHN', 'comtrade', 1.8),
      flow(2023, 'UZB export CHN', 'national', 2.5, { coverage_code: 'goods_and_services' }),
    ],
  },
  expect: [
    {
      year: 2022,
      partner_code: 'KAZ',
      direction: 'china_to_partner',
      china_source_id: 'comtrade',
      partner_source_id: 'comtrade',
      china_reports_usd: 16.4,
      partner_reports_usd: 3.6,
      gap_usd: 12.8,
      gap_pct: 78.04878,
      is_preferred: false,
      flag: `the partner's figure looks partial; ${disagree}`,
    },
    {
      year: 2022,
      partner_source_id: 'national',
      gap_usd: 5.3,
      gap_pct: 32.317073,
      is_preferred: false,
      flag: disagree,
    },
    {
      year: 2023,
      china_source_id: 'comtrade',
      partner_source_id: 'comtrade',
      gap_usd: 9,
      gap_pct: 36,
      is_preferred: false,
    },
    {
      year: 2023,
      china_source_id: 'comtrade',
      partner_source_id: 'national',
      gap_usd: 10,
      gap_pct: 40,
      is_preferred: true,
      flag: null,
    },
    { year: 2023, china_source_id: 'press', partner_source_id: 'comtrade', gap_usd: 8, is_preferred: false },
    {
      year: 2023,
      china_source_id: 'press',
      partner_source_id: 'national',
      gap_usd: 9,
      gap_pct: 37.5,
      is_preferred: false,
    },
    {
      partner_code: 'UZB',
      direction: 'partner_to_china',
      china_source_id: 'press',
      partner_source_id: 'comtrade',
      gap_usd: -0.2,
      gap_pct: -12.5,
      partner_coverage_code: 'goods',
      is_preferred: true,
      flag: null,
    },
    {
      partner_code: 'UZB',
      partner_source_id: 'national',
      gap_usd: -0.9,
      gap_pct: -56.25,
      partner_coverage_code: 'goods_and_services',
      is_preferred: false,
      flag: "the partner's figure includes services",
    },
  ],
})
