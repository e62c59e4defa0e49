import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainNumber } from './plain-number.ts'

test.each([
  [1e21, '1000000000000000000000'],
  [1.5e-7, '0.00000015'],
  [-2.5e-10, '-0.00000000025'],
  [184388.43000000002, '184388.43'],
  [0, '0'],
])('%d stands as %s', (value, text) => {
  expect(plainNumber(value)).toBe(text)
})

test('every number stands without an exponent, and means the same to fifteen digits', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (value) => {
      const text = plainNumber(value)
      expect(text).toMatch(/^-?\d+(\.\d+)?$/)
      expect(Number(text)).toBe(Number(value.toPrecision(15)) + 0)
    }),
  )
})

test('a number of few digits stands as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
      const value = digits / 10 ** places
      expect(plainNumber(value)).toBe(
        value
          .toFixed(places)
          .replace(/(\.\d*?)0+$/, '$1')
          .replace(/\.$/, '')
          .replace(/^-0$/, '0'),
      )
    }),
  )
})
