import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ indicator, reporter, partner, value, period_start }) =>
    [indicator, reporter, partner, value, period_start].join(' '),
  )

describe('a text about goods that are brought in goes on about them', () => {
  test.each([
    'В 2024 году Узбекистан импортировал 40 тысяч электромобилей. Новых среди них 30 тысяч единиц.',
    'У 2024 році Узбекистан імпортував 40 тисяч електромобілів. Нових серед них 30 тисяч одиниць.',
    'Uzbekistan imported 40,000 electric cars in 2024. New ones among them were 30,000 units.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['imports UZB WLD 40000 2024-01-01', 'imports UZB WLD 30000 2024-01-01'])
  })
})

test('runs of trains are trains', () => {
  expect(
    told('В 2024 году поезда между Китаем и Казахстаном прошли границу 9626 раз.').map((claim) => claim.split(' ')[0]),
  ).toEqual(['train_count'])
})

test('what goes to several states at once has no partner', () => {
  expect(told('В 2024 году из Китая в Казахстан и Киргизию проследовало 5500 поездов.')).toEqual([
    'train_count CHN  5500 2024-01-01',
  ])
})

test('months right behind a year are of that year', () => {
  expect(told('В 2023 году уже за 11 месяцев торговля Казахстана с Китаем достигла 40 млрд долларов.')).toEqual([
    'trade_turnover KAZ CHN 40000000000 2023-01-01',
  ])
})
