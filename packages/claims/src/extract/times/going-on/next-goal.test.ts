import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test('what is reached has no year to come that is told of the number after it', () => {
  const [reached, goal] = claimsOf('Trade hit $10 billion and the parties want to double it by 2030.', {
    documentDate: '2025-08-10',
  })
  expect([reached?.period_end, goal?.period_end]).toEqual([null, '2030-12-31'])
})
