import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test.each([
  ['Сухий порт «Хоргос – Східні ворота» у 2023 році обробив 300 тис. TEU.'],
  ['Сухой порт «Хоргос — Восточные ворота» в 2023 году обработал 300 тыс. TEU.'],
])('a post named with a dash at the front is no place that a report is sent from: %s', (text) => {
  expect(claimsOf(text).map(({ reporter, partner }) => [reporter, partner])).toEqual([['KAZ', null]])
})

test('trade of a part of China with the region goes on as that of the two', () => {
  const claims = claimsOf(
    'Обмін товарами між Сіньцзяном і країнами Центральної Азії зріс. За вісім місяців зовнішня торгівля району з п’ятьма республіками становила 170 млрд юанів.',
    { documentDate: '2023-09-21' },
  )
  expect(claims.map(({ reporter, partner }) => [reporter, partner])).toEqual([['CHN', 'C5']])
})
