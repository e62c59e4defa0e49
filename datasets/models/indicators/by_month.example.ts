import { defineExample, type ExampleRow } from '@corridor/contracts'

const window = (start: string, end: string, cell: string, value: number, other: ExampleRow = {}): ExampleRow => {
  const [reporter = '', direction = '', partner = '', source = ''] = cell.split(' ')
  return {
    source_id: source,
    citation_id: `${source}-${end}`,
    reporter_code: reporter,
    flow_code: direction,
    partner_code: partner,
    product_scheme_code: 'TOTAL',
    period_start: start,
    period_end: end,
    is_cumulative: true,
    value_usd: value,
    bound_code: 'exact',
    method_code: 'reported',
    obs_status_code: 'A',
    licence_code: 'rows',
    ...other,
  }
}

const cell = (end: string, words: string, value: number | null, other: ExampleRow = {}): ExampleRow => {
  const [partner = '', measured = '', indicator = '', source = ''] = words.split(' ')
  return {
    period_end: end,
    partner_code: partner,
    measured_flow_code: measured,
    indicator_code: indicator,
    source_id: source,
    indicator_value: value,
    ...other,
  }
}

const derived = { licence_code: 'derived' }
const none = (year: number): ExampleRow => ({ null_reason: `no figure of this source for the same months of ${year}` })

export const indicatorsByMonthExample = defineExample({
  given: {
    'reference.area_members': [{ group_code: 'C5', area_code: 'KAZ' }],
    'current.trade_flows': [
      window('2023-01-01', '2023-06-30', 'CHN export KAZ office', 40),
      window('2024-01-01', '2024-06-30', 'CHN export KAZ office', 50),
      // Another window of the year before is none.
      window('2023-01-01', '2023-05-31', 'CHN import KAZ office', 20),
      window('2024-01-01', '2024-06-30', 'CHN import KAZ office', 30),
      // Months of a source that publishes no windows: 3 + 4, then 4 + 5, in figures that may not be shown.
      window('2023-01-01', '2023-01-31', 'CHN export KAZ press', 3, derived),
      window('2023-02-01', '2023-02-28', 'CHN export KAZ press', 4, derived),
      window('2024-01-01', '2024-01-31', 'CHN export KAZ press', 4, derived),
      window('2024-02-01', '2024-02-29', 'CHN export KAZ press', 5, derived),
    ],
  },
  expect: [
    cell('2023-01-31', 'KAZ export growth_month press', null, none(2022)),
    cell('2023-02-28', 'KAZ export growth_ytd press', null, none(2022)),
    cell('2023-05-31', 'KAZ import growth_ytd office', null, none(2022)),
    cell('2023-06-30', 'KAZ export growth_ytd office', null, none(2022)),
    cell('2023-02-28', 'KAZ export growth_month press', null, none(2022)),
    // 100 · (4 − 3) / 3 = 33.33, rounded
    cell('2024-01-31', 'KAZ export growth_month press', 33.3, { is_rounded: true }),
    // 100 · (9 − 7) / 7 = 28.57
    cell('2024-02-29', 'KAZ export growth_ytd press', 28.6, { flag: 'the months added up', is_preferred: true }),
    // 100 · (50 − 40) / 40
    cell('2024-06-30', 'KAZ export growth_ytd office', 25, {
      base_citation_id: 'office-2023-06-30',
      is_rounded: false,
      flag: null,
    }),
    cell('2024-06-30', 'KAZ import growth_ytd office', null, none(2023)),
    cell('2024-02-29', 'KAZ export growth_month press', 25),
  ],
})
