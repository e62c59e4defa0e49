import { expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

test.each([
  ['Казахстан має право постачати до Китаю 24 види продукції.'],
  ['At present Kazakh producers may ship 24 kinds of produce to China.'],
])('what is allowed is so now: %s', (text) => {
  expect(claimsOf(text).map(({ indicator, status }) => [indicator, status])).toEqual([['product_count', 'actual']])
})

test.each([
  ['Експорт Казахстану до Китаю має зрости на 7 %.', 7],
  ['Експорт Казахстану до Китаю може впасти на 7 %.', -7],
])('by how much something is to change is a growth: %s', (text, value) => {
  expect(claimsOf(text).map((claim) => [claim.indicator, claim.value])).toEqual([['growth', value]])
})

test.each([['Казахстан увійшов до десятки партнерів Китаю.'], ['Казахстан вошёл в первую пятёрку партнёров Китая.']])(
  'the first of a list are no number: %s',
  (text) => {
    expect(claimsOf(text)).toEqual([])
  },
)

test('"such a period" is the same months of another year', () => {
  const text =
    'Експорт Казахстану до Китаю за січень–травень 2025 року зріс на 12 % порівняно з таким же періодом 2024 року — до 4 млрд доларів.'
  expect(claimsOf(text).map(({ period_start }) => period_start)).toEqual(['2025-01-01', '2025-01-01'])
})
