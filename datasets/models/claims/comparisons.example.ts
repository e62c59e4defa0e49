import { defineExample } from '@corridor/contracts'
import { comparisonRows } from './comparison-rows.ts'

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
 * Growth is that of the figures that others of the source back (22.71 / 19.8, not 22.071), and as published (20 %) before that of the
 * levels (5 / 4.5); containers to Europe stand apart from those of all routes in one publication; of the five, what is published for
 * them comes before their sum.
 */
export const claimsComparisonsExample = defineExample({
  given: comparisonRows,
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
    { claim_id: 't1-180-185-1', comparison_number: 1, comparison_basis: 'growth of two levels', now_fit_code: 'equal' },
    { claim_id: 't1-190-195-1', comparison_number: 1, comparison_basis: 'growth as published', now_value: 20 },
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
    { claim_id: 't1-200-205-1', comparison_number: 1, comparison_basis: 'published: containers, china europe' },
    { claim_id: 't1-200-205-1', comparison_number: 2, now_value: 3.1772e6, now_fit_code: 'differs' },
    {
      claim_id: 't1-210-215-1',
      comparison_number: 1,
      comparison_basis: 'share of the five states together',
      now_value: 40,
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
