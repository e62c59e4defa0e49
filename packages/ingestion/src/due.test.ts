import { describe, expect, test } from 'vitest'
import { before } from './due.ts'

describe('a moment before another', () => {
  test.each([
    ['2026-03-31T12:00:00.000Z', 'P1M', '2026-02-28T12:00:00.000Z'],
    ['2024-03-31T12:00:00.000Z', 'P1M', '2024-02-29T12:00:00.000Z'],
    ['2026-01-15T12:00:00.000Z', 'P3M', '2025-10-15T12:00:00.000Z'],
    ['2024-02-29T12:00:00.000Z', 'P1Y', '2023-02-28T12:00:00.000Z'],
    ['2026-03-01T00:00:00.000Z', 'P1W', '2026-02-22T00:00:00.000Z'],
    ['2026-03-01T00:00:00.000Z', 'P1DT6H', '2026-02-27T18:00:00.000Z'],
  ])('%s, less %s, is %s', (now, duration, then) => {
    expect(before(now, duration)).toBe(then)
  })
  test.each(['', 'P', '1M', 'P1.5D', 'monthly'])('is refused where %j is no duration', (duration) => {
    expect(() => before('2026-03-01T00:00:00.000Z', duration)).toThrow(TypeError)
  })
})
