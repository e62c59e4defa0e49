import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(
    ({ indicator, value, unit, reporter, partner }) => `${indicator} ${value} ${unit} ${reporter} ${partner}`,
  )

describe('what a number is', () => {
  test.each([
    ['There are 300 Chinese and 100 Kyrgyz-Chinese joint ventures in Kyrgyzstan.', 'company_count 300 count CHN KGZ'],
    ['В Киргизии работают 300 китайских и 100 киргизско-китайских предприятий.', 'company_count 300 count CHN KGZ'],
  ])('whose noun stands at the end of a list: %s', (text, first) =>
    expect(told(text)).toEqual([first, 'company_count 100 count CHN KGZ']),
  )

  test.each([
    ['In Uzbekistan there are 1200 firms with Chinese capital. Of these, 300 opened last year.'],
    ['В Узбекистане 1200 предприятий с китайским капиталом. Из них 300 открыты в прошлом году.'],
  ])('of these, told in a sentence before: %s', (text) =>
    expect(told(text).at(-1)).toBe('company_count 300 count CHN UZB'),
  )

  test('that tells a share otherwise is of what the share is of', () =>
    expect(told('They took 88 percent ($14 billion) of Chinese investment in Kazakhstan in 2018.').at(-1)).toBe(
      'fdi_flow 14000000000 USD CHN KAZ',
    ))

  test('of projects that were counted is what they cost', () =>
    expect(
      told('There are 51 Kazakh-Chinese investment projects, and the total investment is more than $27 billion.'),
    ).toEqual(['other 51 count CHN KAZ', 'project_cost 27000000000 USD CHN KAZ']))

  test('by which a rise is told in money is a change', () =>
    expect(
      told('Trade of Uzbekistan with China grew by 24% compared to the previous year, or more than $12 billion.').at(
        -1,
      ),
    ).toBe('growth 12000000000 USD UZB CHN'))

  test('of times one flow outpaced the other is no growth', () =>
    expect(told('Imports of Kyrgyzstan outpaced exports in 2023 by almost four times.')[0]).toMatch(/^other 4 ratio/))

  test('of a flow that goes on under another word', () =>
    expect(
      told(
        'Trade between Kazakhstan and China was $24 billion in 2022. Over the first half of this year the same index has already grown by 20 percent and amounted to $13 billion.',
      ).slice(1),
    ).toEqual(['growth 20 percent KAZ CHN', 'trade_turnover 13000000000 USD KAZ CHN']))

  test('of routes of trains is no count of trains', () =>
    expect(told('Horgos serves 89 China-Europe freight train routes.')[0]).toMatch(/^other 89 count/))
})

test.each([
  ['Imports from China to Kyrgyzstan doubled, and the average car price increased by 25% to $29,700.'],
  ['Импорт из Китая в Киргизию вырос вдвое, а средняя цена автомобиля выросла на 25 % — до 29,7 тыс. долларов.'],
])('a price that rises is no flow: %s', (text) =>
  expect(claimsOf(text).slice(1)).toMatchObject([
    { indicator: 'growth', value: 25, flow: null },
    { indicator: 'other', value: 29_700, unit: 'USD' },
  ]),
)

test('rates of exchange at the head of a page are no claims', () =>
  expect(claimsOf('USD 86.79 EUR 90.83 RUB 0.84 English')).toEqual([]))

describe('a wording of a level or a change', () => {
  test.each([
    [
      'of the region, with its neighbours',
      "Chinese customs say that the country's trade with its five Central Asian neighbours came to $94 billion.",
      ['trade_turnover 94000000000 USD CHN C5'],
    ],
    [
      'before the share that it makes up',
      "With $43 billion, Kazakhstan accounts for nearly half of China's commerce with Central Asia.",
      ['trade_turnover 43000000000 USD CHN KAZ', 'share 50 percent CHN KAZ'],
    ],
    [
      'of capital that is pumped into an economy',
      'Chinese companies have pumped $26 billion into the Kazakh economy since 2005.',
      ['fdi_flow 26000000000 USD CHN KAZ'],
    ],
    [
      'of capital that another is held against',
      'Chinese investors put $15 billion into the Kazakh economy in the first half of 2018, against $14 billion in the first half of 2017.',
      ['fdi_flow 15000000000 USD CHN KAZ', 'fdi_flow 14000000000 USD CHN KAZ'],
    ],
    [
      'of one flow in times of the other',
      'Imports of Kyrgyzstan, at $12 billion, were almost four times exports.',
      ['imports 12000000000 USD KGZ WLD', 'other 4 ratio KGZ WLD'],
    ],
  ])('is read: %s', (_, text, wanted) => expect(told(text)).toEqual(wanted))

  test('of the total is of both flows', () =>
    expect(
      told(
        'Tajik exports to China were $177 million, imports from China $787 million. Compared with the first half of 2024 the total is up by a third.',
      ).at(-1),
    ).toBe('growth 33.333 percent TJK CHN'))
})

describe('what is told after what was', () => {
  test.each([
    [
      'by how much a level is exceeded',
      "Rail freight between Kazakhstan and China was 22 million tons in 2024. The volume exceeds last year's level by 1.9 million tons, or 9 percent.",
      ['growth 1900000 t KAZ CHN', 'growth 9 percent KAZ CHN'],
    ],
    [
      'capital of one among that of all',
      'Inflow of foreign direct investment to Kazakhstan fell in the first half of 2024 to $9 billion. China invested $715 million and ranked fifth.',
      ['fdi_flow 715000000 USD CHN KAZ'],
    ],
    [
      'a debt to a bank of many states',
      'Dushanbe owes the Export-Import Bank of China $900 million. Another $383 million is owed to the World Bank.',
      ['other 383000000 USD null TJK'],
    ],
    [
      'a number of the year before',
      'Kyrgyzstan imported 21,360 cars from China in 2023. A year earlier the number was 1,093.',
      ['imports 1093 count KGZ CHN'],
    ],
  ])('is read: %s', (_, text, wanted) => expect(told(text).slice(1)).toEqual(wanted))

  test('capital in an economy is no product of it', () =>
    expect(told('Total Chinese direct investment in our economy has surpassed $25 billion.')[0]).toMatch(/^fdi_stock/))
})
