import { expect, test } from 'vitest'
import { summaryWords } from './told-claim.ts'

const told = (verdict: 'supported' | 'no_data') => ({ quote: '1', words: '', verdict, reason: '', lines: [] })

test('the summary counts the verdicts, and what does not add up in the text itself', () => {
  expect(summaryWords([told('supported'), told('no_data')], [{ outcome: 'holds' }])).toBe(
    '2 claims: 1 supported, 1 no data.',
  )
  expect(summaryWords([told('supported')], [{ outcome: 'fails' }, { outcome: 'apart' }])).toBe(
    '1 claim: 1 supported. 1 test of the text against itself fails.',
  )
})
