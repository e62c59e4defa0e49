import { defineExample } from '@corridor/contracts'
import { billion, claim, flow, texts } from './claim-rows.ts'

const reference = {
  'reference.areas': [
    { area_code: 'CHN' },
    { area_code: 'HKG' },
    { area_code: 'KAZ' },
    { area_code: 'KGZ' },
    { area_code: 'C5' },
    { area_code: 'WLD' },
  ],
  'reference.tellers': [{ alias: 'office', teller: 'office', area_code: 'KAZ' }],
  'reference.area_members': [{ group_code: 'C5', area_code: 'KAZ' }],
  'reference.claim_measures': [
    {
      claim_indicator_code: 'share',
      indicator_code: 'china_trade_share',
      flow_code: 'total',
      comparability_code: 'same',
    },
  ],
  'reference.precedence': [
    { kind: 'trade_flows', reporter_code: '*', source_id: 'customs', rank: '8' },
    { kind: 'trade_flows', reporter_code: '*', source_id: 'office', rank: '9' },
    { kind: 'trade_flows', reporter_code: '*', source_id: 'closed', rank: '14' },
  ],
}

const chinaExports = {
  claim_indicator_code: 'exports',
  claim_flow_code: 'export',
  reporter_code: 'CHN',
  partner_code: 'KAZ',
}
const imports = { claim_indicator_code: 'imports', claim_flow_code: 'import' }
const turnover = { claim_indicator_code: 'trade_turnover', claim_flow_code: 'total' }
const year2023 = { period_start: '2023-01-01', period_end: '2023-12-31' }
const office = {
  source_id: 'office',
  citation_id: 'c2',
  partner_code: 'CHN',
  flow_code: 'import',
  asserted_by: 'Office',
}

/**
 * "China's exports to Kazakhstan came to 28.0 bn in 2024", written in June 2025. Customs said 28.04 then and says 30.00 since August;
 * a figure quoted from this very text is no evidence; a closed database says 28.2 and its figure may not leave; Kazakhstan's imports
 * (18.1) are the other side. The turnover of the text (43.8) is held against the sum of both flows, for customs publish none
 * (30.00 + 16.00 now; 28.04 + 16.00 then: 44.04 is not 43.8). "Over 17" holds, and is far from 30; "less than 20" is off by more than
 * a twentieth, though by less than a unit of its last digit; a turnover of 94.8 is not what "over 32" of the office supports. "Imports
 * rose by 3 bn" is held against the difference of two years, in dollars and not in per cents. Kazakhstan's deficit in 2023, 16.3 − 18.1, is
 * "over 1.5 bn" and not "up to 1.5 bn". "13 to 17 bn" is a range around 16.00, "10 to 15 bn" ends one below. The office's level of 18.1
 * in 2023 leaves no room for 19.0, though another page of it says "over 18". What is "over 32" is not 31.7, though 32 is a whole number.
 * Contracts are told as contracts, and not as direct investment. "Exports of 46 bn" are the turnover (30 + 16); a turnover of 46 bn "as
 * the Office of Kazakhstan says" is China's. Kazakhstan's 46 % of China's trade with the five are no share of China in Kazakhstan's trade.
 */
export const claimsComparisonsExample = defineExample({
  given: {
    ...reference,
    'records.citations': texts,
    'current.claims': [
      claim(1, { ...billion(28), ...chinaExports }),
      claim(2, { ...billion(43.8), ...turnover, reporter_code: 'CHN', partner_code: 'KAZ' }),
      claim(3, { ...billion(17, 0.5), ...chinaExports, bound_code: 'min' }),
      claim(4, { ...billion(20, 10), ...chinaExports, bound_code: 'max' }),
      claim(5, { ...billion(94.8), ...imports, reporter_code: 'KGZ', partner_code: 'CHN' }),
      claim(6, {
        ...billion(3),
        claim_indicator_code: 'growth',
        claim_flow_code: 'import',
        reporter_code: 'CHN',
        partner_code: 'KAZ',
        base_period_start: '2023-01-01',
        base_period_end: '2023-12-31',
      }),
      ...(['min', 'max'] as const).map((bound_code, index) =>
        claim(7 + index, {
          ...year2023,
          claim_indicator_code: 'trade_balance',
          reporter_code: 'KAZ',
          partner_code: 'CHN',
          value: -1.5e9,
          value_low: -1.55e9,
          value_high: -1.45e9,
          bound_code,
        }),
      ),
      ...[
        { value: 13e9, value_to: 17e9 },
        { value: 10e9, value_to: 15e9 },
      ].map((range, index) =>
        claim(9 + index, {
          ...imports,
          reporter_code: 'CHN',
          partner_code: 'KAZ',
          ...range,
        }),
      ),
      claim(11, { ...billion(19), ...year2023, ...imports, reporter_code: 'KAZ', partner_code: 'CHN' }),
      claim(12, { ...billion(31.7), ...imports, reporter_code: 'KGZ', partner_code: 'CHN' }),
      claim(13, { ...billion(23), claim_indicator_code: 'fdi_flow', reporter_code: 'CHN', partner_code: 'KAZ' }),
      claim(14, { ...billion(46), ...chinaExports }),
      claim(15, {
        ...billion(46),
        ...turnover,
        reporter_code: 'KAZ',
        partner_code: 'CHN',
        asserted_by: 'The Office (A. Speaker)',
      }),
      ...[
        { reporter_code: 'CHN', partner_code: 'KAZ', value: 46, value_low: 45.5, value_high: 46.5 },
        { reporter_code: 'KAZ', partner_code: 'CHN', value: 20, value_low: 19.5, value_high: 20.5 },
      ].map((share, index) =>
        claim(16 + index, {
          claim_indicator_code: 'share',
          claim_flow_code: 'total',
          unit_code: 'percent',
          ...share,
        }),
      ),
    ],
    'versions.observations': [
      {
        source_id: 'press',
        citation_id: 'c10',
        indicator_code: 'china_trade_share',
        area_code: 'CHN',
        counterpart_code: 'KAZ',
        period_start: '2024-01-01',
        period_end: '2024-12-31',
        value: 46,
        unit_code: 'percent',
        licence_code: 'rows',
        is_tombstone: false,
        known_from: '2025-01-20',
      },
    ],
    'versions.investment_positions': [
      {
        source_id: 'press',
        citation_id: 'c7',
        investor_area_code: 'CHN',
        host_area_code: 'KAZ',
        position_code: 'contracts',
        stock_flow_code: 'flow',
        compiler: 'A fund',
        period_start: '2024-01-01',
        period_end: '2024-12-31',
        value_usd: 23e9,
        licence_code: 'rows',
        is_tombstone: false,
        known_from: '2025-01-20',
      },
    ],
    'versions.trade_flows': [
      flow(18, { ...office, ...year2023, reporter_code: 'KAZ', citation_id: 'c8', bound_code: 'min' }),
      flow(16.3, { ...office, ...year2023, reporter_code: 'KAZ', flow_code: 'export' }),
      flow(18.1, { ...office, ...year2023, reporter_code: 'KAZ' }),
      flow(13.02, { ...year2023, flow_code: 'import' }),
      flow(32, { ...office, reporter_code: 'KGZ', bound_code: 'min', value_usd_low: 31.5e9 }),
      flow(28.04, { known_to: '2025-08-18' }),
      flow(30, { known_from: '2025-08-18', known_at: '2025-08-18' }),
      flow(16, { flow_code: 'import' }),
      flow(28, { source_id: 'press', citation_id: 'p1' }),
      flow(28.2, { source_id: 'closed', citation_id: 'c9', licence_code: 'derived', asserted_by: 'Database' }),
      flow(18.1, { ...office, reporter_code: 'KAZ' }),
    ],
  },
  expect: [
    {
      claim_id: 't1-10-15-1',
      comparison_number: 1,
      side_code: 'as_worded',
      side_reporter_code: 'CHN',
      comparison_basis: 'published',
      source_id: 'customs',
      then_value: 28.04e9,
      then_fit_code: 'equal',
      now_value: 30e9,
      now_fit_code: 'differs',
      difference: -2e9,
      tolerance: 0.055e9,
      figure_licence_code: 'rows',
    },
    {
      claim_id: 't1-10-15-1',
      comparison_number: 2,
      side_code: 'as_worded',
      source_id: 'closed',
      now_fit_code: 'differs',
      figure_licence_code: 'derived',
    },
    {
      claim_id: 't1-10-15-1',
      comparison_number: 3,
      side_code: 'mirror',
      side_reporter_code: 'KAZ',
      source_id: 'office',
      now_value: 18.1e9,
      now_fit_code: 'differs',
    },
    { claim_id: 't1-100-105-1', comparison_number: 1, now_value: 16e9, now_fit_code: 'differs', difference: -1e9 },
    { claim_id: 't1-110-115-1', comparison_number: 1, source_id: 'office', now_value: 18.1e9, now_fit_code: 'differs' },
    { claim_id: 't1-110-115-1', comparison_number: 2, source_id: 'office', now_value: 18e9, now_fit_code: 'undecided' },
    { claim_id: 't1-120-125-1', comparison_number: 1, now_value: 32e9, now_fit_code: 'differs' },
    {
      claim_id: 't1-130-135-1',
      comparison_number: 1,
      comparison_basis: 'contracts, flow, A fund',
      comparability_code: 'contracts',
      now_fit_code: 'equal',
    },
    { claim_id: 't1-140-145-1', comparison_number: 1, source_id: 'customs', now_fit_code: 'differs' },
    { claim_id: 't1-140-145-1', comparison_number: 2, source_id: 'closed', now_fit_code: 'differs' },
    { claim_id: 't1-140-145-1', comparison_number: 3, source_id: 'office', now_fit_code: 'differs' },
    {
      claim_id: 't1-140-145-1',
      comparison_number: 4,
      side_code: 'as_worded',
      comparability_code: 'flow',
      comparison_basis: 'turnover, exports plus imports',
      now_value: 46e9,
      now_fit_code: 'equal',
    },
    { claim_id: 't1-150-155-1', comparison_number: 1, side_code: 'mirror', side_reporter_code: 'CHN', now_value: 46e9 },
    {
      claim_id: 't1-160-165-1',
      comparison_number: 1,
      comparison_basis: 'published: china trade share',
      now_value: 46,
      now_fit_code: 'equal',
    },
    {
      claim_id: 't1-160-165-1',
      comparison_number: 2,
      comparison_basis: 'share of the five states together, exports plus imports, sum of the five states',
    },
    {
      claim_id: 't1-20-25-1',
      comparison_number: 1,
      side_code: 'either',
      side_reporter_code: 'CHN',
      comparison_basis: 'exports plus imports',
      source_id: 'customs',
      then_value: 44.04e9,
      then_fit_code: 'differs',
      now_value: 46e9,
      now_fit_code: 'differs',
    },
    {
      claim_id: 't1-30-35-1',
      comparison_number: 1,
      source_id: 'closed',
      now_value: 28.2e9,
      now_fit_code: 'beyond_bound',
    },
    {
      claim_id: 't1-30-35-1',
      comparison_number: 2,
      source_id: 'customs',
      now_value: 30e9,
      now_fit_code: 'beyond_bound',
    },
    { claim_id: 't1-30-35-1', comparison_number: 3, source_id: 'office', now_value: 18.1e9, now_fit_code: 'equal' },
    { claim_id: 't1-40-45-1', comparison_number: 1, source_id: 'closed', now_fit_code: 'differs' },
    { claim_id: 't1-40-45-1', comparison_number: 2, source_id: 'customs', now_fit_code: 'differs' },
    { claim_id: 't1-40-45-1', comparison_number: 3, source_id: 'office', now_fit_code: 'equal' },
    {
      claim_id: 't1-50-55-1',
      comparison_number: 1,
      now_value: 32e9,
      now_fit_code: 'undecided',
      figure_bound_code: 'min',
    },
    {
      claim_id: 't1-60-65-1',
      comparison_number: 1,
      side_code: 'as_worded',
      comparison_basis: 'one level less the other',
      source_id: 'customs',
      now_value: 2.98e9,
      now_fit_code: 'equal',
    },
    { claim_id: 't1-70-75-1', comparison_number: 1, source_id: 'office', now_value: -1.8e9, now_fit_code: 'equal' },
    { claim_id: 't1-80-85-1', comparison_number: 1, source_id: 'office', now_value: -1.8e9, now_fit_code: 'differs' },
    { claim_id: 't1-90-95-1', comparison_number: 1, now_value: 16e9, now_fit_code: 'equal', difference: 0 },
  ],
})
