import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ indicator, reporter, partner, value }) =>
    [indicator, reporter, partner, value].join(' '),
  )

describe('a list of partners by rank', () => {
  test.each([
    [
      'goes on with whom has the second place, after the share of the first',
      'Доля Китая в обороте Казахстана достигла 21 %. На втором месте Россия — 27 млрд долларов с долей 19 %. Далее Италия — 19 млрд долларов.',
      [
        'share KAZ CHN 21',
        'trade_turnover KAZ RUS 27000000000',
        'share KAZ RUS 19',
        'trade_turnover KAZ ITA 19000000000',
      ],
    ],
    [
      'in Ukrainian',
      'Частка Китаю в обороті Узбекистану сягнула 20 %. На другому місці Росія — 11 млрд доларів, на третьому місці Туреччина — 3 млрд доларів.',
      ['share UZB CHN 20', 'trade_turnover UZB RUS 11000000000', 'trade_turnover UZB TUR 3000000000'],
    ],
    [
      'whose first place is told by a passive',
      "First place in Uzbekistan's trade turnover was taken by China with $12 billion. The second place was left to Russia – $11 billion, while Kazakhstan had $4 billion.",
      ['trade_turnover UZB CHN 12000000000', 'trade_turnover UZB RUS 11000000000', 'trade_turnover UZB KAZ 4000000000'],
    ],
    [
      'of which the first is called the main partner',
      'Крупнейшим торговым партнёром Узбекистана стал Китай — 12,5 млрд долларов. На втором месте Россия — 11 млрд, на третьем — Казахстан с 4 млрд.',
      ['trade_turnover UZB CHN 12500000000', 'trade_turnover UZB RUS 11000000000', 'trade_turnover UZB KAZ 4000000000'],
    ],
    [
      'in Chinese',
      '乌兹别克斯坦最大贸易伙伴是中国（125亿美元），其次是俄罗斯（110亿美元）。',
      ['trade_turnover UZB CHN 12500000000', 'trade_turnover UZB RUS 11000000000'],
    ],
  ])('%s', (_, text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

test('shares of capital go on with whose they are', () => {
  expect(
    told(
      'КНР вложила в Узбекистан 2,6 млрд долларов — 30 % всех иностранных инвестиций. За ней следуют Россия (17 %) и Турция (9 %).',
    ),
  ).toEqual(['fdi_stock CHN UZB 2600000000', 'share CHN UZB 30', 'share RUS UZB 17', 'share TUR UZB 9'])
})

test('counts of firms go on with whose they are, after how many more there are', () => {
  expect(
    told(
      'As of July 1 there were 4,050 enterprises with Chinese capital in Uzbekistan, up 1,050 from a year earlier. Russia came second with 3,096, followed by Türkiye (2,045) and Kazakhstan (1,135).',
    ),
  ).toEqual([
    'company_count CHN UZB 4050',
    'other CHN UZB 1050',
    'company_count RUS UZB 3096',
    'company_count TUR UZB 2045',
    'company_count KAZ UZB 1135',
  ])
})

test.each([
  [
    "Uzbekistan's foreign trade was $65 billion. Imports rose to $39 billion.\n\nMain partners:\nChina – $12 billion (18%)\nRussia – $11 billion (17%)",
  ],
  [
    'Внешняя торговля Узбекистана составила 65 млрд долларов. Импорт вырос до 39 млрд долларов.\n\nОсновные торговые партнёры:\nКитай – 12 млрд долларов (18 %)\nРоссия – 11 млрд долларов (17 %)',
  ],
])('partners of a heading are told by the turnover, whatever flow was told last: %s', (text) =>
  expect(told(text).slice(2)).toEqual([
    'trade_turnover UZB CHN 12000000000',
    'share UZB CHN 18',
    'trade_turnover UZB RUS 11000000000',
    'share UZB RUS 17',
  ]),
)

test('a list goes on in the time of the whole, past the level that it was held against', () =>
  expect(
    claimsOf(
      'Обсяг торгівлі Китаю з країнами Центральної Азії 2024 року становив 94 млрд доларів — на 5 млрд більше, ніж 2023-го (89 млрд). Лідирує Казахстан: 43 млрд доларів. На другому місці Киргизстан — 22 млрд.',
    )
      .slice(3)
      .map(({ indicator, partner, period_start }) => `${indicator} ${partner} ${period_start}`),
  ).toEqual(['trade_turnover KAZ 2024-01-01', 'trade_turnover KGZ 2024-01-01']))

test.each([
  ['2024年中国与中亚五国贸易额达948亿美元，比2023年增加54亿美元。', 'growth CHN C5 5400000000'],
  ['乌兹别克斯坦自华进口总额增长49%，达112亿美元。', 'imports UZB CHN 11200000000'],
])('a Chinese sum that follows is read: %s', (text, wanted) => expect(told(text).at(-1)).toBe(wanted))
