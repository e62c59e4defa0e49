import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const growths = (text: string): readonly string[] =>
  claimsOf(text)
    .filter(({ indicator }) => indicator === 'growth')
    .map(({ value, period_start, base_period }) => [value, period_start, base_period].join(' '))

test.each([
  ['В 2013 году оборот был 10 млрд долларов, в 2024-м — 44 млрд. Рост составил 340 %.'],
  ['У 2013 році обіг був 10 млрд доларів, у 2024-му — 44 млрд, зростання — 340 %.'],
  ['In 2013 trade was $10 billion and in 2024 $44 billion, up 340%.'],
  ['2013年中哈贸易额为100亿美元,2024年为440亿美元,累计增长340%。'],
])('a growth that two levels give is between them: %s', (text) => {
  expect(growths(text)).toEqual(['340 2024-01-01 2013-01-01/2013-12-31'])
})

test('another growth is against the year before', () => {
  expect(growths('In 2013 trade was $10 billion and in 2024 $44 billion. In 2024 it grew by 12%.')).toEqual([
    '12 2024-01-01 2023-01-01/2023-12-31',
  ])
})

test.each([
  ['Оборот вырос с 10 млрд долларов в 2013 году до 44 млрд в 2024-м, в среднем на 14 % в год.'],
  ['Trade grew from $10 billion in 2013 to $44 billion in 2024, an average annual growth of 14%.'],
  ['2013年中哈贸易额为100亿美元,2024年为440亿美元,年均增长14%。'],
])('a yearly rate is of the whole time: %s', (text) => {
  expect(growths(text)).toEqual(['14 2013-01-01 '])
})
