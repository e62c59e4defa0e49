import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-03-10' }).map(({ indicator, reporter, partner, value, unit }) =>
    [indicator, reporter, partner, value, unit].join(' '),
  )

test.each([
  ['Товарообіг Китаю з країнами регіону у 2024 році (млрд дол.): Казахстан — 43,8; Узбекистан — 13,8.'],
  ['Товарооборот Китая со странами региона в 2024 году, млрд долл.: Казахстан — 43,8; Узбекистан — 13,8.'],
  ["China's trade with the region in 2024 (billion dollars): Kazakhstan 43.8, Uzbekistan 13.8."],
  ['Товарообіг Китаю з країнами регіону у 2024 році: Казахстан — 43,8; Узбекистан — 13,8 млрд дол.'],
])('a list on one line has the unit of its heading or of its last item, and its states are partners: %s', (text) => {
  expect(told(text)).toEqual(['trade_turnover CHN KAZ 43800000000 USD', 'trade_turnover CHN UZB 13800000000 USD'])
})

test('a heading with its unit before a colon tells that of the years behind it', () => {
  expect(told('Імпорт Китаю з Казахстану (млрд дол.): 2023 рік — 16,1; 2024 рік — 15,5.')).toEqual([
    'imports CHN KAZ 16100000000 USD',
    'imports CHN KAZ 15500000000 USD',
  ])
})

test.each([
  ['Експорт Китаю (2023 рік)\n• Казахстан: 24 млрд доларів\n• Узбекистан: 12 млрд доларів'],
  ['Экспорт из Китая в 2023 году:\n• Казахстан: 24 млрд долларов\n• Узбекистан: 12 млрд долларов'],
])('lines below the name of a flow are of those to whom it goes: %s', (text) => {
  expect(told(text)).toEqual(['exports CHN KAZ 24000000000 USD', 'exports CHN UZB 12000000000 USD'])
})

test.each([
  ['Китайські інвестиції в країни регіону у 2023 році:\nКазахстан — 7,2 млрд доларів;\nУзбекистан — 4,3 млрд доларів'],
  ['Китайские инвестиции в страны региона в 2023 году: Казахстан — 7,2 млрд долларов, Узбекистан — 4,3 млрд'],
])('whose flow or capital a heading names has it with each of the list: %s', (text) => {
  expect(told(text)).toEqual(['fdi_flow CHN KAZ 7200000000 USD', 'fdi_flow CHN UZB 4300000000 USD'])
})
