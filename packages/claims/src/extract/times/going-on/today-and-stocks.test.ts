import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const times = (text: string) =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ value, period_start, period_end }) =>
    [value, period_start, period_end].join(' '),
  )

test.each([
  ['Today trade between China and Uzbekistan is over $12 bn.'],
  ['Сегодня торговля Китая с Узбекистаном превышает 12 млрд долларов.'],
  ['Сьогодні торгівля Китаю з Узбекистаном перевищує 12 млрд доларів.'],
  ['今天中国与乌兹别克斯坦两国贸易额已在120亿美元以上。'],
])('trade of today is of no one day: %s', (text) => {
  expect(times(text)).toEqual(['12000000000  '])
})

test.each([
  ['By mid-2025 the stock of Chinese investment in Central Asia was $35.9 bn. Most was invested in Kazakhstan (32%).'],
  [
    'К середине 2025 года накопленные инвестиции Китая в Центральной Азии составили 35,9 млрд долларов. Больше всего вложено в Казахстан (32%).',
  ],
])('shares of what was invested have the date of the stock: %s', (text) => {
  expect(times(text)).toEqual(['35900000000 2025-06-30 2025-06-30', '32 2025-06-30 2025-06-30'])
})

test('the number after that of a year ago is not of then', () => {
  expect(times('На 1 февраля в Узбекистане китайских компаний было 2432 год назад, стало 3467.')[1]).not.toContain(
    '2024',
  )
})
