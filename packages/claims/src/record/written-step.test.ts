import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDecimals, writtenStep } from './written-step.ts'

describe('one unit of the last digit', () => {
  test.each([
    [94.8e9, '94,8 млрд', 'USD', 1e8],
    [94.8e9, '948亿', 'USD', 1e8],
    [1.22e12, '1.22万亿', 'CNY', 1e10],
    [17e9, 'свыше 17 млрд долл.', 'USD', 1e9],
    [28e9, '28 and 15.9 bn', 'USD', 1e9],
    [15.9e9, '28 and 15.9 bn', 'USD', 1e8],
    [12, '12 %', 'percent', 1],
    [-4.4, '4,4%', 'percent', 0.1],
    [1500, '1.5 GW', 'MW', 100],
    [8956430, '8 956 430', 'USD', 1],
    [5e6, '5 000 000', 't', 1e6],
    [80e6, '8000万', 'USD', 1e7],
    [15e6, '1500万', 'USD', 1e4],
    [5e9, '5.000 bn', 'USD', 1e6],
    [70, '70', 'count', 1],
    [2.3, 'в 2,3 раза', 'ratio', 0.1],
    [10e9, '10–12 млрд', 'USD', 1e9],
  ] as const)('of %d written "%s" in %s is %d', (value, quote, unit, step) => {
    expect(writtenStep(value, quote, unit)).toBeCloseTo(step, 9)
  })
  test('of a multiple in words is a tenth of it', () => {
    expect(writtenStep(2, 'вдвое', 'ratio')).toBe(0.2)
    expect(writtenStep(33.333, 'треть', 'percent')).toBeCloseTo(3.3333)
  })
  test('of a number in words is its last place', () => {
    expect(writtenStep(2.5e9, 'two and a half billion', 'USD')).toBe(1e8)
    expect(writtenStep(5, 'пять', 'count')).toBe(1)
  })
  test('is that with which the number was written, whatever the scale', () => {
    const written = fc.record({
      digits: fc.integer({ min: 1, max: 99_999 }).filter((digits) => digits % 10 !== 0),
      decimals: fc.integer({ min: 1, max: 3 }),
      scale: fc.constantFrom(3, 6, 9, 12),
    })
    fc.assert(
      fc.property(written, ({ digits, decimals, scale }) => {
        const number = (digits / 10 ** decimals).toFixed(decimals)
        const step = writtenStep(Number(number) * 10 ** scale, `${number} units`, 'USD')
        expect(step / 10 ** (scale - decimals)).toBeCloseTo(1, 6)
      }),
    )
  })
})

test('plain decimals have no exponent and nothing that floating point adds', () => {
  expect([0.1 + 0.2, 1.22e12, 1e-6, -0.0000001].map(plainDecimals)).toEqual(['0.3', '1220000000000', '0.000001', '0'])
})
