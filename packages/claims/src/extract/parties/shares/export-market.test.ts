import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test('who has a market for exports is who exports', () => {
  const [claim] = claimsOf("China is Tajikistan's top export destination with $0.4 billion.")
  expect(claim).toMatchObject({ indicator: 'exports', reporter: 'TJK', partner: 'CHN', flow: 'export' })
})

test('what halved to a level fell by half', () => {
  const told = claimsOf('Exports of Tajikistan to China halved to $170 million.')
  expect(told.map(({ indicator, value, unit }) => [indicator, value, unit])).toEqual([
    ['growth', 0.5, 'ratio'],
    ['exports', 170_000_000, 'USD'],
  ])
})
