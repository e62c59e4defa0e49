import type { ScoredClaim } from './match-claims.ts'

/** A claim as a label or a prediction has it, with what a test changes. */
export const scoredClaim = (changes: Partial<ScoredClaim> = {}): ScoredClaim => ({
  indicator: 'exports',
  reporter: 'KAZ',
  partner: 'CHN',
  flow: 'export',
  value: 5e9,
  value_high: null,
  unit: 'USD',
  bound: 'exact',
  period_start: '2024-01-01',
  period_end: '2024-12-31',
  base_period: null,
  status: 'actual',
  ...changes,
})
