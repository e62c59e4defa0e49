import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test('of whom another is ahead is one more partner of a rank', () => {
  const text = "China made up 41% of Tajikistan's foreign trade in 2024, ahead of Russia with 22%."
  expect(claimsOf(text).map(({ reporter, partner }) => `${reporter} ${partner}`)).toEqual(['TJK CHN', 'TJK RUS'])
})
