import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

test.each([
  ['会议议程共五项，地点另行通知。'],
  ['股东会将审议4项议案。'],
  ['本文分五个部分。'],
  ['数据采用六位编码。'],
  ['系数在5%的水平上显著为正。'],
  ['The effect of distance is significant at the 5% level.'],
])('parts of a paper, the length of a code and how sure a model is state nothing: %s', (text) => {
  expect(claimsOf(text)).toEqual([])
})

test('what is nearly a multiple of the same time is so many times it, about', () => {
  const [, growth] = claimsOf('1月份，中国向哈萨克斯坦出口汽车1.5亿美元，几乎是上年同期的三倍。')
  expect([growth?.indicator, growth?.value, growth?.bound]).toEqual(['growth', 3, 'approx'])
})

test('trains on their way back come in', () => {
  const text = '今年经阿拉山口口岸进出境的班列达4200列。其中，去程班列2100列，回程班列2100列。'
  expect(claimsOf(text, { documentDate: '2025-08-10' }).map(({ flow }) => flow)).toEqual(['total', 'export', 'import'])
})

test('what somebody proposes to reach by a year is a target', () => {
  const [share] = claimsOf('哈萨克斯坦总统提出，到2030年将天然气发电占比提高到24%。', { documentDate: '2025-08-10' })
  expect(share?.status).toBe('target')
})
