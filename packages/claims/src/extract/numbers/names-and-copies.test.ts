import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

test.each([
  ['The declaration is made on form KDT-2 in 3 copies.'],
  ['Договор составлен в 3 экземплярах, объём тезисов — 300 слов.'],
  ['Договір складено у 3 примірниках, обсяг тез — 300 слів.'],
  ['The loan is to be repaid within ten yrs.'],
])('copies, words and numbers of forms are no claims: %s', (text) => {
  expect(claimsOf(text)).toEqual([])
})

test('what falls just short of a sum is a level', () => {
  expect(
    claimsOf('Trade between China and Kazakhstan may fall just short of $50 billion in 2025.').map(
      ({ indicator, value, bound }) => [indicator, value, bound],
    ),
  ).toEqual([['trade_turnover', 50e9, 'approx']])
})

test('a column that is marked as foreseen is a forecast', () => {
  const text =
    'Growth of exports of China to Kazakhstan, %\n| Year | 2024 | 2025f |\n| Growth | 4.6 | 2.0 |\n| Growth of machines | 5.5 | 3.0 |'
  expect(claimsOf(text, { documentDate: '2025-04-10' }).map(({ status }) => status)).toEqual([
    'actual',
    'forecast',
    'actual',
    'forecast',
  ])
})

test.each([
  ['2.2 Products of industry made up 15 % of exports of China to Turkmenistan.'],
  ['2.2 Продукция машиностроения составила 15 % экспорта Китая в Туркмению.'],
  ['2.2 建材类产品占中国对土库曼斯坦出口的15%。HS 8413 项下无数据。'],
])('the number of a section and a heading of the tariff are no claims: %s', (text) => {
  expect(claimsOf(text).map(({ value }) => value)).toEqual([15])
})
