import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { claimInputs } from './claim-columns.ts'

export const claimArithmetic = defineModel({
  subject: 'claims',
  name: 'arithmetic',
  title: 'The numbers of a text against each other',
  description:
    'One row per test of a claim against other claims of the same text: shares and growth against its own levels, the sum of the five states against their total (of fewer where it exceeds it), exports plus (minus) imports against turnover (balance), two currencies side by side against the rate of the year, two numbers for one fact, the counts of the two sides of one trade. The tolerance is what the written digits of all numbers allow together.',
  inputs: [...claimInputs, 'reference.area_members', 'reference.tellers', 'claims.comparisons'],
  parts: ['claims_in_force', 'claims_counted_by'],
  columns: pick(
    'claim_id',
    'test_code',
    'test_number',
    'citation_id',
    'test_words',
    'stated',
    'expected',
    'difference',
    'tolerance',
    'outcome_code',
    'licence_code',
  ),
  grain: ['claim_id', 'test_code', 'test_number'],
  isRowGrain: true,
})
