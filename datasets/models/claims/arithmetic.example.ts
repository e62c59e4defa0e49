import { defineExample, type ExampleRow } from '@corridor/contracts'
import { billion, claim, texts } from './claim-rows.ts'

const of = (indicator: string, flow: string | null, partner: string) => ({
  claim_indicator_code: indicator,
  claim_flow_code: flow,
  reporter_code: 'CHN',
  partner_code: partner,
})
const five = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']
const year2022 = { period_start: '2022-01-01', period_end: '2022-12-31' }
const year2023 = { period_start: '2023-01-01', period_end: '2023-12-31' }
/** A count of a turnover that the claim with that number is held against. */
const counted = (number: number, reporter: string, more: ExampleRow): ExampleRow => ({
  claim_id: `t1-${number * 10}-${number * 10 + 5}-1`,
  comparison_number: 1,
  side_code: 'either',
  side_reporter_code: reporter,
  comparability_code: 'same',
  now_fit_code: 'equal',
  tolerance: 0.1e9,
  figure_licence_code: 'rows',
  ...more,
})
const exports = [28, 19.9, 3.5, 1, 11.8]

/**
 * A table of exports: five states (28.0, 19.9, 3.5, 1.0, 11.8 are 64.2) and a total of 64.2, which holds; imports from Kazakhstan 15.9, and
 * a turnover of 43.8, which is 28.0 + 15.9 within rounding. "Over 46 %" of exports to the five is not what 28.0 of 64.2 are
 * (43.6 %). "4.0 bn yuan (0.9 bn dollars)" are 0.56 bn. Of Kazakhstan's exports the text also says 29.5. A rise of imports by 2 bn from
 * 14.4 is no 15.9; wheat and copper by the tonne are two parts and no two bases. "A deficit of over 1.5 bn" with Kyrgyzstan in 2023 is
 * 2.0 − 3.9 = −1.9. Kazakhstan's imports of 15.2 are China's exports of 28.0, counted by the other side. The turnover of 12.5 with
 * Uzbekistan is that of Uzbekistan's office, where that of 43.8 with Kazakhstan is China's, who says 13.8 of Uzbekistan;
 * that customs are named for 13.8 makes it another count. In 2023 exports to the five cannot be 1.5 where 2.0 go to Kyrgyzstan, nor a turnover
 * with Kazakhstan 12.0 where imports alone are 14.4. In 2022 Uzbekistan's turnover of 11 is the sum of China's 8 and 3, and not of its own
 * 2 and 6.5.
 */
export const claimsArithmeticExample = defineExample({
  given: {
    'reference.area_members': five.map((area_code) => ({ group_code: 'C5', area_code })),
    'reference.tellers': [{ alias: 'customs', teller: 'customs', area_code: 'CHN' }],
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
      claim(12, { ...of('exports', 'export', 'KAZ'), ...billion(29.5), asserted_by: 'Customs' }),
      claim(13, {
        ...of('imports', 'import', 'KAZ'),
        ...billion(14.4),
        ...year2023,
      }),
      claim(14, {
        ...of('growth', 'import', 'KAZ'),
        ...billion(2),
        base_period_start: '2023-01-01',
        base_period_end: '2023-12-31',
      }),
      claim(17, { ...of('exports', 'export', 'KGZ'), ...billion(2), ...year2023 }),
      claim(18, { ...of('imports', 'import', 'KGZ'), ...billion(3.9), ...year2023 }),
      claim(19, {
        ...of('trade_balance', null, 'KGZ'),
        ...year2023,
        value: -1.5e9,
        value_high: -1.45e9,
        bound_code: 'min',
      }),
      claim(20, { ...of('imports', 'import', 'CHN'), ...billion(15.2), reporter_code: 'KAZ' }),
      claim(21, { ...of('trade_turnover', 'total', 'UZB'), ...billion(12.5) }),
      claim(22, { ...of('exports', 'export', 'C5'), ...billion(1.5), ...year2023 }),
      claim(23, { ...of('trade_turnover', 'total', 'KAZ'), ...billion(12), ...year2023 }),
      claim(24, { ...of('trade_turnover', 'total', 'UZB'), ...billion(13.8), asserted_by: 'Customs' }),
      ...(['CHN', 'UZB'] as const).flatMap((reporter_code, index) => {
        const ends = { ...year2022, reporter_code, partner_code: reporter_code === 'CHN' ? 'UZB' : 'CHN' }
        return [
          claim(25 + 2 * index, { ...of('exports', 'export', ''), ...billion(index === 0 ? 8 : 2), ...ends }),
          claim(26 + 2 * index, { ...of('imports', 'import', ''), ...billion(index === 0 ? 3 : 6.5), ...ends }),
        ]
      }),
      claim(29, { ...of('trade_turnover', 'total', 'CHN'), ...billion(11), ...year2022, reporter_code: 'UZB' }),
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
    'claims.comparisons': [
      counted(8, 'CHN', { now_value: 43.8e9 }),
      counted(21, 'UZB', { now_value: 12.5e9 }),
      counted(21, 'CHN', { comparison_number: 2, now_value: 13.8e9, now_fit_code: 'differs' }),
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
      claim_id: 't1-190-195-1',
      test_code: 'balance_of_flows',
      stated: -1.5e9,
      expected: -1.9e9,
      outcome_code: 'holds',
    },
    {
      claim_id: 't1-200-205-1',
      test_code: 'two_bases',
      test_number: 2,
      stated: 15.2e9,
      expected: 28e9,
      outcome_code: 'apart',
    },
    {
      claim_id: 't1-210-215-1',
      test_code: 'two_bases',
      test_number: 3,
      stated: 12.5e9,
      expected: 13.8e9,
      tolerance: 0.1e9,
      outcome_code: 'fails',
    },
    { claim_id: 't1-220-225-1', test_code: 'parts_of_total', stated: 1.5e9, expected: 2e9, outcome_code: 'fails' },
    {
      claim_id: 't1-230-235-1',
      test_code: 'turnover_of_flows',
      test_words: 'the imports of the text alone, which exceed both flows together',
      expected: 14.4e9,
      outcome_code: 'fails',
    },
    {
      claim_id: 't1-240-245-1',
      test_code: 'two_bases',
      test_number: 4,
      stated: 13.8e9,
      expected: 12.5e9,
      outcome_code: 'apart',
    },
    { claim_id: 't1-270-275-1', test_code: 'two_bases', stated: 2e9, expected: 3e9, outcome_code: 'apart' },
    { claim_id: 't1-280-285-1', test_code: 'two_bases', stated: 6.5e9, expected: 8e9, outcome_code: 'apart' },
    { claim_id: 't1-290-295-1', test_code: 'turnover_of_flows', stated: 11e9, expected: 11e9, outcome_code: 'holds' },
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
