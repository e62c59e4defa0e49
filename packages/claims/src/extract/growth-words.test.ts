import { describe, expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(
    ({ indicator, value, unit, reporter, partner, period_start, period_end }) =>
      `${indicator} ${value} ${unit} ${reporter}>${partner} ${period_start}..${period_end}`,
  )

describe('words of growth', () => {
  test.each([
    [
      'trade that puts on per cents grows',
      'Trade of Kazakhstan and China put on 14% in 2024.',
      'growth 14 percent KAZ>CHN 2024-01-01..2024-12-31',
    ],
    [
      'larger than at another time is a growth',
      'In 2024 the FDI of China in Kazakhstan was 16% larger than in 2023.',
      'growth 16 percent CHN>KAZ 2024-01-01..2024-12-31',
    ],
    [
      'and smaller a fall',
      "In 2024 Kazakhstan's deficit in trade with China was 20% smaller than in 2023.",
      'growth -20 percent KAZ>CHN 2024-01-01..2024-12-31',
    ],
    [
      'two-and-a-half-fold is 2.5',
      "Kazakhstan's exports to China rose two-and-a-half-fold in 2024.",
      'growth 2.5 ratio KAZ>CHN 2024-01-01..2024-12-31',
    ],
  ])('%s', (_, text, claim) => {
    expect(told(text)).toEqual([claim])
  })
  test('of the next number leave a share a share', () => {
    expect(
      told('The FDI stock of China in Kazakhstan is $5 bn. That is 51%, and 25% more than in 2022.').slice(1),
    ).toEqual(['share 51 percent CHN>KAZ null..null', 'growth 25 percent CHN>KAZ null..null'])
  })
})

describe('a month that a flow is told up to', () => {
  test.each([
    ['Until May, exports of Kazakhstan to China were $7 bn.'],
    ['Экспорт Казахстана в Китай по май составил 7 млрд долларов.'],
    ['Експорт Казахстану до Китаю по травень становив 7 млрд доларів.'],
    ['截至5月，哈萨克斯坦对中国出口额为70亿美元。'],
  ])('ends what began with the year: %s', (text) => {
    expect(told(text)).toEqual(['exports 7000000000 USD KAZ>CHN 2025-01-01..2025-05-31'])
  })
  test('has no say where another month begins it', () => {
    expect(told('Exports of Kazakhstan to China from April through June were $7 bn.')).toEqual([
      'exports 7000000000 USD KAZ>CHN 2025-04-01..2025-06-30',
    ])
  })
})

describe('within a trade', () => {
  test.each([
    ['The trade of Uzbekistan with China was $9 bn: supplies to that country $2 bn, deliveries from it $7 bn.'],
    [
      'Торговля Узбекистана с Китаем составила 9 млрд долларов: поставки в эту страну — 2 млрд долларов, поставки из неё — 7 млрд долларов.',
    ],
    [
      'Торгівля Узбекистану з Китаєм становила 9 млрд доларів: постачання до цієї країни — 2 млрд доларів, поставки з неї — 7 млрд доларів.',
    ],
  ])('what goes to the other is sold and what comes from it bought: %s', (text) => {
    expect(told(text).slice(1)).toEqual([
      'exports 2000000000 USD UZB>CHN null..null',
      'imports 7000000000 USD UZB>CHN null..null',
    ])
  })
})

describe('a sum told again as a part', () => {
  test.each([
    ['The FDI stock of China was $58 bn. $27 bn, or 47% of what China has invested, is in Kazakhstan.'],
    [
      'Накопленные инвестиции Китая составили 58 млрд долларов. 27 млрд долларов, или 47 % всех вложений, приходится на Казахстан.',
    ],
  ])('has the place that is told behind: %s', (text) => {
    expect(
      told(text)
        .slice(1)
        .map((claim) => claim.split(' ')[3]),
    ).toEqual(['CHN>KAZ', 'CHN>KAZ'])
  })
})

test('firms of several countries in a heading are of no one of them', () => {
  const text =
    'Chinese and American firms gain ground in Uzbekistan\n\nFirms of China in Uzbekistan became 1.5 times more numerous. The office counted 16,609 firms with foreign capital in the country.'
  expect(told(text).at(-1)).toContain('WLD>UZB')
})

test.each([
  ['Last year Tajikistan repaid China $65 m of debt, of which $22 m was interest.'],
  ['В прошлом году Таджикистан погасил Китаю долг на 65 млн долларов, из них 22 млн — проценты.'],
  ['Торік Таджикистан сплатив Китаю борг на 65 млн доларів, з них 22 млн доларів — відсотки.'],
])('a sum that is a part of the sum before has its time: %s', (text) => {
  expect(told(text).map((claim) => claim.split(' ').slice(1, 3).concat(claim.split(' ').slice(-1)).join(' '))).toEqual([
    '65000000 USD 2024-01-01..2024-12-31',
    '22000000 USD 2024-01-01..2024-12-31',
  ])
})

test.each([
  ['Kazakhstan and China signed a contract for 40 thousand tons of wheat worth $38 million.'],
  ['Казахстан и Китай подписали контракт на 40 тыс. тонн пшеницы на 38 млн долларов.'],
  ['Казахстан і Китай підписали контракт на 40 тис. тонн пшениці на 38 млн доларів.'],
])('goods under a contract are sold, and the contract is a deal: %s', (text) => {
  expect(told(text)).toEqual(['exports 40000 t KAZ>CHN null..null', 'deal_value 38000000 USD KAZ>CHN null..null'])
})
