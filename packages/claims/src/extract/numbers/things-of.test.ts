import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string) => claimsOf(text).map(({ value, unit }) => [value, unit])

test.each([
  ['Торговля выросла до 14 млрд долларов, а число туристов — до 140 тысяч.'],
  ['Торгівля зросла до 14 млрд доларів, а кількість туристів — до 140 тисяч.'],
])('a number of things behind a sum of money counts the things: %s', (text) => {
  expect(told(text)).toEqual([
    [14e9, 'USD'],
    [140_000, 'count'],
  ])
})

test('of two numbers that a change leads from and to the first is of as many as the second', () => {
  expect(told('Число компаний выросло с 2 до 4 тысяч.')).toEqual([
    [2000, 'count'],
    [4000, 'count'],
  ])
})
