import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const values = (text: string): readonly (number | null)[] =>
  claimsOf(text, { documentDate: '2025-09-03' }).map(({ value }) => value)

test('a number with thousands that is torn at its decimal comma is one number', () => {
  expect(values('Товарооборот Кыргызстана с Китаем составил 1 324 , 7 млн долларов.')).toEqual([1_324_700_000])
  expect(values('Товарооборот Кыргызстана с Китаем составил 1 324, 7 млн долларов.')).toEqual([1_324_700_000])
})
