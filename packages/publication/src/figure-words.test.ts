import { describe, expect, test } from 'vitest'
import { figureWords, fromTo, listed, percentWords } from './figure-words.ts'

describe('two figures in words', () => {
  test('have as many digits as it takes to tell them apart', () => {
    expect(fromTo(77_323_000, 77_322_974.47, 'USD')).toBe('from 77.323 to 77.32297 million dollars')
  })
  test('have no more digits than that', () => {
    expect(fromTo(14_538_292, 14_569_092, 'USD')).toBe('from 14.5 to 14.6 million dollars')
  })
  test('stay whole below a million', () => {
    expect(fromTo(116_524, 102_420, 'USD')).toBe('from 116,524 to 102,420 dollars')
  })
  test('are one figure where they differ by less than a reader minds', () => {
    expect(fromTo(6_377_988_574, 6_377_988_573.63, 'USD')).toBe(
      'by less than one in a million, at about 6.378 billion dollars',
    )
  })
  test('never read alike where they are written as two', () => {
    const figures = [
      -4e9, -1, 0, 0.4, 0.41, 99, 1_000_000, 1_000_001, 1_000_049, 12_345_678, 1_500_000_000, 1_500_100_000,
    ]
    for (const before of figures)
      for (const after of figures.filter((each) => each !== before)) {
        const [, one, other] = /^from (\S+) to (\S+)/.exec(fromTo(before, after, null)) ?? []
        expect([one, other]).not.toContain(undefined)
        expect(one).not.toBe(other)
      }
  })
})

describe('a change in per cent', () => {
  test('has one decimal and a sign', () => {
    expect([percentWords(100, 110), percentWords(100, 87.5)]).toEqual(['+10.0 %', '−12.5 %'])
  })
  test('has no decimal where it is more than the figure itself', () => {
    expect(percentWords(100, 312.4)).toBe('+212 %')
  })
  test('is never a zero of either sign', () => {
    expect(percentWords(77_323_000, 77_322_974.47)).toBe('less than 0.1 %')
  })
  test('is not told of zero', () => {
    expect(percentWords(0, 5)).toBe('')
  })
})

test('one figure has four digits and its scale', () => {
  expect(figureWords(1_234_567.8, 'kg')).toBe('1.235 million kg')
})
test('a list ends with and', () => {
  expect([listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['a', 'a, b and c'])
})
