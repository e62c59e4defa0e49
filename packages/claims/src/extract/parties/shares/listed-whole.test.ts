import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-06-15' }).map(
    ({ indicator, reporter, partner, flow, value }) => `${indicator} ${reporter} ${partner} ${flow} ${value}`,
  )

test.each([
  ["Kazakhstan accounted for 46%, Kyrgyzstan for 24% and Tajikistan for 5% of China's trade with Central Asia."],
  [
    'На Казахстан в 2024 году пришлось 46 %, на Кыргызстан — 24 %, на Таджикистан — 5 % торговли Китая с Центральной Азией.',
  ],
  ['На Казахстан припадало 46 %, на Киргизстан — 24 %, на Таджикистан — 5 % торгівлі Китаю з Центральною Азією.'],
])('the whole behind the last of a list of shares is that of them all: %s', (text) => {
  expect(told(text)).toEqual(['share CHN KAZ total 46', 'share CHN KGZ total 24', 'share CHN TJK total 5'])
})

test.each([
  ['2023年中国对塔吉克斯坦出口37亿美元，占中国对中亚五国出口614亿美元的6%。', 'share CHN TJK export 6'],
  ['中哈贸易额438亿美元，占中国与中亚五国贸易总额948亿美元的46.2%。', 'share CHN KAZ total 46.2'],
])('a share is of the part that was told before its whole, be it said how much that is: %s', (text, share) => {
  expect(told(text).at(-1)).toBe(share)
})
