import { defineExample, type ExampleRow } from '@corridor/contracts'

const flow = (cell: string, source: string, value: number, other: ExampleRow = {}): ExampleRow => {
  const [reporter = '', direction = '', partner = ''] = cell.split(' ')
  return {
    source_id: source,
    citation_id: `${source}-2022`,
    reporter_code: reporter,
    flow_code: direction,
    partner_code: partner,
    product_scheme_code: 'TOTAL',
    period_end: '2022-12-31',
    frequency_code: 'A',
    is_cumulative: false,
    value_usd: value,
    bound_code: 'exact',
    method_code: 'reported',
    obs_status_code: 'A',
    licence_code: 'rows',
    ...other,
  }
}

const size = (indicator: string, area: string, value: number): ExampleRow => ({
  source_id: 'bank',
  citation_id: 'bank-2023',
  indicator_code: indicator,
  area_code: area,
  period_end: '2022-12-31',
  frequency_code: 'A',
  value,
  value_usd: indicator === 'gdp' ? value : null,
  bound_code: 'exact',
  licence_code: 'rows',
})

const cell = (words: string, value: number | null, other: ExampleRow = {}): ExampleRow => {
  const [area = '', partner = '', measured = '', indicator = '', source = ''] = words.split(' ')
  return {
    area_code: area,
    partner_code: partner,
    measured_flow_code: measured,
    indicator_code: indicator,
    source_id: source,
    indicator_value: value,
    ...other,
  }
}

export const indicatorsByAreaExample = defineExample({
  given: {
    'reference.area_members': ['KAZ', 'TJK'].map((area) => ({ group_code: 'C5', area_code: area })),
    'reference.areas': [
      ...['CHN', 'RUS', 'TUR', 'KAZ'].map((area) => ({ area_code: area, area_type: 'state' })),
      { area_code: 'CIS', area_type: 'group' },
    ],
    'current.trade_flows': [
      // 50, 30 and 20 of 100; the group of states counts nobody again.
      flow('KAZ export CHN', 'office', 50),
      flow('KAZ export RUS', 'office', 30),
      flow('KAZ export TUR', 'office', 20),
      flow('KAZ export CIS', 'office', 30),
      flow('KAZ export WLD', 'office', 100),
      flow('KAZ import WLD', 'office', 60),
      // Its partners are 70 of 100.
      flow('TJK import CHN', 'part', 40),
      flow('TJK import RUS', 'part', 20),
      flow('TJK import TUR', 'part', 10),
      flow('TJK import WLD', 'part', 100),
      // All of the corridor: 60 and 40.
      flow('CHN export KAZ', 'customs', 60),
      flow('CHN export TJK', 'customs', 40, { licence_code: 'derived' }),
      flow('CHN import KAZ', 'customs', 9),
    ],
    'current.observations': [size('gdp', 'KAZ', 400), size('population', 'KAZ', 20)],
  },
  expect: [
    // 0.6² + 0.4²; normalised (0.52 − 1/2) / (1 − 1/2). One of the two may not be shown, so it leaves rounded.
    cell('CHN C5 export hhi customs', 0.52, { is_rounded: true }),
    cell('CHN C5 export hhi_10000 customs', 5200, { indicator_unit_code: 'index' }),
    cell('CHN C5 export hhi_normalised customs', 0.04),
    ...['hhi', 'hhi_10000', 'hhi_normalised'].map((code) =>
      cell(`CHN C5 import ${code} customs`, null, { null_reason: 'this source has not all five states for this year' }),
    ),
    // 0.5² + 0.3² + 0.2²; normalised (0.38 − 1/3) / (1 − 1/3)
    cell('KAZ WLD export hhi office', 0.38, { is_preferred: true, is_rounded: false, citation_id: 'office-2022' }),
    cell('KAZ WLD export hhi_10000 office', 3800),
    cell('KAZ WLD export hhi_normalised office', 0.07),
    cell('KAZ WLD export partner_count office', 3, { indicator_unit_code: 'count' }),
    // 100 · 100 / 400 and 100 / 20
    cell('KAZ WLD export per_gdp office', 25, { base_source_id: 'bank', base_citation_id: 'bank-2023' }),
    cell('KAZ WLD export per_person office', 5),
    cell('KAZ WLD import per_gdp office', 15),
    cell('KAZ WLD import per_person office', 3),
    cell('KAZ WLD turnover per_gdp office', 40),
    cell('KAZ WLD turnover per_person office', 8),
    ...['hhi', 'hhi_10000', 'hhi_normalised', 'partner_count'].map((code) =>
      cell(`TJK WLD import ${code} part`, null, {
        null_reason: 'the partners of this source make less than 90 % of its total with the world',
      }),
    ),
    cell('TJK WLD import per_gdp part', null, { null_reason: 'no output in dollars of the area for this year' }),
    cell('TJK WLD import per_person part', null, { null_reason: 'no population of the area for this year' }),
  ],
})
