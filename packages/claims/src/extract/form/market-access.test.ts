import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

test.each([
  ['Казахстан снизил ввозную пошлину на китайские автомобили до 5 %.'],
  ['Казахстан знизив мито на китайські автомобілі до 5 %.'],
  ['Kazakhstan cut the import duty on Chinese cars to 5%.'],
  ['哈萨克斯坦对中国汽车的进口关税降至5%。'],
])('a duty is of who levies it, on whose goods come in: %s', (text) => {
  expect(claimsOf(text)).toMatchObject([{ indicator: 'other', reporter: 'KAZ', partner: 'CHN', flow: 'import' }])
})

test.each([
  'Китай открыл рынок для 14 видов киргизской продукции. К 2027 году их число доведут до 20.',
  'China has opened its market to 14 kinds of Kyrgyz produce. By 2027 the number of kinds will reach 20.',
  '中国市场对14种吉尔吉斯斯坦农产品开放。2027年将增至20种。',
])('goods that are let into a market are exports of whose goods they are, also where the count goes on: %s', (text) => {
  const told = { indicator: 'product_count', reporter: 'KGZ', partner: 'CHN', flow: 'export' }
  expect(claimsOf(text)).toMatchObject([told, told])
})
