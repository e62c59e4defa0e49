import { expect, test } from 'vitest'
import { cronOf } from './cron-of.ts'

test.each([
  ['P1D', { minute: '0', hour: '1' }],
  ['P1W', { minute: '0', hour: '1', weekDay: 'MON' }],
  ['P1M', { minute: '0', hour: '1', day: '2', month: '1/1' }],
  ['P3M', { minute: '0', hour: '1', day: '2', month: '1/3' }],
  ['P6M', { minute: '0', hour: '1', day: '2', month: '1/6' }],
  ['P1Y', { minute: '0', hour: '1', day: '2', month: '2' }],
])('a cadence of %s has its days', (cadence, cron) => {
  expect(cronOf(cadence, 0)).toEqual(cron)
})

test('no two of the first sixty sources begin in the same minute, and every month has their day', () => {
  const crons = Array.from({ length: 60 }, (_each, nth) => cronOf('P1M', nth))
  expect(new Set(crons.map(({ minute }) => minute)).size).toBe(60)
  for (const { day } of crons) {
    expect(Number(day)).toBeGreaterThan(1)
    expect(Number(day)).toBeLessThanOrEqual(28)
  }
})

test.each(['P5M', 'P2D', 'PT6H', 'P5Y', 'monthly'])('a cadence of %s is refused: no calendar has it', (cadence) => {
  expect(() => cronOf(cadence, 0)).toThrow(`no calendar for a cadence of ${cadence}`)
})
