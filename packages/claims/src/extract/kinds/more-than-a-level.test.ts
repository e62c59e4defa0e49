import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

test.each([
  ['У 2023 році експорт Казахстану до Китаю становив 14 млрд доларів, що на 12 % більше від рівня 2022 року.', 12],
  ['У 2023 році експорт Казахстану до Китаю становив 14 млрд доларів. Це на 12 % менше від торішнього показника.', -12],
])('more than a level is growth, and no part of it: %s', (text, value) => {
  const last = claimsOf(text, { documentDate: '2024-03-01' }).at(-1)
  expect([last?.indicator, last?.value, last?.flow]).toEqual(['growth', value, 'export'])
})

test('goods behind a per cent and a dash are a part, whatever grew before', () => {
  const last = claimsOf(
    'У 2020 році Китай імпортував із Туркменистану товарів на 6 млрд доларів, що на 30 % менше від попереднього року, причому 99 % — це газ.',
  ).at(-1)
  expect([last?.indicator, last?.value]).toEqual(['share', 99])
})

test.each([
  ['Друга черга станції PowerChina в Узбекистані додала 500 МВт. Разом це один гігават.', 1000, 'MW'],
  ['Торік експорт Киргизстану до Китаю зріс на один відсоток.', 1, 'percent'],
])('one of what is measured is a number: %s', (text, value, unit) => {
  const last = claimsOf(text, { documentDate: '2024-03-01' }).at(-1)
  expect([last?.value, last?.unit]).toEqual([value, unit])
})
