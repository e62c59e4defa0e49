import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, value, unit }) => `${indicator} ${value} ${unit}`)

test.each([
  ['Экспорт Киргизии в Китай в 2024 году составил 7 , 4 млн долларов .', 'exports 7400000 USD'],
  ['Tajikistan imported 21 , 600 cars from China in 2024 .', 'imports 21600 count'],
  ['Kyrgyz exports to China reached 1 . 9 billion dollars in 2024 .', 'exports 1900000000 USD'],
  ['Tajik imports from China came to 1, 083.5 mln dollars in 2024.', 'imports 1083500000 USD'],
])('a number that spaces tear at its sign is one: %s', (text, claim) => {
  expect(told(text)).toEqual([claim])
})

test('an ordinal in two words is no number of things', () => {
  expect(told('К двадцать восьмому году доля Китая в экспорте Таджикистана вырастет до 30 %.')).toEqual([
    'share 30 percent',
  ])
})

test.each([
  ['中方统计对塔出口36亿美元，塔方统计自华进口12亿美元，前者约为后者的3倍。', 'other 3 ratio'],
  ['该矿去年完成年度计划的104%。', 'other 104 percent'],
])('what is held against another count or a plan has not grown: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})
