import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const bounds = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ value, bound }) => `${value} ${bound}`)

test.each([
  ['Copper exports over the Dostyk crossing were 177 thousand tons in the first nine months.', '177000 exact'],
  ['The new line runs 500 km, crossing 410 km of mountains in Tajikistan.', '410 exact'],
])('who crosses a border or a land passes no level: %s', (text, wanted) => {
  expect(bounds(text)).toContain(wanted)
})

test.each([
  ['上半年阿拉山口通行中欧班列2128列，约合每天12列。', '12 approx'],
  ['2023年中国对吉尔吉斯斯坦出口197亿美元，吉方记录的自华进口54亿美元，前者约为后者的3.6倍。', '3.6 approx'],
])('about stands before what the number is of, or how often: %s', (text, wanted) => {
  expect(bounds(text)).toContain(wanted)
})
