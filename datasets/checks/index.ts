import type { Check } from '@corridor/contracts'

/** The shelf of checks: one line per check, sorted. */
export const checks: readonly Check[] = []
