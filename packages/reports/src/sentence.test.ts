import { expect, test } from 'vitest'
import { fillSentence } from './sentence.ts'

test('a sentence says its row', () => {
  const row = { year: 2025, amount: 106.3e9, share: 45.81, day: '2025-06-30T00:00:00Z' }
  expect(fillSentence('In {year}: {amount:billion}, {share:percent}, on {day:date}.', row)).toBe(
    'In 2025: USD 106.3 billion, 45.8%, on 2025-06-30.',
  )
})

test('a sentence with a number of its own is refused', () => {
  expect(() => fillSentence('All 5 traded {x}.', { x: 1 })).toThrow(/a number of its own/)
})

test('a sentence with a hole is refused', () => {
  expect(() => fillSentence('It was {x}.', { x: null })).toThrow(/nothing to say/)
})
