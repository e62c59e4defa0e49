import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string) =>
  claimsOf(text).map(({ indicator, reporter, partner, value }) => [indicator, reporter, partner, value])

test('a gap that a sentence without numbers names is what the next one tells', () => {
  expect(told("Tajikistan's trade gap with China is widening. It was $1.6 billion in 2024.")).toEqual([
    ['trade_balance', 'TJK', 'CHN', -1.6e9],
  ])
})

test.each([
  ['Trade of Tajikistan with China was $900 million in 2024. Nearly all of it, $800 million, consisted of imports.'],
  ['Trade of Tajikistan with China was $900 million in 2024. The bulk, $800 million, was imports.'],
])('what most of a trade was is told behind its sum: %s', (text) => {
  expect(told(text)[1]).toEqual(['imports', 'TJK', 'CHN', 8e8])
})

test('two sums without names go over the two that were told', () => {
  const text =
    "China's trade with Kyrgyzstan and Tajikistan reached $20 billion and $4 billion in 2024. Imports from the two countries were $0.2 billion and $0.3 billion."
  expect(told(text).slice(2)).toEqual([
    ['imports', 'CHN', 'KGZ', 2e8],
    ['imports', 'CHN', 'TJK', 3e8],
  ])
})
