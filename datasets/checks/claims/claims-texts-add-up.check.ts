import { defineCheck, type ExampleRow } from '@corridor/contracts'

const row: ExampleRow = {
  claim_id: 'a-10-15-1',
  test_code: 'parts_of_total',
  test_number: 1,
  test_words: 'sum of the five states in the text',
  stated: 64.2,
  expected: 64.2,
  outcome_code: 'holds',
  licence_code: 'rows',
}

export const claimsTextsAddUp = defineCheck({
  id: 'claims-texts-add-up',
  title: 'The numbers of a text agree with one another',
  severity: 'warn',
  inputs: ['claims.arithmetic'],
  hint: 'The text contradicts itself, or was misread: look at the place, and review the claim.',
  mustFail: { 'claims.arithmetic': [{ ...row, expected: 60, outcome_code: 'fails' }] },
  mustPass: { 'claims.arithmetic': [row, { ...row, claim_id: 'b', expected: 64.1, outcome_code: 'rounded' }] },
})
