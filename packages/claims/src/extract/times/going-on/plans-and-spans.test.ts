import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

/** When, and whether it is so, of the claims of a text told in August 2024. */
const times = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2024-08-20' }).map(
    ({ period_start, period_end, base_period, status }) =>
      `${period_start}/${period_end}${base_period ? ` base ${base_period}` : ''} ${status}`,
  )

describe('months that are not over are those of this year where a plan or a forecast is told of them', () => {
  test.each([
    ['下半年计划对华出口小麦60万吨。', '2024-07-01/2024-12-31 target'],
    ['预计第四季度对华出口将达8亿美元。', '2024-10-01/2024-12-31 forecast'],
    ['Во втором полугодии экспорт в Китай планируется довести до 600 тыс. тонн.', '2024-07-01/2024-12-31 target'],
  ])('%s', (text, time) => {
    expect(times(text)).toEqual([time])
  })
})

describe('so many years after the year that it is held against', () => {
  test.each([
    ['中乌贸易额五年间增长到2018年的2.4倍。', '2023-01-01/2023-12-31 base 2018-01-01/2018-12-31 actual'],
    [
      'Over four years trade grew to 1.8 times the level of 2019.',
      '2023-01-01/2023-12-31 base 2019-01-01/2019-12-31 actual',
    ],
  ])('%s', (text, time) => {
    expect(times(text)).toEqual([time])
  })
})

describe('the year in which a capacity is raised is its own', () => {
  test.each([
    '公司计划2027年将水泥年产能提高到200万吨。',
    'The firm plans to expand its capacity to 2 million tonnes in 2027.',
  ])('%s', (text) => {
    expect(times(text)).toEqual(['2027-01-01/2027-12-31 target'])
  })
  test('and that in which a plant opens is not', () => {
    expect(times('该水泥厂计划2027年投产，年产能200万吨。')).toEqual(['null/null target'])
  })
})

test('what is to be given under a paper is not yet so', () => {
  expect(times('根据协议，中方将向塔方提供3亿元人民币无偿援助。')).toEqual(['null/null target'])
})

test('by how much two counts differ is no share', () => {
  const told = claimsOf('2023年中塔贸易额为39亿美元，双方统计相差三分之一。').map(({ indicator }) => indicator)
  expect(told).toEqual(['trade_turnover', 'other'])
})
