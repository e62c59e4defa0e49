import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner }) =>
    [indicator, reporter, partner].join(' '),
  )

test.each([
  [
    'Торік торгівля країн Центральної Азії з Китаєм сягнула 80 млрд доларів, з яких 35 млрд припало на Казахстан, 20 млрд — на Киргизстан.',
  ],
  [
    'В прошлом году торговля стран Центральной Азии с Китаем достигла 80 млрд долларов, из которых 35 млрд пришлось на Казахстан, 20 млрд — на Киргизию.',
  ],
  [
    'Central Asia’s trade with China came to $80 billion last year, of which $35 billion was with Kazakhstan and $20 billion with Kyrgyzstan.',
  ],
])('a part of the trade of a region is that of its member: %s', (text) => {
  expect(told(text)).toEqual(['trade_turnover C5 CHN', 'trade_turnover KAZ CHN', 'trade_turnover KGZ CHN'])
})

test.each([
  ['Китай і Туреччина забезпечують по 15% зовнішньої торгівлі Узбекистану.'],
  ['Китай и Турция обеспечивают по 15% внешней торговли Узбекистана.'],
  ['China and Turkey account for 15% each of Uzbekistan’s foreign trade.'],
])('what each of two has of the trade of a third is of the third: %s', (text) => {
  expect(told(text)).toEqual(['share UZB CHN', 'share UZB TUR'])
})

test('whom most imports fell to is where they come from', () => {
  expect(told('Наибольший объём импорта Таджикистана пришёлся на Китай — 1,6 млрд долларов.')).toEqual([
    'imports TJK CHN',
  ])
})

test.each([
  [
    'Експорт Китаю до Таджикистану сягнув 4 млрд доларів, тоді як Держстат Таджикистану нарахував імпорт лише на 2,1 млрд.',
  ],
  [
    'Экспорт Китая в Таджикистан составил 4 млрд долл., тогда как таможня Таджикистана насчитала импорт лишь на 2,1 млрд.',
  ],
  ["China's exports to Tajikistan were $4 billion, while Tajikistan's customs recorded imports of only $2.1 billion."],
  ['中国对塔吉克斯坦出口40亿美元，而塔吉克斯坦海关统计的进口仅为21亿美元。'],
])('what the office of the other state counts is told from its side: %s', (text) => {
  expect(told(text)).toEqual(['exports CHN TJK', 'imports TJK CHN'])
})

test('the other side counts the trade after its flows were told too', () => {
  const [, , last] = claimsOf(
    '据塔方统计，2023年塔中贸易额为15亿美元，其中自华进口13亿美元。中国统计的数字则是39亿美元。',
  )
  expect(last).toMatchObject({ reporter: 'CHN', partner: 'TJK' })
})
