import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-11-11' }).map(({ value, period_start, period_end }) =>
    [value, period_start, period_end].join(' '),
  )

test.each([
  ['У жовтні перевезено 62 тис. TEU проти 48 тис. торік.'],
  ['В октябре перевезено 62 тыс. TEU против 48 тыс. в прошлом году.'],
  ['In October 62,000 TEU were carried, against 48,000 last year.'],
])('what months of this year are held against is the same months of the last: %s', (text) => {
  expect(told(text)).toEqual(['62000 2025-10-01 2025-10-31', '48000 2024-10-01 2024-10-31'])
})

test('a year is held against a year', () => {
  expect(told('У 2025 році перевезено 62 тис. TEU проти 48 тис. торік.')[1]).toBe('48000 2024-01-01 2024-12-31')
})
