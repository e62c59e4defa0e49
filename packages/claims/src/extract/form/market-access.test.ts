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
