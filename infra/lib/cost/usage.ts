import type { Shelves } from '@corridor/contracts'
import type { FunctionName } from '../walk/sizes.ts'

/**
 * What a month of one stage uses, declared. Seconds and bytes are several times what the embedded sources were measured at
 * (a whole walk from bundles against a store in memory, November 2026), to leave room for sources on the network.
 */
export const declared = {
  days: 30,
  /** Days on which something is new: the rates of the European Central Bank come on working days. */
  newDays: 22,
  /** Snapshots whose records are made anew on such a day. */
  snapshots: 100,
  seconds: {
    'plan-walk': 3,
    'ingest-partition': 2,
    'normalize-snapshot': 4,
    'aggregate-model': 3,
    'write-report': 10,
    'publish-release': 40,
  } satisfies Record<FunctionName, number>,
  /**
   * Requests of a day on which everything is made, and of one on which nothing is: measured 842 and, with those of the
   * measurement itself, 2,046; 72 and 75.
   */
  writes: { made: 2000, idle: 100 },
  reads: { made: 4000, idle: 100 },
  /** What a day leaves in the store when everything is made: release 25 MB, the rest 8 MB, measured. */
  megabytes: 80,
  /** After how many months the store is looked at: nothing in it is ever deleted. */
  months: 12,
  logKilobytesACall: 8,
  /** Metrics of alarms: one each, but for those that add several up. */
  alarmMetrics: 28,
  /** Metrics of ours, and the share of the hours of a month in which they say something. */
  ourMetrics: { count: 30, share: 0.1 },
  door: { gigabytes: 50, requests: 200_000 },
  athenaGigabytes: 20,
} as const

/** How often each function is called in a month. */
export const monthlyCalls = ({ sources, models, kinds, reports }: Shelves): Readonly<Record<FunctionName, number>> => {
  const { days, newDays, snapshots } = declared
  const onNetwork = sources.filter(({ fetch }) => fetch.from === 'http').length
  const files = sources.reduce((sum, { partitions }) => sum + partitions.length, 0)
  const datasets = models.length + kinds.length + 1
  return {
    // The daily walk and one of the calendar; where something is new it is planned three times more.
    'plan-walk': days * 2 * 2 + newDays * 3,
    'ingest-partition': days * (files + onNetwork + 1),
    'normalize-snapshot': newDays * snapshots,
    'aggregate-model': newDays * datasets,
    'write-report': newDays * reports.length,
    'publish-release': newDays,
  }
}
