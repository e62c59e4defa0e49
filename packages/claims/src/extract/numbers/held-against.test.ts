import { expect, it } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const bounds = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-12-10' }).map(({ value, bound }) => `${value} ${bound}`)

it('a level of another time that a number is held against is no bound', () => {
  expect(bounds('前11个月中国与中亚贸易额为1010亿美元，已超过去年全年的948亿美元。')).toEqual([
    '101000000000 exact',
    '94800000000 exact',
  ])
  expect(bounds('2024年中国占吉尔吉斯斯坦外贸的34%，高于2014年的22%。')).toEqual(['34 exact', '22 exact'])
  expect(bounds('2024年塔吉克斯坦对华出口不到2020年的三成。')).toEqual(['0.3 max'])
})
