import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

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
