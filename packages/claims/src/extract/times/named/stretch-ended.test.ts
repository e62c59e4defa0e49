import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const spanOf = (text: string) => claimsOf(text).map(({ period_start, period_end }) => [period_start, period_end])

test.each([
  [
    'In the six months ended 30 June 2024 China exported goods worth $8 billion to Kazakhstan.',
    '2024-01-01',
    '2024-06-30',
  ],
  ['In the three months ended 30 September 2024 China exported $4 billion to Kazakhstan.', '2024-07-01', '2024-09-30'],
  ['In the year ended 31 December 2023 China exported $24 billion to Kazakhstan.', '2023-01-01', '2023-12-31'],
])('so many months that ended on a day go up to it: %s', (text, start, end) => {
  expect(spanOf(text)).toEqual([[start, end]])
})

test('a year before a colon is of the number behind it', () => {
  expect(spanOf('Copper, Kazakhstan to China 2021: 148 thousand tonnes 2022: 121 thousand tonnes')).toEqual([
    ['2021-01-01', '2021-12-31'],
    ['2022-01-01', '2022-12-31'],
  ])
})
