import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const values = (text: string): readonly (string | number | null)[][] =>
  claimsOf(text, { documentDate: '2025-06-15' }).map(({ indicator, value, unit }) => [indicator, value, unit])

test('a blank beside the point of a decimal parts no number', () => {
  expect(values("In 2021 Tajikistan's exports to China were 2. 4 times as large as in 2016.")).toEqual([
    ['growth', 2.4, 'ratio'],
  ])
  expect(values('Kyrgyz imports from China were worth 3 .9 billion dollars.')).toEqual([
    ['imports', 3_900_000_000, 'USD'],
  ])
})

test('a blank within the word of a scale parts no number', () => {
  expect(values('Kazakhstan exported 1.7 bil lion dollars of oil to China in 2022.')).toEqual([
    ['exports', 1_700_000_000, 'USD'],
  ])
  expect(values('Узбекистан экспортировал в Китай товаров на 1,7 мил лиарда долларов.')).toEqual([
    ['exports', 1_700_000_000, 'USD'],
  ])
})

test('a line that ends with a small word goes on in the next', () => {
  expect(values("China's surplus in trade with Tajikistan grew to\n$2.1 billion in 2023.")).toEqual([
    ['trade_balance', 2_100_000_000, 'USD'],
  ])
})

test('hundreds are told in more than tens too', () => {
  expect(values('At the Chinese plant in Osh sixteen hundred people work.')).toEqual([['other', 1600, 'count']])
})

test('Mt is a million tonnes', () => {
  expect(values('Mongolia aside, Kazakh coal exports to China: 1.4 Mt in 2023.')).toEqual([['exports', 1_400_000, 't']])
})

test('the sum of a year is no sum of Uzbekistan', () => {
  expect(values('Chinese investment in Uzbekistan was $2 billion in 2024, three times the 2021 sum.')).toEqual([
    ['fdi_flow', 2_000_000_000, 'USD'],
    ['growth', 3, 'ratio'],
  ])
})

test('the parts of a paper and a number that is dialled are no claims', () => {
  expect(values('The agenda of the commission has six items, among them visas.')).toEqual([])
  expect(values('The Samarkand declaration has 21 sections.')).toEqual([])
  expect(values('Questions on the forum: 8 (3272) 6-44-10.')).toEqual([])
})

test('what is told in two goods is counted as one thing', () => {
  expect(values('So far 18 Uzbek fruit and dairy products have been cleared for the Chinese market.')).toEqual([
    ['product_count', 18, 'count'],
  ])
})

test('who took more is told with a bare number', () => {
  expect(values('China exported 74,000 cars to Uzbekistan in 2024. Kazakhstan took more, 91,000.')).toEqual([
    ['exports', 74_000, 'count'],
    ['exports', 91_000, 'count'],
  ])
})
