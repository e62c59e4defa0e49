import { expect, test } from 'vitest'
import { summaryWords, testWords } from './told-claim.ts'

const told = (verdict: 'supported' | 'no_data') => ({ quote: '1', words: '', verdict, reason: '', lines: [] })

test('the summary counts the verdicts, and what does not add up in the text itself', () => {
  expect(summaryWords([told('supported'), told('no_data')], [{ outcome: 'holds' }])).toBe(
    '2 claims: 1 supported, 1 no data.',
  )
  expect(summaryWords([told('supported')], [{ outcome: 'fails' }, { outcome: 'apart' }])).toBe(
    '1 claim: 1 supported. 1 test of the text against itself fails.',
  )
})

test('per cents of a text are as many percentage points apart', () => {
  const test = { claim: 0, test: 'share_of_table', words: 'the level', stated: 50, expected: 43.6, difference: 6.4 }
  expect(testWords({ ...test, tolerance: 1.3, outcome: 'fails' }, [{ unit: 'percent' }])).toBe(
    '(1) fails: the level: 43.6 %, stated 50 %, tolerance 1.3 percentage points',
  )
})
