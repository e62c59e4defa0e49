import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text).map(({ indicator, reporter, partner }) => [indicator, reporter, partner].join(' '))

describe('under a heading that names one state', () => {
  test.each([
    [
      'the trade of another with the region is that with the state',
      'Trade between China and the five countries came to $95 billion.\n\nKazakhstan\n\nTrade grew to $43.8 billion.\n\nUzbekistan\n\nTrade was $13 billion.',
      ['trade_turnover CHN C5', 'trade_turnover CHN KAZ', 'trade_turnover CHN UZB'],
    ],
    [
      'marked by signs, with the two countries',
      "Trade between China and Kazakhstan reached $43 billion.\n\n## Uzbekistan\n\nThe two countries' trade grew to $13 billion.",
      ['trade_turnover CHN KAZ', 'trade_turnover CHN UZB'],
    ],
    [
      'in Russian',
      'Торговля Китая со странами Центральной Азии составила 95 млрд долларов.\n\nКазахстан\n\nТоварооборот достиг 43,8 млрд долларов.\n\nУзбекистан\n\nТоварооборот составил 13 млрд долларов.',
      ['trade_turnover CHN C5', 'trade_turnover CHN KAZ', 'trade_turnover CHN UZB'],
    ],
    [
      'what each has is its own',
      '中亚国家网上购物越来越普遍。\n\n乌兹别克斯坦\n\n2024年网购用户占居民的38%。\n\n哈萨克斯坦\n\n2024年市场规模25亿美元。',
      ['share UZB ', 'ecommerce_market KAZ '],
    ],
  ])('%s', (_, text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

test.each([
  [
    'Trade between China and the five countries came to $95 billion.\n\nOn Kyrgyzstan. Bilateral trade was $5.6 billion.\n\nOn Tajikistan. Bilateral trade was $1.5 billion.',
  ],
  [
    'Торговля Китая с Центральной Азией достигла 95 млрд долларов.\n\nО Киргизии. Товарооборот составил 5,6 млрд долларов.\n\nО Таджикистане. Товарооборот составил 1,5 млрд долларов.',
  ],
  [
    'Торгівля Китаю з Центральною Азією сягнула 95 млрд доларів.\n\nПро Киргизстан. Товарообіг становив 5,6 млрд доларів.\n\nПро Таджикистан. Товарообіг становив 1,5 млрд доларів.',
  ],
  ['中国与中亚五国贸易额950亿美元。\n\n关于吉尔吉斯斯坦。双边贸易额56亿美元。\n\n关于塔吉克斯坦。双边贸易额15亿美元。'],
])('a heading may say of which state it tells with a preposition: %s', (text) => {
  expect(told(text)).toEqual(['trade_turnover CHN C5', 'trade_turnover CHN KGZ', 'trade_turnover CHN TJK'])
})

test('after sections of states one of the region is of all of them again', () => {
  expect(
    told(
      'Trade with China\n\nUZBEKISTAN. The country bought Chinese goods for $4.9 bn.\nREGION. Trade with China is to hit $70 bn by 2030.',
    ),
  ).toEqual(['imports UZB CHN', 'trade_turnover C5 CHN'])
})

test('an arrow at the front of an item leads to nobody', () => {
  expect(told('China–Kazakhstan trade was $35 bn.\n➡️ China sells $21 bn\n⬅️ China buys $14 bn')).toEqual([
    'trade_turnover CHN KAZ',
    'exports CHN KAZ',
    'imports CHN KAZ',
  ])
})

test('who the other of two is may be told by a share', () => {
  expect(
    told('How much do we sell to China?\n\nIt takes a third of what Uzbekistan exports. It was 16 % in 2023.'),
  ).toEqual(['share UZB CHN', 'share UZB CHN'])
})
