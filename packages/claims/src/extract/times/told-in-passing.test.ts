import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string, documentDate: string | null = '2025-08-10'): readonly string[] =>
  claimsOf(text, { documentDate }).map(
    ({ indicator, value, period_start: start, period_end: end }) => `${indicator} ${value} ${start} ${end}`,
  )

describe('what is told in passing', () => {
  test.each([
    [
      'since a year, when it was less, is of that year',
      'At the end of 2024 accumulated Chinese investment in Kyrgyzstan was $2 billion. It has grown since 2022, when investment was $300 million. Some $150 million was spent on roads.',
      [
        'fdi_stock 2000000000 2024-12-31 2024-12-31',
        'fdi_flow 300000000 2022-01-01 2022-12-31',
        'fdi_stock 150000000 2024-12-31 2024-12-31',
      ],
    ],
    [
      'is what a stock stood at',
      'Chinese direct investment in Central Asia has grown to $36 billion. In 2016 it stood at $20 billion. Half of it is in mining.',
      ['fdi_stock 36000000000 null null', 'fdi_stock 20000000000 2016-01-01 2016-12-31', 'share 50 null null'],
    ],
    [
      'is the level that a later one is up from',
      'In January–June 2024 imports of Uzbekistan from China rose to $4.9 billion, up from $4.2 billion.',
      ['imports 4900000000 2024-01-01 2024-06-30', 'imports 4200000000 2023-01-01 2023-06-30'],
    ],
  ])('%s', (_, text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

test('months of a year that a text without a date does not name are of no year', () => {
  expect(
    told(
      "China's trade with Kazakhstan came to $20 billion in the first five months of this year, after $43 billion in 2024. In the five months exports were $9 billion.",
      null,
    ),
  ).toEqual([
    'trade_turnover 20000000000 null null',
    'trade_turnover 43000000000 2024-01-01 2024-12-31',
    'exports 9000000000 null null',
  ])
})

test.each([
  'Tajikistan now owes China $1.3 billion.',
  'Сейчас долг Таджикистана Китаю составляет 1,3 млрд долларов.',
  'Зараз борг Таджикистану перед Китаєм — 1,3 млрд доларів.',
  '目前，塔吉克斯坦欠中国债务13亿美元。',
])('a debt of now is of the day of the document: %s', (text) => {
  expect(told(text)).toEqual(['other 1300000000 2025-08-10 2025-08-10'])
})

test.each([
  [
    'In the first month of this year 950 freight trains went from China to Kazakhstan.',
    ['train_count 950 2025-01-01 2025-01-31'],
  ],
  [
    'Trade between China and Kazakhstan was worth 7 billion yuan ($970 million) in the first quarter, helped by the terminal, which opened in February 2024.',
    ['trade_turnover 7000000000 2025-01-01 2025-03-31', 'trade_turnover 970000000 2025-01-01 2025-03-31'],
  ],
  [
    'The port handled 500 trains in 2024; compared with 2023 trains and containers were 12 percent and 15 percent more.',
    ['train_count 500 2024-01-01 2024-12-31', 'growth 12 2024-01-01 2024-12-31', 'growth 15 2024-01-01 2024-12-31'],
  ],
])('what is told of two at once is of one time: %s', (text, claims) => {
  expect(told(text)).toEqual(claims)
})
