import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const last = (text: string) => claimsOf(text, { documentDate: '2025-06-15' }).at(-1)

test.each([
  ['Tajikistan counted exports to China of $0.4 billion and imports of $1.8 billion, $2.2 billion in all.'],
  ['Экспорт Таджикистана в Китай составил 0,4 млрд долларов, импорт — 1,8 млрд, всего — 2,2 млрд долларов.'],
  ['Експорт Таджикистану до Китаю становив 0,4 млрд доларів, імпорт — 1,8 млрд, разом — 2,2 млрд доларів.'],
  ['塔吉克斯坦对中国出口4亿美元，进口18亿美元，合计22亿美元。'],
])('what exports and imports come to in all is the turnover: %s', (text) => {
  expect(last(text)).toMatchObject({ indicator: 'trade_turnover', flow: 'total', reporter: 'TJK', partner: 'CHN' })
})
