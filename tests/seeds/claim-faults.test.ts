import { expect, test } from 'vitest'
import type { ScoredClaim } from '../claims/match-claims.ts'
import { scoredClaim } from '../claims/scored-claim.example.ts'
import { claimFaults } from './claim-faults.ts'

const claim = (changes: Partial<ScoredClaim> = {}): ScoredClaim => scoredClaim({ span: [10, 20], ...changes })

test('a claim that is found as labelled is no fault', () => {
  expect(claimFaults('001', [claim()], [claim()])).toEqual([])
})

test('a claim that is found with other fields is a fault in them', () => {
  expect(claimFaults('001', [claim()], [claim({ partner: null, bound: 'min' })])).toEqual(['001, 10: partner, bound'])
})

test('what is found at the place of a label is that claim, whatever it is taken for', () => {
  const found = [claim({ indicator: 'project_cost', span: [12, 18] })]
  expect(claimFaults('001', [claim()], found)).toEqual(['001, 10: indicator'])
})

test('a label without anything at its place is missed, a number elsewhere is no claim', () => {
  expect(claimFaults('001', [claim()], [claim({ value: 7, span: [30, 31] })])).toEqual([
    '001, 10: missed',
    '001, 30: no claim',
  ])
})

test('one number stands for one label only', () => {
  expect(claimFaults('001', [claim(), claim()], [claim({ value: 7 })])).toEqual(['001, 10: value', '001, 10: missed'])
})
