import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner, value }) =>
    [indicator, reporter, partner, value].join(' '),
  )

test.each([
  ['The share of Turkmenistan in the imports of China dropped below 50%.'],
  ['Доля Туркмении в импорте Китая опустилась ниже 50%.'],
  ['Частка Туркменістану в імпорті Китаю опустилася нижче 50%.'],
  ['土库曼斯坦在中国进口中的份额跌破50%。'],
])('a share that fell below a level is at it, and did not fall by it: %s', (text) => {
  expect(told(text)).toEqual(['share CHN TKM 50'])
})

test.each([
  ['E-commerce in Uzbekistan is growing. The market is valued at $1.6 bn; by 2028 it will grow to $2.2 bn.'],
  [
    'Электронная торговля Узбекистана растёт. Рынок оценивается в 1,6 млрд долл.; к 2028 г. он вырастет до 2,2 млрд долл.',
  ],
])('a market of which was told that it sells online is no project: %s', (text) => {
  expect(told(text)).toEqual(['ecommerce_market UZB  1600000000', 'ecommerce_market UZB  2200000000'])
})

test.each([
  ['— And Chinese firms in Tajikistan?\n— More than four hundred.'],
  ['— А китайские компании в Таджикистане?\n— Больше четырёхсот.'],
  ['— А китайські компанії в Таджикистані?\n— Понад чотириста.'],
])('a short question after things asks how many: %s', (text) => {
  expect(told(text)).toEqual(['company_count CHN TJK 400'])
})
