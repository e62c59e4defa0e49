import { describe, expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ indicator, reporter, partner, value, unit, bound }) =>
    [indicator, reporter, partner, value, unit, bound].join(' '),
  )

describe('a wording that every other article has', () => {
  test.each([
    ['a quarter of a century', 'Четверть века назад торговля Китая с регионом была невелика.', []],
    [
      'less than a year before, of what was bought',
      'У листопаді Китай імпортував 79 тис. т ячменю, що на 5,7% менше за показник минулого року.',
      ['imports CHN WLD 79000 t exact', 'growth CHN WLD -5.7 percent exact'],
    ],
    [
      'who follows in a rank',
      'Trade between China and Central Asia was $66 billion. Kazakhstan leads: $30 billion. It is followed by Uzbekistan ($18 billion).',
      [
        'trade_turnover CHN C5 66000000000 USD exact',
        'trade_turnover CHN KAZ 30000000000 USD exact',
        'trade_turnover CHN UZB 18000000000 USD exact',
      ],
    ],
    [
      'a sum at the end of a list that another country has',
      "China's trade with Uzbekistan and Turkmenistan reached $16 billion and $10 billion respectively, while Tajikistan recorded $4 billion.",
      [
        'trade_turnover CHN UZB 16000000000 USD exact',
        'trade_turnover CHN TKM 10000000000 USD exact',
        'trade_turnover CHN TJK 4000000000 USD exact',
      ],
    ],
    [
      'both flows together',
      "China's imports and exports with Kazakhstan reached almost US $44 billion.",
      ['trade_turnover CHN KAZ 44000000000 USD approx'],
    ],
    [
      'the year at the end',
      'Объём товарооборота Китая и Казахстана достиг 43,8 млрд долл. по итогам 2024 года.',
      ['trade_turnover CHN KAZ 43800000000 USD exact'],
    ],
    [
      'trade between a country and the countries of a region',
      'Торговля между Китаем и странами Центральной Азии достигла 95 млрд долларов.',
      ['trade_turnover CHN C5 95000000000 USD exact'],
    ],
    ['a plan to double a flow, its year first', 'К 2030 году хотят удвоить экспорт.', ['growth   2 ratio exact']],
    [
      'a rival that is overtaken bounds no number',
      "China overtook Russia with a 17.9% share of Uzbekistan's exports.",
      ['share UZB CHN 17.9 percent exact'],
    ],
    [
      'who is a partner, and then how much of the trade of the other it has',
      '中国连续五年保持吉尔吉斯斯坦第一大贸易伙伴地位，占吉外贸总额的35.5%。',
      ['share KGZ CHN 35.5 percent exact'],
    ],
    [
      'whose rank in a region a sum is told with',
      'Kazakhstan ranks first in the region by Chinese investment: over $19 billion.',
      ['fdi_stock CHN KAZ 19000000000 USD min'],
    ],
    [
      'trade with a group of states that has no code is not with the other of the text',
      'Казахстан и Китай торгуют. Товарооборот Казахстана с ЕС составил 48 млрд долларов, с КНР — 43 млрд.',
      ['trade_turnover KAZ  48000000000 USD exact', 'trade_turnover KAZ CHN 43000000000 USD exact'],
    ],
    [
      'goods that go to a group of states',
      "China and Kazakhstan trade. Kazakhstan's exports to the EU were $38 billion.",
      ['exports KAZ  38000000000 USD exact'],
    ],
    [
      'foreign capital is that of all, whoever has a part of it',
      'В 2024 году Узбекистан привлёк 12 млрд долларов прямых иностранных инвестиций, из них на Китай пришлось 29 %.',
      ['fdi_flow WLD UZB 12000000000 USD exact', 'share CHN UZB 29 percent exact'],
    ],
    [
      'a bound ends with its clause',
      '霍尔果斯今年累计通行班列突破6000列，较去年同期增长3%。',
      ['train_count CHN  6000 count min', 'growth CHN  3 percent exact'],
    ],
    [
      'what a count is held against is a count, whatever money comes next',
      'KTZ carried 5,000 container trains, compared with 4,465 in 2024, and invested 270 billion tenge.',
      [
        'train_count KAZ  5000 count exact',
        'train_count KAZ  4465 count exact',
        'deal_value KAZ  270000000000 KZT exact',
      ],
    ],
  ])('is read: %s', (_what, text, claims) => {
    expect(told(text)).toEqual(claims)
  })

  test('gives milliards that were named after a sum of money, and not things', () => {
    expect(
      told('Вложено 26 млрд долларов, открыто 55 проектов на 4,9 млрд.').map((each) => each.split(' ')[4]),
    ).toEqual(['USD', 'count', 'USD'])
  })
})
