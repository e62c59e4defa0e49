import {
  asCorridorError,
  CorridorError,
  type Fetched,
  type FetchWish,
  isCorridorError,
  isOfStore,
  type Log,
  type Partition,
  type Shelves,
  type Source,
  type YearRange,
} from '@corridor/contracts'
import { inParallel } from './in-parallel.ts'
import type { Rooms } from './rooms.ts'

type IngestEffects = { readonly shelves: Shelves; readonly rooms: Pick<Rooms, 'ingest' | 'fetch'>; readonly log: Log }

/** One source that could not be read this time; its last good snapshot stands. */
export type Failure = { readonly what: string; readonly error: Error }

export type Ingested = {
  readonly failures: readonly Failure[]
  /** Sources on the network that could not be had this time: that may pass, and their last good snapshots stand. */
  readonly warnings: readonly Failure[]
  readonly fetched: readonly Fetched[]
}

/**
 * source → raw for every partition of every source; those on the network only with a wish of what to look at. One that
 * fails stops no other; a failure of the store stops all.
 */
export const ingestAll = async (effects: IngestEffects, wish?: FetchWish): Promise<Ingested> => {
  const failures = await ingestFolders(effects)
  const sources = wish ? onNetwork(effects.shelves.sources) : []
  const ends = await fetchAll(effects, sources, wish ?? { which: 'due' })
  return { ...ends, failures: [...failures, ...ends.failures] }
}

/** Every file that comes with Corridor, with its source. */
export const filesOf = (
  sources: readonly Source[],
): readonly { readonly source: Source; readonly partition: Partition }[] =>
  sources.flatMap((source) => source.partitions.map((partition) => ({ source, partition })))

export const onNetwork = (sources: readonly Source[]): readonly Source[] =>
  sources.filter(({ fetch }) => fetch.from === 'http')

/** source → raw for sources on the network, several hosts at once. */
export const fetchAll = async (
  { rooms }: Pick<IngestEffects, 'rooms'>,
  sources: readonly Source[],
  wish: FetchWish,
): Promise<Ingested> => {
  const fetched: Fetched[] = []
  const failed: Failure[] = []
  await inParallel(sources, 4, async (source) => {
    try {
      const ended = await rooms.fetch(source, wish)
      fetched.push(ended)
      failed.push(...ended.failures)
    } catch (error) {
      failed.push({ what: source.id, error: asCorridorError(error) })
    }
  })
  const ofStore = failed.find(({ error }) => isOfStore(error))
  if (ofStore) throw ofStore.error
  const order = (one: string, other: string): number => (one < other ? -1 : 1)
  failed.sort((one, other) => order(one.what, other.what))
  return {
    failures: failed.filter((each) => !mayPass(each)),
    warnings: failed.filter(mayPass),
    fetched: fetched.sort((one, other) => order(one.source, other.source)),
  }
}

/** Whether it is the publisher, or the way to it, that may be well again by itself. */
export const mayPass = ({ error }: Failure): boolean =>
  isCorridorError(error) && error.retry === 'again' && !isOfStore(error)

const ingestFolders = async ({ shelves, rooms, log }: IngestEffects): Promise<readonly Failure[]> => {
  const partitions = filesOf(shelves.sources)
  const failures: Failure[] = []
  let done = 0
  await inParallel(partitions, 8, async ({ source, partition }) => {
    const what = `${source.id}/${partition.id}`
    try {
      await rooms.ingest(source, partition)
    } catch (error) {
      if (isOfStore(error)) throw error
      failures.push({ what, error: asCorridorError(error) })
    }
    done += 1
    log.progress('ingest', done, partitions.length, what)
  })
  return failures
}

/**
 * The years of a backfill: those asked for, the end open to the current year, the beginning to as many years as a source looks
 * at anyhow. @throws WrongUse where the range is none
 */
export const yearsWanted = (
  asked: { readonly from?: number | undefined; readonly to?: number | undefined },
  now: number,
  recentYears: number,
): YearRange => {
  const to = asked.to ?? now
  const from = asked.from ?? Math.min(to, now - recentYears + 1)
  if (from > to) throw new CorridorError('WrongUse', `there is no year from ${from} to ${to}`)
  return { from, to }
}
