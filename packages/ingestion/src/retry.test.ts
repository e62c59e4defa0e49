import { describe, expect, test } from 'vitest'
import { retryAfter } from './retry.ts'

describe('Retry-After', () => {
  const now = '2026-11-22T12:00:00.000Z'
  test.each([
    [undefined, 0],
    ['0', 0],
    ['120', 120_000],
    ['Sun, 22 Nov 2026 12:01:00 GMT', 60_000],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
    ['soon', 0],
  ])('%j asks for %i milliseconds', (header, milliseconds) => {
    expect(retryAfter(header, now)).toBe(milliseconds)
  })
})
