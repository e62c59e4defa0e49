import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text).map(({ indicator, reporter, partner, flow }) => [indicator, reporter, partner, flow].join(' '))

describe('exports and imports are parts of the turnover', () => {
  test.each([
    'Trade of China with the five republics came to $95 billion, with exports accounting for two-thirds.',
    'Товарооборот Китая со странами Центральной Азии — 95 млрд долларов. На экспорт пришлось 66 %.',
    '2024年中国与中亚五国贸易额达950亿美元，出口占66%。',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['trade_turnover CHN C5 total', 'share CHN C5 total'])
  })
})

test('a share before its sum is of the one that both fell to', () => {
  expect(
    told('Торгівля Китаю з регіоном зросла. Майже половина обороту, 40 млрд доларів, припала на Казахстан.'),
  ).toEqual(['share CHN KAZ total', 'trade_turnover CHN KAZ total'])
})

test('all five states in a list are the region', () => {
  expect(
    told('Trade of China with Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan was $95 billion.'),
  ).toEqual(['trade_turnover CHN C5 total'])
})

test('who takes of the exports of another is their partner', () => {
  expect(told('Kazakhstan took $28 billion of Chinese exports.')).toEqual(['exports CHN KAZ export'])
})

test('"в республику" is where to', () => {
  expect(
    told(
      'Таджикистан ввёз из Китая товаров на 2 млрд долларов. Таможня КНР называет экспорт в республику — 4 млрд долларов.',
    ),
  ).toEqual(['imports TJK CHN import', 'exports CHN TJK export'])
})

test('whose trade a part is of is "the republic", and not who has the part', () => {
  expect(
    told('— Какова роль Китая в экономике Кыргызстана? — На КНР пришлось 30 % внешней торговли республики.'),
  ).toEqual(['share KGZ CHN total'])
})

describe('who holds a part of a firm', () => {
  test('is told by a list of those who take part', () => {
    expect(
      told(
        'Дорога Китай — Кыргызстан — Узбекистан. Участники проектной компании: КНР — 51%, Кыргызстан и Узбекистан — по 24,5%.',
      ),
    ).toEqual(['share CHN  ', 'share KGZ  ', 'share UZB  '])
  })
  test('may be a firm of the state itself', () => {
    expect(told('BYD owns 60% of the venture in Uzbekistan, UzAuto the remaining 40%.')).toEqual([
      'share CHN UZB ',
      'share UZB UZB ',
    ])
  })
})

describe('the other one of two', () => {
  test('by an adjective alone', () => {
    expect(told('Китайский экспорт в Таджикистан — 1,4 млрд долларов, таджикский — 108 млн.')).toEqual([
      'exports CHN TJK export',
      'exports TJK CHN export',
    ])
  })
  test('by "the former" and "the latter"', () => {
    expect(
      told(
        "China's trade with Kazakhstan and Turkmenistan grew: the former reached $43 billion, the latter $10 billion.",
      ),
    ).toEqual(['trade_turnover CHN KAZ total', 'trade_turnover CHN TKM total'])
  })
})

test('trade between two as a part of the trade of one', () => {
  expect(told('中哈贸易额占哈萨克斯坦外贸总额的21%。')).toEqual(['share KAZ CHN total'])
})

test('what a state makes its electricity of is its own', () => {
  expect(told("Renewables supply 6 percent of Kazakhstan's electricity.")).toEqual(['share KAZ  '])
})

test('a partner in trade is told by the turnover', () => {
  expect(told("Kazakhstan's largest trading partner was China, with $30 billion.")).toEqual([
    'trade_turnover KAZ CHN total',
  ])
})
