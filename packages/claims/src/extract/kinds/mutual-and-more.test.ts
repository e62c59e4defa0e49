import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner, value }) =>
    [indicator, reporter, partner, value].join(' '),
  )

test.each([
  ['Банк оценивает взаимные инвестиции Китая и Казахстана в 30 млрд долларов.'],
  ['The bank puts mutual investment between China and Kazakhstan at $30 billion.'],
  ['银行估计,中国与哈萨克斯坦相互投资达300亿美元。'],
])('what two have invested in each other is a stock: %s', (text) => {
  expect(told(text)).toEqual(['fdi_stock CHN KAZ 30000000000'])
})

test('how much more of a good was sent than before is a growth', () => {
  expect(told('Turkmenistan exported 3 million tonnes more oil products than in 2022.')).toEqual([
    'growth TKM WLD 3000000',
  ])
})

test.each([
  ['Доля юаня в расчётах между Казахстаном и Китаем достигла 30 %.'],
  ['The yuan accounts for 30% of settlements between Kazakhstan and China.'],
])('a share of what passes between two is of the two: %s', (text) => {
  expect(told(text)).toEqual(['share KAZ CHN 30'])
})

test('a rate right behind a count is of the count', () => {
  expect(told('2024年新疆做进出口的民企有4200家,比上年多25%。').at(-1)).toBe('growth CHN  25')
})

test('by how much two statistics differ is no growth', () => {
  expect(told('中哈贸易额按中方统计为410亿美元,按哈方统计为315亿美元,二者相差95亿美元。').at(-1)).toMatch(
    /^other \w+ \w+ 9500000000$/,
  )
})
