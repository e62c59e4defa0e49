import type { Claim } from '@corridor/claims'
import { describe, expect, test } from 'vitest'
import { amountWords, claimWords, periodWords } from './claim-words.ts'

const names: Readonly<Record<string, string>> = { CHN: 'China', KAZ: 'Kazakhstan', C5: 'Central Asia' }
const claim = (some: Partial<Claim>): Claim => ({
  indicator: 'other',
  reporter: null,
  partner: null,
  flow: null,
  value: 1,
  value_high: null,
  unit: 'USD',
  bound: 'exact',
  period_start: null,
  period_end: null,
  base_period: null,
  status: 'actual',
  span: [0, 1],
  quote: '1',
  confidence: 1,
  ...some,
})
const words = (some: Partial<Claim>): string => claimWords(claim(some), (code) => names[code] ?? code)
const year = (number: number) => ({ period_start: `${number}-01-01`, period_end: `${number}-12-31` })

describe('a claim in words', () => {
  test('names what, whose, when and how much', () => {
    expect(
      words({
        indicator: 'exports',
        reporter: 'CHN',
        partner: 'KAZ',
        flow: 'export',
        value: 28e9,
        bound: 'approx',
        ...year(2024),
      }),
    ).toBe('exports of China to Kazakhstan, 2024: about 28 billion USD')
  })
  test('tells growth with its sign and base', () => {
    const growth = { indicator: 'growth', flow: 'total', unit: 'percent', value: 5.8 } as const
    expect(
      words({ ...growth, reporter: 'CHN', partner: 'C5', ...year(2024), base_period: '2023-01-01/2023-12-31' }),
    ).toBe('growth of trade of China with Central Asia, 2024: +5.8 %, compared with 2023')
    expect(words({ ...growth, value: 2, unit: 'ratio' })).toBe('growth of trade: 2 times')
  })
  test('tells ranges, bounds and plans', () => {
    expect(words({ indicator: 'fdi_stock', reporter: 'CHN', partner: 'KAZ', value: 17e9, value_high: 20e9 })).toBe(
      'stock of investment of China in Kazakhstan: 17 to 20 billion USD',
    )
    expect(
      words({ indicator: 'capacity', value: 1500, unit: 'MW', bound: 'min', status: 'target', ...year(2030) }),
    ).toBe('capacity, 2030: at least 1,500 MW (target)')
  })
  test.each([
    [94_800_000_000, 'USD', '94.8 billion USD'],
    [43_816_400_000, 'USD', '43.8164 billion USD'],
    [-5_700_000_000, 'USD', '-5.7 billion USD'],
    [5_200_000_000, 'm3', '5.2 billion m³'],
    [320_000, 't', '320,000 t'],
    [70, 'count', '70'],
    [2_500_000_000_000, 'KZT', '2.5 trillion KZT'],
    [33.333, 'percent', '33.333 %'],
    [0, 'USD', '0 USD'],
  ])('writes %d %s as %s', (value, unit, amount) => {
    expect(amountWords(value, unit)).toBe(amount)
  })
  test.each([
    ['2024-01-01', '2024-12-31', '2024'],
    ['2015-01-01', '2024-12-31', '2015–2024'],
    ['2025-01-01', '2025-03-31', 'Q1 2025'],
    ['2025-07-01', '2025-12-31', 'second half of 2025'],
    ['2025-01-01', '2025-05-31', 'January–May 2025'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2024-11-01', '2025-02-28', 'November 2024 to February 2025'],
    ['2025-04-01', '2025-04-01', '1 April 2025'],
    ['2025-04-03', '2025-04-05', '3 April 2025 to 5 April 2025'],
    ['2013-01-01', null, 'since 2013'],
    [null, '2025-06-30', 'until 30 June 2025'],
    [null, null, null],
  ])('writes %s to %s as %s', (start, end, period) => {
    expect(periodWords(start, end)).toBe(period)
  })
})
