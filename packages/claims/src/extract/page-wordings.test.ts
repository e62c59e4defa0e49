import { describe, expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(
    ({ indicator, value, reporter, partner, period_start, period_end }) =>
      `${indicator} ${value} ${reporter} ${partner} ${period_start} ${period_end}`,
  )

describe('as pages put it', () => {
  test.each([
    [
      'what trade is globally is with the world, and so is its surplus',
      "China's trade with Central Asia was $90 billion in 2024. Globally, China's trade reached $6 trillion. A trade surplus approached $1 trillion.",
      [
        'trade_turnover 90000000000 CHN C5 2024-01-01 2024-12-31',
        'trade_turnover 6000000000000 CHN WLD 2024-01-01 2024-12-31',
        'trade_balance 1000000000000 CHN WLD 2024-01-01 2024-12-31',
      ],
    ],
    [
      'an increase behind its sum is no level',
      "China's trade with Central Asia was $90 billion in 2024, a $5 billion increase from 2023.",
      ['trade_turnover 90000000000 CHN C5 2024-01-01 2024-12-31', 'other 5000000000 CHN C5 2024-01-01 2024-12-31'],
    ],
    [
      'who is the largest partner in a region trades, and not the region',
      "China's trade with Central Asia was $60 billion in 2024. China's largest partner in the region is Kazakhstan, with bilateral trade of $30 billion (46% of China-Central Asia trade).",
      [
        'trade_turnover 60000000000 CHN C5 2024-01-01 2024-12-31',
        'trade_turnover 30000000000 CHN KAZ 2024-01-01 2024-12-31',
        'share 46 CHN KAZ 2024-01-01 2024-12-31',
      ],
    ],
    [
      'bilateral trade by a state’s statistics is its own',
      "China's trade with Central Asia was $60 billion in 2024. Tajikistan's statistical agency reports bilateral trade of $2 billion.",
      [
        'trade_turnover 60000000000 CHN C5 2024-01-01 2024-12-31',
        'trade_turnover 2000000000 TJK CHN 2024-01-01 2024-12-31',
      ],
    ],
    [
      'what a change over years came to goes on in the last of them',
      'From 2020 to 2024 trade between China and Central Asia increased 2.8 times, reaching $66 billion. Kazakhstan leads in trade volume — $30 billion.',
      [
        'growth 2.8 CHN C5 2024-01-01 2024-12-31',
        'trade_turnover 66000000000 CHN C5 2024-01-01 2024-12-31',
        'trade_turnover 30000000000 KAZ CHN 2024-01-01 2024-12-31',
      ],
    ],
    [
      'one share may be that of several',
      'How much of their trade is with China:\n- Turkmenistan – 50% of its total trade is with China.\n- Kazakhstan, Uzbekistan and Tajikistan – 20%.',
      [
        'share 50 TKM CHN null null',
        'share 20 KAZ CHN null null',
        'share 20 UZB CHN null null',
        'share 20 TJK CHN null null',
      ],
    ],
    [
      'a stock at year-end is of its last day',
      "At year-end 2024 accumulated Chinese investment in Kyrgyzstan's economy was $2 billion.",
      ['fdi_stock 2000000000 CHN KGZ 2024-12-31 2024-12-31'],
    ],
    [
      'money in the construction of something is its cost',
      'Trade of China and Kazakhstan was $30 billion. The Chinese company eyes $90 million in construction of an industrial park.',
      ['trade_turnover 30000000000 CHN KAZ null null', 'project_cost 90000000 CHN KAZ null null'],
    ],
    ['a table of rates at the head of a page says nothing', 'USD 87.45\n\nEUR 101.85\n\nRUB 1.11', []],
  ])('%s', (_, text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
