import type { Model } from '@corridor/contracts'

/** The shelf of datasets: one line per dataset, sorted. */
export const models: readonly Model[] = []
