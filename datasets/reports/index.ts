import type { Report } from '@corridor/contracts'

/** The shelf of reports. */
export const reports: readonly Report[] = []
