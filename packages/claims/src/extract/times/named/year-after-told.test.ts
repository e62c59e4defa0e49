import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string, documentDate: string) =>
  claimsOf(text, { documentDate }).map(({ period_start, status }) => [period_start, status])

test.each([
  ['У 2021 році експорт Узбекистану до Китаю становив 2 млрд доларів. Наступного року він зріс на 5 %.'],
  ['В 2021 году экспорт Узбекистана в Китай составил 2 млрд долларов. В следующем году он вырос на 5 %.'],
  ['У 2021 році експорт Узбекистану до Китаю становив 2 млрд доларів. Ще за рік він зріс на 5 %.'],
])('the next year is the one after a year that is long over: %s', (text) => {
  expect(told(text, '2025-04-03')[1]).toEqual(['2022-01-01', 'actual'])
})

test('the next year of a text about this one is ahead', () => {
  const text =
    'У 2024 році експорт Узбекистану до Китаю становить 2 млрд доларів. Наступного року він має зрости на 5 %.'
  expect(told(text, '2024-11-03')[1]).toEqual(['2025-01-01', 'target'])
})
