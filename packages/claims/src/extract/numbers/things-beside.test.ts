import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

test('thousands of firms beside a sum of billions are firms', () => {
  const text =
    'Торгівля Таджикистану й Китаю перевищила 3 млрд доларів, а китайських компаній у республіці вже близько 2 тисяч.'
  expect(claimsOf(text).map(({ indicator, value }) => [indicator, value])).toEqual([
    ['trade_turnover', 3e9],
    ['company_count', 2000],
  ])
})

test('under a heading of projects sums are what each costs', () => {
  const text =
    'Найбільші китайські проєкти в Таджикистані:\n• дорога Душанбе — Хорог — 280 млн дол.;\n• ТЕЦ — 350 млн дол.'
  expect(claimsOf(text).map(({ indicator }) => indicator)).toEqual(['project_cost', 'project_cost'])
})
