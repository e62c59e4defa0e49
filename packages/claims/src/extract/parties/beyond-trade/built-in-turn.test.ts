import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test('the capacities of plants in two states, told in turn, are of one each', () => {
  const text = '华新水泥公告：公司在塔吉克斯坦和乌兹别克斯坦的水泥年产能分别为200万吨和150万吨。'
  expect(claimsOf(text).map(({ reporter, partner }) => `${reporter} ${partner}`)).toEqual(['CHN TJK', 'CHN UZB'])
})

test('goods that are handed over are exports, also where an export is named behind them', () => {
  const [sent] = claimsOf('哈方向中国交付天然铀1.1万吨，占其铀出口总量的一半。')
  expect([sent?.indicator, sent?.reporter, sent?.partner]).toEqual(['exports', 'KAZ', 'CHN'])
})
