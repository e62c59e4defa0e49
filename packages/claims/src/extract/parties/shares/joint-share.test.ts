import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const parties = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(
    ({ value, reporter, partner, flow }) => `${value} ${reporter} ${partner} ${flow}`,
  )

describe('a share that several countries have together', () => {
  test.each([
    ["China and Russia accounted for nearly 40% of Uzbekistan's total foreign trade."],
    ['На Китай и Россию пришлось 40 % внешней торговли Узбекистана.'],
    ['Китай і Росія забезпечили 40 % зовнішньої торгівлі Узбекистану.'],
    ['中国和俄罗斯合计占乌兹别克斯坦外贸总额的40%。'],
    [
      'China and Russia stay the main partners of Uzbekistan, with their share totaling 40% of the foreign trade of the country.',
    ],
  ])('is with neither of them: %s', (text) => expect(parties(text)).toEqual(['40 UZB null total']))
})

test.each([
  ['Shares of China and Russia are 24% and 23% respectively in the total trade of Tajikistan.'],
  ['На Китай и Россию пришлось 24 % и 23 % внешней торговли Таджикистана.'],
])('a share of each has the whole that stands behind the last: %s', (text) =>
  expect(parties(text)).toEqual(['24 TJK CHN total', '23 TJK RUS total']),
)

describe('a debt', () => {
  test.each([
    ['Tajikistan: external debt stands at $3 billion, of which $1 billion is owed in China.'],
    ['Внешний долг Таджикистана — 3 млрд долларов, из них 1 млрд Таджикистан должен Китаю.'],
  ])('abroad has no one creditor, a part of it that to whom it is owed: %s', (text) =>
    expect(parties(text)).toEqual(['3000000000 null TJK null', '1000000000 CHN TJK null']),
  )

  test('is paid to all where no creditor is told, in parts too', () =>
    expect(
      parties(
        'Kyrgyzstan is repaying its debt to China. Last year Kyrgyzstan paid 30 billion soms towards its external debts. Of this, 25 billion soms went towards repaying the principal.',
      ),
    ).toEqual(['30000000000 KGZ WLD null', '25000000000 KGZ WLD null']))
})

test('a debt in brackets of the total has the creditors of the sum before it', () =>
  expect(
    parties(
      'Kyrgyzstan owes China much. The public debt of the country is 8 billion dollars. External debt amounted to $5 billion (60% of the total).',
    ).at(-1),
  ).toBe('60 null KGZ null'))

test("the country's share in the trade of a state is that of the other", () =>
  expect(
    parties(
      "China ranks first in the foreign trade of Uzbekistan. The country's share in the total trade turnover in Uzbekistan is 21 percent.",
    ),
  ).toEqual(['21 UZB CHN total']))

test('the whole that is named is of the region, whoever was told of last', () =>
  expect(
    parties(
      "China's imports from Kazakhstan rose 200 percent. Roads carried 51 percent of China's trade with the five Central Asian countries.",
    ).at(-1),
  ).toBe('51 CHN C5 total'))

test.each([
  ['The demand for Chinese goods in Kazakhstan is growing with imports increasing to $11 billion.'],
  ['Спрос на китайские товары в Казахстане растёт, импорт увеличился до 11 млрд долларов.'],
])('goods of one in another are imports of the other: %s', (text) =>
  expect(parties(text)).toEqual(['11000000000 KAZ CHN import']),
)

test('partners of a rank stay partners of whom the text told', () =>
  expect(
    parties(
      'Uzbekistan imported $1.6 billion worth of goods from China. The second place in trade turnover was left to Russia – $2.1 billion (16.9%), while Kazakhstan – a little over $1 billion.',
    ).at(-1),
  ).toBe('1000000000 UZB KAZ total'))

test.each([
  [
    'Торговля Китая с регионом составила 94 млрд долларов. Лидером стал Казахстан, на который пришлось 46 %.',
    '46 CHN KAZ total',
  ],
  [
    'Торгівля Китаю з регіоном склала 94 млрд доларів. Лідером став Казахстан, на який припало 46 %.',
    '46 CHN KAZ total',
  ],
  ['Крупнейший партнёр Узбекистана — Китай, на который пришлось 19 % внешней торговли.', '19 UZB CHN total'],
])('a share in a relative clause is of who stands before it: %s', (text, wanted) =>
  expect(parties(text).at(-1)).toBe(wanted),
)

test('a share of two that were told of is with neither', () =>
  expect(
    parties(
      'Торговля Таджикистана с Россией составила 900 млн долларов. На долю двух стран пришлась половина внешней торговли республики.',
    ).at(-1),
  ).toBe('50 TJK null total'))
