import {
  type Clock,
  encodeJson,
  readJson,
  type Snapshot,
  type Store,
  timeSegment,
  visitKey,
  visitsPrefix,
} from '@corridor/contracts'

/** A look at a source that found nothing to keep in some partitions: the memory that lets us leave it alone for its cadence. */
type Visit = { readonly source_id: string; readonly visited_at: string; readonly partitions: readonly string[] }

export const recordVisit = async (
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  source: string,
  partitions: readonly string[],
): Promise<void> => {
  if (partitions.length === 0) return
  const visited_at = clock()
  const visit: Visit = { source_id: source, visited_at, partitions }
  await store.put(visitKey(source, visited_at), encodeJson(visit))
}

/** Partitions that were looked at after a moment, by snapshot or without one. */
export const lookedAtSince = async (
  { store }: { readonly store: Store },
  source: string,
  since: string,
  snapshots: readonly Snapshot[],
): Promise<ReadonlySet<string>> => {
  const oldest = visitKey(source, since)
  const keys = (await store.list(visitsPrefix(source))).filter((key) => key > oldest)
  const visits = await Promise.all(keys.map((key) => readJson<Visit>(store, key)))
  return new Set([
    ...visits.flatMap((visit) => visit?.partitions ?? []),
    ...snapshots
      .filter(({ retrieved_at }) => timeSegment(retrieved_at) > timeSegment(since))
      .map((snapshot) => snapshot.partition_id),
  ])
}

/** One cadence ago, less a tenth: a run that starts a minute earlier than yesterday's is still today's run. */
export const lately = (now: string, cadence: string): string => {
  const span = Date.parse(now) - Date.parse(before(now, cadence))
  return new Date(Date.parse(now) - span * 0.9).toISOString()
}

/** A moment, less an ISO 8601 duration (years, months, weeks, days, hours). @throws TypeError on anything else */
export const before = (iso: string, duration: string): string => {
  const parts = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/.exec(duration)
  if (!parts) throw new TypeError(`not a duration: ${duration}`)
  const [years, months, weeks, days, hours] = parts.slice(1).map((part) => Number(part ?? 0))
  const date = new Date(iso)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() - (years ?? 0) * 12 - (months ?? 0))
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, lastDay))
  return new Date(date.getTime() - (((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * 3_600_000).toISOString()
}
