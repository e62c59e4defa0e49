import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string) => claimsOf(text).map(({ indicator, value, unit }) => [indicator, value, unit])

test.each([
  ['A Chinese-owned plant in Kazakhstan has an annual capacity of 2.4 million shirts.', 'capacity', 2_400_000],
  ['Kazakhstan buys Chinese bicycles. Some 92,000 were imported in 2024.', 'imports', 92_000],
])('so many things that no table knows are counted: %s', (text, indicator, value) => {
  expect(told(text)).toEqual([[indicator, value, 'count']])
})

test('more of them than the sum has are things', () => {
  const text = 'Chinese firms carry out projects worth $40 billion in Kazakhstan, and 120 of them are being built.'
  expect(told(text)).toEqual([
    ['project_cost', 40e9, 'USD'],
    ['other', 120, 'count'],
  ])
})

test.each([['The queue at Torugart. Photo 3 of 4.'], ['Візи для громадян КНР скасовано. Довідки: с. 2 з 5.']])(
  'which page or picture it is states nothing: %s',
  (text) => {
    expect(told(text)).toEqual([])
  },
)
