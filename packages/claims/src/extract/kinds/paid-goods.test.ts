import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const whats = (text: string): readonly string[] =>
  claimsOf(text).map(({ indicator, value, reporter, partner }) => `${indicator} ${value} ${reporter} ${partner}`)

test.each([
  ['В 2023 году Китай заплатил за туркменский газ 9 млрд долларов.', 'imports 9000000000 CHN TKM'],
  ['Торік Пекін заплатив за казахстанську нафту 2 млрд доларів.', 'imports 2000000000 CHN KAZ'],
  ['In 2023 China paid Turkmenistan $9 billion for gas.', 'imports 9000000000 CHN TKM'],
  ['2023年中国为土库曼斯坦天然气支付90亿美元。', 'imports 9000000000 CHN TKM'],
])('what is paid for goods from abroad is imports: %s', (text, expected) => {
  expect(whats(text)).toEqual([expected])
})

test.each([
  'Импорт Казахстана из Китая превысил экспорт туда в сорок раз.',
  'Імпорт Казахстану з Китаю перевищив експорт туди в сорок разів.',
  "Kazakhstan's imports from China exceeded its exports forty times over.",
])('one flow against another is no growth: %s', (text) => {
  expect(claimsOf(text)[0]).toMatchObject({ indicator: 'other', value: 40, unit: 'ratio' })
})

test('a verb of doubling has its object behind it', () => {
  expect(whats('Китай и Узбекистан намерены удвоить товарооборот.')).toEqual(['growth 2 CHN UZB'])
})
