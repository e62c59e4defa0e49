import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ reporter, partner, value }) =>
    [reporter, partner, value].join(' '),
  )

test.each([
  [
    "Kazakhstan's exports to China fell by 3% in 2024. Transit through the country came to 15 million tons.",
    'KAZ  15000000',
  ],
  ['В 2024 году экспорт Казахстана в Китай упал на 3 %. Транзит контейнеров достиг 500 тыс. ДФЭ.', 'KAZ  500000'],
  ['У 2024 році експорт Казахстану до Китаю впав на 3 %. Транзит контейнерів сягнув 500 тис. ДФЕ.', 'KAZ  500000'],
  ['2024年哈萨克斯坦对华出口下降3%。过境集装箱达50万标箱。', 'KAZ  500000'],
])('transit is of the state that is crossed: %s', (text, claim) => {
  expect(told(text).at(-1)).toBe(claim)
})

test('transit from one to the other goes from the one to the other', () => {
  expect(told('In 2024 transit from China to Uzbekistan came to 2 million tons.')).toEqual(['CHN UZB 2000000'])
})

test.each([
  [
    "China's trade with Central Asia grew in 2023.\n\nUzbekistan: turnover rose to $14 billion, exports reached $12 billion.",
  ],
  [
    'Торговля Китая с Центральной Азией в 2023 году выросла.\n\nУзбекистан: товарооборот вырос до 14 млрд долларов, экспорт составил 12 млрд долларов.',
  ],
  [
    'Торгівля Китаю з Центральною Азією у 2023 році зросла.\n\nУзбекистан: товарообіг зріс до 14 млрд доларів, експорт становив 12 млрд доларів.',
  ],
  ['2023年中国与中亚国家贸易增长。\n\n乌兹别克斯坦：贸易额达140亿美元，出口120亿美元。'],
])('a line that opens with a state tells of the trade of the text with it: %s', (text) => {
  expect(told(text)).toEqual(['CHN UZB 14000000000', 'CHN UZB 12000000000'])
})

test('a sentence that says who is the main supplier leaves the flow as it was', () => {
  const text =
    'In 2023 Uzbekistan imported 22,000 cars. The main supplier is China. 20,000 cars came from the PRC. Japan is second with 1,258 cars.'
  expect(told(text)).toEqual(['UZB WLD 22000', 'UZB CHN 20000', 'UZB JPN 1258'])
})

test('the economy of an author is that of the state that the text is about', () => {
  expect(told('Tajikistan looks for money. In 2023 China invested $300 million in our economy.')).toEqual([
    'CHN TJK 300000000',
  ])
})

test.each([
  ['Trade with China grew by 3%. About 80% of goods from China to Europe go through Kazakhstan.'],
  ['В 2021 году территорией России шло 90 % контейнеров, которые следовали из Китая в Европу.'],
  ['Уже 80 % товарів із Китаю до Європи їдуть саме через Казахстан.'],
])('a part of what goes on to Europe is of who sends it: %s', (text) => {
  const share = claimsOf(text).find(({ indicator }) => indicator === 'share')
  expect([share?.reporter, share?.partner]).toEqual(['CHN', null])
})

test('transit along a route by its ends is of where it starts, whoever is crossed', () => {
  const [claim] = claimsOf('Контейнерный транзит по маршруту Китай – Европа через Казахстан достиг 300 тыс. ДФЭ.')
  expect([claim?.reporter, claim?.partner]).toEqual(['CHN', null])
})
