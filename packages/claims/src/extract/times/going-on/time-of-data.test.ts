import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const spanOf = (text: string) =>
  claimsOf(text, { documentDate: '2025-08-12' }).map(({ period_start, period_end }) => [period_start, period_end])

test.each([
  ['Китай тепер купує третину експорту Казахстану. Такі дані за перше півріччя 2024 року наводить Бюро статистики.'],
  ['Китай покупает 30 % экспорта Казахстана. Такие данные за первое полугодие 2024 года приводит Бюро статистики.'],
])('numbers without a time have that of the data of which the next sentence tells: %s', (text) => {
  expect(spanOf(text)).toEqual([['2024-01-01', '2024-06-30']])
})

test('a capacity has none from there', () => {
  const text = 'Китайський завод у Казахстані має потужність 200 МВт. Такі дані за 2024 рік наводить міністерство.'
  expect(spanOf(text)).toEqual([[null, null]])
})
