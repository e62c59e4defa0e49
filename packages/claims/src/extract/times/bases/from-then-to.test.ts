import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test('what grew from a year to a sum is held to that year', () => {
  expect(
    claimsOf("China's exports of cars to Uzbekistan surged last year. They tripled from 2023 to 1.1 billion dollars.", {
      documentDate: '2025-02-10',
    }).map(({ indicator, period_start, base_period }) => [indicator, period_start, base_period].join(' ')),
  ).toEqual(['growth 2024-01-01 2023-01-01/2023-12-31', 'exports 2024-01-01 '])
})
