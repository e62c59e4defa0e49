import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-06-15' }).map(
    ({ indicator, reporter, partner, value }) => `${indicator} ${reporter} ${partner} ${value / 1e9}`,
  )

test.each([
  [
    "China's trade with Central Asia was $90 billion in 2023. Kazakhstan accounted for 41 billion, Tajikistan for 4 billion.",
  ],
  [
    'Торговля Китая с Центральной Азией в 2023 году достигла 90 млрд долларов. На Казахстан пришлось 41 млрд, на Таджикистан — 4 млрд.',
  ],
  [
    'Торгівля Китаю з Центральною Азією у 2023 році сягнула 90 млрд доларів. На Казахстан припало 41 млрд, на Таджикистан — 4 млрд.',
  ],
  ['2023年中国与中亚五国贸易额为900亿美元。其中哈萨克斯坦占410亿美元，塔吉克斯坦占40亿美元。'],
])('the parts of what one state trades with the region are its own too: %s', (text) => {
  expect(told(text)).toEqual(['trade_turnover CHN C5 90', 'trade_turnover CHN KAZ 41', 'trade_turnover CHN TJK 4'])
})

test.each([
  [
    "Kazakhstan and Uzbekistan together accounted for $57 billion of China's trade of $95 billion with Central Asia.",
    'trade_turnover CHN null 57',
  ],
  [
    'На Казахстан и Узбекистан вместе пришлось 57 млрд долларов торговли Китая с Центральной Азией.',
    'trade_turnover CHN null 57',
  ],
  [
    'На Казахстан і Узбекистан разом припало 57 млрд доларів торгівлі Китаю з Центральною Азією.',
    'trade_turnover CHN null 57',
  ],
])('what several together account for is no one of theirs: %s', (text, first) => {
  expect(told(text)[0]).toBe(first)
})
