import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

test.each([
  'Торговля Китая с Таджикистаном в юанях за год выросла на 8 % — до 24,3 млрд.',
  'Торгівля Китаю з Таджикистаном у юанях за рік зросла на 8 % — до 24,3 млрд.',
  'Trade between China and Tajikistan in yuan rose by 8 percent to 24.3 billion.',
])('a currency that is named apart is that of the sum: %s', (text) => {
  expect(claimsOf(text).map(({ value, unit }) => `${value} ${unit}`)).toEqual(['8 percent', '24300000000 CNY'])
})
