import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

test('of whom another is ahead is one more partner of a rank', () => {
  const text = "China made up 41% of Tajikistan's foreign trade in 2024, ahead of Russia with 22%."
  expect(claimsOf(text).map(({ reporter, partner }) => `${reporter} ${partner}`)).toEqual(['TJK CHN', 'TJK RUS'])
})

test('the export and import of the name of a bank is no flow', () => {
  const [claim] = claimsOf("Tajikistan owes China's Export-Import Bank $0.9 billion.")
  expect(claim).toMatchObject({ indicator: 'other', reporter: 'CHN', partner: 'TJK', flow: null })
})
