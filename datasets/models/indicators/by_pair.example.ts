import { defineExample, type ExampleRow } from '@corridor/contracts'

const flow = (cell: string, source: string, value: number, other: ExampleRow = {}): ExampleRow => {
  const [reporter = '', direction = '', partner = ''] = cell.split(' ')
  return {
    source_id: source,
    citation_id: `${source}-2022`,
    asserted_by: source,
    reporter_code: reporter,
    flow_code: direction,
    partner_code: partner,
    product_scheme_code: 'TOTAL',
    product_code: 'TOTAL',
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

const size = (indicator: string, year: number, value: number): ExampleRow => ({
  source_id: 'bank',
  indicator_code: indicator,
  area_code: 'CHN',
  period_end: `${year}-12-31`,
  frequency_code: 'A',
  value,
  value_usd: indicator === 'gdp' ? value : null,
  bound_code: 'exact',
  licence_code: 'rows',
})

const derived = { licence_code: 'derived' }

/** `CHN KAZ export share_of_total office` is 7.5. */
const cell = (words: string, value: number | null, other: ExampleRow = {}): ExampleRow => {
  const [reporter = '', partner = '', measured = '', indicator = '', source = ''] = words.split(' ')
  return {
    reporter_code: reporter,
    partner_code: partner,
    measured_flow_code: measured,
    indicator_code: indicator,
    source_id: source,
    indicator_value: value,
    ...other,
  }
}

const noWorld = { null_reason: 'no trade with the world from this source or its compiler for this year' }
const noMarket = {
  null_reason: 'no source has the imports of the world, of the partner and of the reporter for this year',
}
const noGdp = { null_reason: 'no output in dollars of the reporter for this year' }
const noPeople = { null_reason: 'no population of the reporter for this year' }

export const indicatorsByPairExample = defineExample({
  given: {
    'reference.area_members': ['KAZ', 'TJK'].map((area) => ({ group_code: 'C5', area_code: area })),
    'reference.precedence': [
      { kind: 'trade_flows', reporter_code: 'CHN', source_id: 'office', rank: '10' },
      { kind: 'trade_flows', reporter_code: '*', source_id: 'comtrade', rank: '15' },
    ],
    'current.trade_flows': [
      flow('CHN export KAZ', 'office', 30),
      flow('CHN import KAZ', 'office', 20),
      flow('CHN export TJK', 'office', 10),
      flow('CHN export WLD', 'office', 400),
      // Mineral fuels of the imports.
      flow('CHN import KAZ', 'office', 15, { product_scheme_code: 'H6', product_code: '27' }),
      // A bound is no level, nor is a window of the year.
      flow('CHN import TJK', 'office', 3, { bound_code: 'min' }),
      flow('CHN import TJK', 'office', 2, { frequency_code: null, is_cumulative: true }),
      // Figures that may not be shown themselves.
      flow('KAZ export CHN', 'comtrade', 18, derived),
      flow('KAZ import CHN', 'comtrade', 24, derived),
      // The world as one source has it: 60 of 1300 − 100.
      flow('WLD import WLD', 'fund', 1300),
      flow('CHN import WLD', 'fund', 100),
      flow('KAZ import WLD', 'fund', 60),
    ],
    // Output of this year; population of another year only.
    'current.observations': [size('gdp', 2022, 1000), size('population', 2021, 8)],
  },
  expect: [
    // 30 − 20; what Kazakhstan says of the same trade: 24 − 18, of which either would give the other away.
    cell('CHN KAZ both balance office', 10, { licence_code: 'rows', is_preferred: true }),
    cell('CHN KAZ both balance_by_partner comtrade', 6, { licence_code: 'derived', is_preferred: true }),
    // 100 · 30 / 20
    cell('CHN KAZ both coverage_ratio office', 150),
    // (30 − 20) / (30 + 20)
    cell('CHN KAZ both normalised_balance office', 0.2),
    // 100 · 30 / 1000
    cell('CHN KAZ export per_gdp office', 3, { base_source_id: 'bank' }),
    cell('CHN KAZ export per_person office', null, { ...noPeople, is_preferred: false }),
    // 100 · 30 / (30 + 10)
    cell('CHN KAZ export share_of_c5 office', 75),
    // 100 · 30 / 400
    cell('CHN KAZ export share_of_total office', 7.5),
    // 30 / 400 over 60 / (1300 − 100): 0.075 / 0.05
    cell('CHN KAZ export trade_intensity office', 1.5, { indicator_unit_code: 'ratio', base_source_id: 'fund' }),
    // 100 · 15 / 20
    cell('CHN KAZ import energy_share office', 75),
    cell('CHN KAZ import per_gdp office', 2),
    cell('CHN KAZ import per_person office', null, noPeople),
    cell('CHN KAZ import share_of_c5 office', null, {
      null_reason: 'this source has neither all five states nor their total for this year',
    }),
    // The world's figure of China's imports is of another source and compiler.
    cell('CHN KAZ import share_of_total office', null, noWorld),
    cell('CHN KAZ turnover per_gdp office', 5),
    cell('CHN KAZ turnover per_person office', null, noPeople),
    cell('CHN KAZ turnover share_of_c5 office', null),
    cell('CHN TJK export per_gdp office', 1),
    cell('CHN TJK export per_person office', null, noPeople),
    cell('CHN TJK export share_of_c5 office', 25),
    cell('CHN TJK export share_of_total office', 2.5),
    cell('CHN TJK export trade_intensity office', null, noMarket),
    cell('KAZ CHN both balance comtrade', -6, { licence_code: 'derived' }),
    cell('KAZ CHN both balance_by_partner office', -10, { licence_code: 'rows' }),
    // 100 · 18 / 24, and (18 − 24) / (18 + 24) = −0.142857 to three digits
    cell('KAZ CHN both coverage_ratio comtrade', 75, { licence_code: 'rows', is_rounded: true }),
    cell('KAZ CHN both normalised_balance comtrade', -0.143, { licence_code: 'rows', is_rounded: true }),
    cell('KAZ CHN export per_gdp comtrade', null, noGdp),
    cell('KAZ CHN export per_person comtrade', null, noPeople),
    cell('KAZ CHN export share_of_total comtrade', null, noWorld),
    cell('KAZ CHN export trade_intensity comtrade', null, noWorld),
    cell('KAZ CHN import per_gdp comtrade', null, noGdp),
    cell('KAZ CHN import per_person comtrade', null, noPeople),
    cell('KAZ CHN import share_of_total comtrade', null, noWorld),
    cell('KAZ CHN turnover per_gdp comtrade', null, noGdp),
    cell('KAZ CHN turnover per_person comtrade', null, noPeople),
  ],
})
