import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

test.each([
  [
    'Товарообіг Китаю з країнами регіону, млрд доларів\n\nКраїна | 2023 | 2024 | Зміна, %\nКазахстан | 41,0 | 43,8 | 6,8',
  ],
  [
    'Trade of China with Central Asia, billion dollars\n\nCountry | 2023 | 2024 | Growth, %\nKazakhstan | 41.0 | 43.8 | 6.8',
  ],
])('a column of changes with no time goes from the first of two dated columns to the second: %s', (text) => {
  const change = claimsOf(`Table 1. ${text}\n`).find(({ indicator }) => indicator === 'growth')
  expect(change?.period_start).toBe('2024-01-01')
  expect(change?.base_period).toBe('2023-01-01/2023-12-31')
})
