import { defineExample } from '@corridor/contracts'
import { billion, claim, texts } from './claim-rows.ts'

const of = (indicator: string, flow: string | null, partner: string) => ({
  claim_indicator_code: indicator,
  claim_flow_code: flow,
  reporter_code: 'CHN',
  partner_code: partner,
})
const five = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']
const exports = [28, 19.9, 3.5, 1, 11.8]

/**
 * A table of exports: five states (28.0, 19.9, 3.5, 1.0, 11.8 are 64.2) and a total of 64.2, which holds; imports from Kazakhstan 15.9, and
 * a turnover of 43.8, which is 28.0 + 15.9 within rounding. "Over 46 %" of exports to the five is not what 28.0 of 64.2 are
 * (43.6 %). "4.0 bn yuan (0.9 bn dollars)" are 0.56 bn. Of Kazakhstan's exports the text also says 29.5. A rise of imports by 2 bn from
 * 14.4 is no 15.9; wheat and copper by the tonne are two parts and no two bases.
 */
export const claimsArithmeticExample = defineExample({
  given: {
    'reference.area_members': five.map((area_code) => ({ group_code: 'C5', area_code })),
    'records.citations': texts,
    'current.claims': [
      ...five.map((area, index) =>
        claim(index + 1, { ...of('exports', 'export', area), ...billion(exports[index] ?? 0) }),
      ),
      claim(6, { ...of('exports', 'export', 'C5'), ...billion(64.2) }),
      claim(7, { ...of('imports', 'import', 'KAZ'), ...billion(15.9) }),
      claim(8, { ...of('trade_turnover', 'total', 'KAZ'), ...billion(43.8) }),
      claim(9, {
        ...of('share', 'export', 'KAZ'),
        unit_code: 'percent',
        bound_code: 'min',
        value: 46,
        value_low: 45.5,
      }),
      claim(10, {
        ...of('deal_value', null, 'KAZ'),
        unit_code: 'CNY',
        value: 4e9,
        value_low: 3.95e9,
        value_high: 4.05e9,
        value_usd: 0.56e9,
      }),
      claim(11, { ...of('deal_value', null, 'KAZ'), ...billion(0.9) }),
      claim(12, { ...of('exports', 'export', 'KAZ'), ...billion(29.5) }),
      claim(13, {
        ...of('imports', 'import', 'KAZ'),
        ...billion(14.4),
        period_start: '2023-01-01',
        period_end: '2023-12-31',
      }),
      claim(14, {
        ...of('growth', 'import', 'KAZ'),
        ...billion(2),
        base_period_start: '2023-01-01',
        base_period_end: '2023-12-31',
      }),
      ...[254_200, 20_000].map((value, index) =>
        claim(15 + index, {
          ...of('exports', 'export', 'UZB'),
          unit_code: 't',
          value,
          value_low: value,
          value_high: value,
        }),
      ),
    ],
  },
  expect: [
    { claim_id: 't1-110-115-1', test_code: 'currency_pair', stated: 0.9e9, expected: 0.56e9, outcome_code: 'fails' },
    { claim_id: 't1-120-125-1', test_code: 'two_bases', stated: 29.5e9, expected: 28e9, outcome_code: 'fails' },
    {
      claim_id: 't1-140-145-1',
      test_code: 'growth_of_levels',
      stated: 2e9,
      expected: 1.5e9,
      tolerance: 0.15e9,
      outcome_code: 'fails',
    },
    {
      claim_id: 't1-60-65-1',
      test_code: 'parts_of_total',
      stated: 64.2e9,
      expected: 64.2e9,
      tolerance: 0.3e9,
      outcome_code: 'holds',
    },
    {
      claim_id: 't1-80-85-1',
      test_code: 'turnover_of_flows',
      stated: 43.8e9,
      expected: 43.9e9,
      difference: -0.1e9,
      tolerance: 0.15e9,
      outcome_code: 'holds',
    },
    { claim_id: 't1-90-95-1', test_code: 'share_of_table', stated: 46, expected: 43.614, outcome_code: 'fails' },
  ],
})
