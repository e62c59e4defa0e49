import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const timed = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(
    ({ value, period_start, period_end, base_period }) => `${value} ${period_start} ${period_end} ${base_period}`,
  )

const grown = '27 2023-01-01 2023-12-31 2022-01-01/2022-12-31'
const before = '70000000000 2022-01-01 2022-12-31 null'

describe('a level that is told of the time that another is held against', () => {
  test.each([
    ['In 2023 trade between Kazakhstan and China grew by 27 percent compared to the previous year ($70 billion).'],
    ["In 2023 trade between Kazakhstan and China rose 27 percent from the previous year's level of $70 billion."],
    ['В 2023 году торговля Казахстана с Китаем выросла на 27 % по сравнению с прошлым годом (70 млрд долларов).'],
    ['У 2023 році торгівля Казахстану з Китаєм зросла на 27 % порівняно з попереднім роком (70 млрд доларів).'],
    ['2023年哈中贸易额同比增长27%（上年为700亿美元）。'],
  ])('%s', (text) => expect(timed(text)).toEqual([grown, before]))
})

describe('a growth', () => {
  test('over months of the running year is no change since them', () =>
    expect(timed('Trade between Kazakhstan and China grew by 9 percent over the first 8 months of this year.')).toEqual(
      ['9 2025-01-01 2025-08-31 2024-01-01/2024-08-31'],
    ))

  test.each([
    [
      "China's trade with Kazakhstan rose from $3 billion in 2010 to $40 billion in 2024. The average annual growth rate was 7 percent.",
    ],
    [
      'Торговля Китая с Казахстаном выросла с 3 млрд долларов в 2010 году до 40 млрд в 2024 году. Среднегодовой рост составил 7 %.',
    ],
  ])('in the average of years is of all of them: %s', (text) =>
    expect(timed(text).at(-1)).toBe('7 2010-01-01 2024-12-31 null'),
  )

  test('in decades has no time that a calendar knows', () =>
    expect(
      timed('Trade was 9 million dollars last year. It has surged by 90 times in the past three decades.').at(-1),
    ).toBe('90 null null null'))

  test('of more than a thousand times is no count', () =>
    expect(
      claimsOf(
        'Trade between China and Turkmenistan reached 8 billion dollars in 2018, an increase of more than 1,700 times.',
      ).at(-1),
    ).toMatchObject({ indicator: 'growth', value: 1700, unit: 'ratio' }))
})

test('the five months of a year are no five states', () =>
  expect(timed('Trade between Tajikistan and China was $800 million in the five months of 2025.')).toEqual([
    '800000000 2025-01-01 2025-05-31 null',
  ]))

test.each([
  ['By the end of 2024 trade between Kyrgyzstan and China had reached $22 billion.'],
  ['К концу 2024 года товарооборот Киргизии с Китаем достиг 22 млрд долларов.'],
])('what flows all the year is no stock of its last day: %s', (text) =>
  expect(timed(text)).toEqual(['22000000000 2024-01-01 2024-12-31 null']),
)

test('a rise over the same period last year is of this one', () =>
  expect(
    timed(
      'In the first half of 2025 exports were $3 million. During the same period, trade between Tajikistan and Turkey totaled $300 million, up 79 percent over the same period last year.',
    ).at(-1),
  ).toBe('79 2025-01-01 2025-06-30 2024-01-01/2024-06-30'))

test('since something became what it is in a year is since that year, up to the day of the document', () =>
  expect(
    timed('The pipeline has piped 20 million tonnes of oil to China since it became operational in 2006.'),
  ).toEqual(['20000000 2006-01-01 2025-10-10 null']))

test('double what it had been is held against that year', () =>
  expect(timed('Trade came to $2 billion last year, almost double what it had been in 2021.').at(-1)).toBe(
    '2 2024-01-01 2024-12-31 2021-01-01/2021-12-31',
  ))

test('points by which a growth is faster have its time', () =>
  expect(
    timed(
      "From 2013 to 2024 China's trade with Kazakhstan rose from 3 billion to 40 billion yuan, an average growth of 7.3 percent a year, 2.3 percentage points faster than all its trade.",
    ).slice(2),
  ).toEqual(['7.3 2013-01-01 2024-12-31 null', '2.3 2013-01-01 2024-12-31 null']))

test.each([
  ['今年第一季度，中国对哈直接投资为4亿美元，比去年同期的3亿美元增加三成。', 300_000_000],
  ['Trade of Uzbekistan with China for three months of 2025 came out at $4 billion (last year, $3 billion).', 3e9],
  ['За три месяца товарооборот Узбекистана с Китаем составил 4 млрд долларов (в прошлом году — 3 млрд).', 3e9],
])('a level of last year, told beside months of this one, is of the same months: %s', (text, value) => {
  const level = claimsOf(text, { documentDate: '2025-08-10' }).find((claim) => claim.value === value)
  expect([level?.period_start, level?.period_end]).toEqual(['2024-01-01', '2024-03-31'])
})
