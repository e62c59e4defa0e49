import { expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

test('a headline has the time that its text gives to the same number', () => {
  const text =
    'Scooter imports from China to Kyrgyzstan grow four times\n\nSome 90,000 scooters came from China to Kyrgyzstan in 2024.\n\nFrom January to October, imports grew fourfold compared to the same period last year.'
  const [first] = claimsOf(text, { documentDate: '2024-11-20' })
  expect(first).toMatchObject({ value: 4, period_start: '2024-01-01', period_end: '2024-10-31' })
})
