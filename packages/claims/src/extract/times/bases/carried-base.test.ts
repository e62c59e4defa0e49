import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test('rates that go on in the time of one that was held against a year are held against it too', () => {
  const bases = claimsOf(
    "China's imports from Central Asia rose by 35 percent in 2019 compared with 2015. In Kazakhstan the rise was over 50 percent.",
    { documentDate: '2021-06-01' },
  ).map(({ base_period }) => base_period)
  expect(bases).toEqual(['2015-01-01/2015-12-31', '2015-01-01/2015-12-31'])
})
