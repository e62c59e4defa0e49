import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test.each([
  ['2024年1至2月哈萨克斯坦出口小麦100万吨,价值3亿美元;去年同期为80万吨、2.5亿美元。'],
  [
    'In 2024 Kazakhstan exported 1 million tonnes of wheat worth $300 million, in 2023 800,000 tonnes worth $250 million.',
  ],
])('a second set of figures for another time tells of the same things in the same order: %s', (text) => {
  expect(
    claimsOf(text).map(({ indicator, partner, flow, period_start }) =>
      [indicator, partner, flow, period_start].join(' '),
    ),
  ).toEqual([
    'exports WLD export 2024-01-01',
    'exports WLD export 2024-01-01',
    'exports WLD export 2023-01-01',
    'exports WLD export 2023-01-01',
  ])
})
