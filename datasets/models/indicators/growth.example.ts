import { defineExample, type ExampleRow } from '@corridor/contracts'

const flow = (year: number, cell: string, source: string, value: number, other: ExampleRow = {}): ExampleRow => {
  const [reporter = '', direction = '', partner = ''] = cell.split(' ')
  return {
    source_id: source,
    citation_id: `${source}-${year}`,
    asserted_by: source,
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
    obs_status_code: 'A',
    licence_code: 'rows',
    ...other,
  }
}

/** `CHN KAZ export growth office` is 50 in 2022. */
const cell = (year: number, words: string, value: number | null, other: ExampleRow = {}): ExampleRow => {
  const [reporter = '', partner = '', measured = '', indicator = '', source = ''] = words.split(' ')
  return {
    year,
    reporter_code: reporter,
    partner_code: partner,
    measured_flow_code: measured,
    indicator_code: indicator,
    source_id: source,
    indicator_value: value,
    ...other,
  }
}

const oneFlow = { null_reason: 'this source has not both flows, comparable, in both years' }
const notFive = { null_reason: 'this source has not all five states, comparable, in both years' }
const no = (year: number): ExampleRow => ({ null_reason: `no figure of this source for ${year}` })
const derived = { licence_code: 'derived' }

export const indicatorsGrowthExample = defineExample({
  given: {
    'reference.area_members': ['KAZ', 'TJK'].map((area) => ({ group_code: 'C5', area_code: area })),
    'reference.precedence': [
      { kind: 'trade_flows', reporter_code: 'CHN', source_id: 'office', rank: '10' },
      { kind: 'trade_flows', reporter_code: 'TJK', source_id: 'press', rank: '60' },
    ],
    'current.trade_flows': [
      // Exports to both 30 + 10, then 45 + 8; trade with Kazakhstan 30 + 20, then 45 + 20.
      flow(2021, 'CHN export KAZ', 'office', 30),
      flow(2021, 'CHN import KAZ', 'office', 20),
      flow(2021, 'CHN export TJK', 'office', 10),
      flow(2021, 'CHN export WLD', 'office', 100),
      flow(2022, 'CHN export KAZ', 'office', 45),
      flow(2022, 'CHN import KAZ', 'office', 20),
      flow(2022, 'CHN export TJK', 'office', 8),
      // 100 · 1.1⁵ = 161.051; what may not be shown leaves rounded; the last year is after a break.
      flow(2015, 'KAZ export CHN', 'comtrade', 100, derived),
      flow(2019, 'KAZ export CHN', 'comtrade', 150, derived),
      flow(2020, 'KAZ export CHN', 'comtrade', 161.05, derived),
      flow(2021, 'KAZ export CHN', 'comtrade', 90, { ...derived, obs_status_code: 'B' }),
      // Two compilers that one collection of quotations holds.
      flow(2020, 'TJK import CHN', 'press', 5, { asserted_by: 'A' }),
      flow(2021, 'TJK import CHN', 'press', 6, { asserted_by: 'B' }),
    ],
  },
  expect: [
    cell(2015, 'KAZ CHN export growth comtrade', null, no(2014)),
    cell(2019, 'KAZ CHN export growth comtrade', null, no(2018)),
    cell(2020, 'KAZ CHN export cagr_5y comtrade', 10, {
      base_year: 2015,
      is_rounded: true,
      indicator_unit_code: 'percent',
    }),
    cell(2020, 'KAZ CHN export contribution_to_turnover comtrade', null, oneFlow),
    // 100 · (161.05 − 150) / 150 = 7.367
    cell(2020, 'KAZ CHN export growth comtrade', 7.4, { is_preferred: true, licence_code: 'rows' }),
    cell(2020, 'TJK CHN import growth press', null, no(2019)),
    cell(2021, 'CHN C5 export growth office', null, no(2020)),
    cell(2021, 'CHN KAZ export growth office', null, no(2020)),
    cell(2021, 'CHN KAZ import growth office', null, no(2020)),
    cell(2021, 'CHN KAZ turnover growth office', null, no(2020)),
    cell(2021, 'CHN TJK export growth office', null, no(2020)),
    cell(2021, 'KAZ CHN export cagr_5y comtrade', null, no(2016)),
    cell(2021, 'KAZ CHN export cagr_whole comtrade', null, {
      base_year: 2015,
      null_reason: 'the publisher marks a break in between',
    }),
    cell(2021, 'KAZ CHN export growth comtrade', null, { null_reason: 'the publisher marks a break in between' }),
    cell(2021, 'TJK CHN import growth press', null, { null_reason: 'the figures are of two compilers' }),
    // All exports to the world were 100: the contribution of both is that of 13 more.
    cell(2022, 'CHN C5 export contribution_to_total office', 13),
    cell(2022, 'CHN C5 export contribution_to_turnover office', null, oneFlow),
    // 100 · 13 / 40, of which Kazakhstan 100 · 15 / 40 and Tajikistan −100 · 2 / 40
    cell(2022, 'CHN C5 export growth office', 32.5),
    cell(2022, 'CHN KAZ export contribution_to_c5 office', 37.5, { indicator_unit_code: 'percentage_points' }),
    cell(2022, 'CHN KAZ export contribution_to_total office', 15),
    // 100 · 15 / 50, which is all of the growth of turnover
    cell(2022, 'CHN KAZ export contribution_to_turnover office', 30),
    cell(2022, 'CHN KAZ export growth office', 50),
    cell(2022, 'CHN KAZ import contribution_to_c5 office', null, notFive),
    cell(2022, 'CHN KAZ import contribution_to_turnover office', 0),
    cell(2022, 'CHN KAZ import growth office', 0),
    cell(2022, 'CHN KAZ turnover growth office', 30),
    cell(2022, 'CHN TJK export contribution_to_c5 office', -5),
    cell(2022, 'CHN TJK export contribution_to_total office', -2),
    cell(2022, 'CHN TJK export contribution_to_turnover office', null, oneFlow),
    cell(2022, 'CHN TJK export growth office', -20),
  ],
})
