import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const lastOf = (text: string): string => {
  const claim = claimsOf(text).at(-1)
  return `${claim?.indicator} ${claim?.reporter} ${claim?.partner}`
}

describe('a relative clause', () => {
  test.each([
    [
      'На Казахстан приходится 40 % торговли Китая с Центральной Азией, которая выросла до 90 млрд долларов.',
      'trade_turnover CHN C5',
    ],
    [
      'На Казахстан припадає 40 % торгівлі Китаю з Центральною Азією, яка зросла до 90 млрд доларів.',
      'trade_turnover CHN C5',
    ],
    ["Kazakhstan takes 40 % of China's exports to Central Asia, which reached $60 billion.", 'exports CHN C5'],
    ['哈萨克斯坦占中国与中亚贸易额的40%，该贸易额增至900亿美元。', 'trade_turnover CHN C5'],
  ])('is of the trade that stands right before: %s', (text, expected) => {
    expect(lastOf(text)).toBe(expected)
  })
  test.each([
    ['Первым идёт Казахстан, за ним Узбекистан, экспорт которого в Китай достиг 2 млрд долларов.', 'exports UZB CHN'],
    ['Третім іде Узбекистан, чий експорт до Китаю сягнув 2 млрд доларів.', 'exports UZB CHN'],
    ['Kazakhstan is followed by Uzbekistan, whose trade with China came to $13 billion.', 'trade_turnover UZB CHN'],
    ['Китай — сосед Казахстана, который продал ему товаров на 15 млрд долларов.', 'exports KAZ CHN'],
  ])('tells of the country that stands right before: %s', (text, expected) => {
    expect(lastOf(text)).toBe(expected)
  })
})

describe('a country named with a sum and nothing more', () => {
  test.each([
    ['Китай торговал с Казахстаном на 43 млрд долларов. Второй — Кыргызстан (22 млрд).', 'trade_turnover CHN KGZ'],
    ['Торгівля Китаю з Казахстаном — 43 млрд доларів. Другий — Киргизстан (22 млрд).', 'trade_turnover CHN KGZ'],
    [
      "China's trade with Kazakhstan was $43 billion. Kyrgyzstan was second with $22 billion.",
      'trade_turnover CHN KGZ',
    ],
    ['中国与哈萨克斯坦贸易额430亿美元。吉尔吉斯斯坦居第二（220亿美元）。', 'trade_turnover CHN KGZ'],
  ])('is one more partner: %s', (text, expected) => {
    expect(lastOf(text)).toBe(expected)
  })
})

test.each([
  'В Кыргызстан из Китая ввезли 80 тысяч автомобилей.',
  'До Киргизстану ввезли 80 тисяч автомобілів із Китаю.',
  'Some 80,000 cars were brought to Kyrgyzstan from China.',
])('goods in pieces are seen from where they are brought in: %s', (text) => {
  expect(lastOf(text)).toBe('imports KGZ CHN')
})

describe('where goods go on to', () => {
  test.each([
    ['Казахстан отгрузил в Китай 100 тыс. тонн масла. В Узбекистан ушло 30 тыс. тонн.', 'exports KAZ UZB'],
    ["Kazakhstan's exports to China were $100 million. Exports to Uzbekistan reached $300 million.", 'exports KAZ UZB'],
  ])('the same state sends them: %s', (text, expected) => {
    expect(lastOf(text)).toBe(expected)
  })
  test.each([
    ['Экспорт Казахстана в Китай вырос на 5 %. Экспорт масла в эту страну достиг 48 млн долларов.', 'exports KAZ CHN'],
    ["Kazakhstan's exports to China grew by 5 %. Imports from the country reached $48 million.", 'imports KAZ CHN'],
  ])('a country that goods go to or come from is the other one: %s', (text, expected) => {
    expect(lastOf(text)).toBe(expected)
  })
  test.each([
    ['На Китай пришлось 34 % внешней торговли Кыргызстана. Это 5 млрд долларов.', 'trade_turnover KGZ CHN'],
    ["China made up 34 % of Kyrgyzstan's foreign trade. That is $5 billion.", 'trade_turnover KGZ CHN'],
  ])('what a share comes to is of the same two: %s', (text, expected) => {
    expect(lastOf(text)).toBe(expected)
  })
})

test.each([
  [
    'Торговля Узбекистана с Китаем выросла на 5 %. Китайских предприятий в Узбекистане 3 тысячи. Годом ранее их было 2 тысячи.',
    'company_count CHN UZB',
  ],
  [
    "Uzbekistan's trade with China grew by 5 %. Uzbekistan has 3,000 Chinese companies. A year earlier there were 2,000 companies.",
    'company_count CHN UZB',
  ],
])('what goes on about the same thing goes on about the same two: %s', (text, expected) => {
  expect(lastOf(text)).toBe(expected)
})

test.each([
  'В 2024 году Узбекистан импортировал из Китая панелей на 489 млн долларов. Мощность солнечных станций в стране — 25 ГВт.',
  'In 2024 Uzbekistan imported panels from China worth $489 million. The country has a solar capacity of 25 GW.',
])('what a country trades in is not built by its partner: %s', (text) => {
  expect(lastOf(text)).toBe('capacity null UZB')
})
