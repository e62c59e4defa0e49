import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ indicator, reporter, partner, value }) =>
    [indicator, reporter, partner, value].join(' '),
  )

describe('whose trade with whom', () => {
  test.each([
    [
      'is that of the state after capital that came to it',
      'Китайские вложения в экономику Узбекистана перевалили за 14 млрд долларов. Взаимный товарооборот достиг 13 млрд долларов.',
      ['fdi_stock CHN UZB 14000000000', 'trade_turnover UZB CHN 13000000000'],
    ],
    [
      'is that of the state where somebody of it alone speaks of the two',
      "The two sides agreed to raise bilateral trade to $20 billion, the Uzbek president's press service said. China is the main partner.",
      ['trade_turnover UZB CHN 20000000000'],
    ],
    [
      'is not that of the state where China has sent who speaks there',
      '“贸易额涨到39亿美元。”中国驻塔吉克斯坦外交官表示。',
      ['trade_turnover CHN TJK 3900000000'],
    ],
    [
      'is that of one flow, by whatever it is measured',
      'Exports of Chinese solar panels to Uzbekistan reached 2.9 GW last year, worth about $290 million.',
      ['capacity CHN UZB 2900', 'exports CHN UZB 290000000'],
    ],
    [
      'is as it was named first',
      'Товарооборот Китая и Узбекистана достиг 13 млрд долларов. Китайские инвестиции в Узбекистан составили 14 млрд долларов. Взаимная торговля к 2030 году вырастет до 20 млрд долларов.',
      ['trade_turnover CHN UZB 13000000000', 'fdi_stock CHN UZB 14000000000', 'trade_turnover CHN UZB 20000000000'],
    ],
    [
      'is told by the first place that another has with it',
      'На первом месте у Узбекистана Китай, это 6 млрд долларов товарооборота.',
      ['trade_turnover UZB CHN 6000000000'],
    ],
    [
      'stands beside the share of another in it',
      'В экспорте Казахстана доля Китая выросла до 15 %.',
      ['share KAZ CHN 15'],
    ],
    [
      'goes on through a list of shares on all sides',
      'Внешнеторговый оборот Узбекистана достиг 5 млрд долларов. Первым идет Китай (27,9%), дальше Россия (18,6%) и Казахстан (7,1%).',
      ['trade_turnover UZB WLD 5000000000', 'share UZB CHN 27.9', 'share UZB RUS 18.6', 'share UZB KAZ 7.1'],
    ],
  ])('%s', (_, text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('capital', () => {
  test.each([
    [
      'that flowed in since a year is a flow',
      'Приток инвестиций из Китая в Казахстан с 2005 года достиг 25 млрд долларов.',
      ['fdi_flow CHN KAZ 25000000000'],
    ],
    [
      'that came in all the years is a stock',
      'За годы независимости в Казахстан из Китая поступило инвестиций на 25 млрд долларов.',
      ['fdi_stock CHN KAZ 25000000000'],
    ],
  ])('%s', (_, text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

test('a bank of many states is no creditor with a code', () => {
  expect(
    told(
      'Кыргызстан должен Китаю 1,7 млрд долларов. Второе место среди кредиторов — у Всемирного банка: 649 млн долларов.',
    ),
  ).toEqual(['other CHN KGZ 1700000000', 'other  KGZ 649000000'])
})
