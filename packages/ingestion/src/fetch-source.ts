import {
  asCorridorError,
  CorridorError,
  type Fetched,
  type FetchWish,
  type HttpFetch,
  type HttpPartition,
  isOfStore,
  type Log,
  type SecretOf,
  type Snapshot,
  type Source,
  snapshotsOf,
  type YearRange,
} from '@corridor/contracts'
import type { AskEffects } from './ask-page.ts'
import { BudgetSpent, budgetUntil } from './budget.ts'
import { lately, lookedAtSince, recordVisit } from './due.ts'
import { type FetchPartitionEffects, fetchPartition } from './fetch-partition.ts'
import { onePerSource } from './tell-failures.ts'

export type FetchEffects = AskEffects &
  FetchPartitionEffects & { readonly secretOf: SecretOf; readonly log: Pick<Log, 'progress'> }

/** Failures after which the next partition of the source would fail as well. */
const hopeless: readonly string[] = ['NetworkUnavailable', 'SourceBusy', 'SourceRefused', 'SourceKeyMissing']
/** So many partitions in a row that the publisher could not give: it is down. */
const DOWN_AFTER = 3

/**
 * source → raw for a source on the network: its partitions one after the other, each whole or not at all. A partition that
 * fails stops no other; a publisher that is down, or asks for less, is left alone until the next run.
 */
export const fetchSource = async (effects: FetchEffects, source: Source, wish: FetchWish): Promise<Fetched> => {
  const { fetch } = source
  if (fetch.from !== 'http') throw new TypeError(`${source.id} is not on the network`)
  const secret = fetch.key && (await effects.secretOf(fetch.key.variable))
  if (fetch.key?.isRequired && secret === undefined) return withoutKey(source, fetch.key.variable)
  const budget = budgetUntil(effects.clock, wish.endsAt)
  const snapshots = await snapshotsOf(effects.store, source.id)
  const wanted = await partitionsWanted(effects, source, fetch, secret !== undefined, wish, snapshots)
  const looks: Looks = { kept: [], unchanged: [], empty: [], failures: [] }
  const rest = [...wanted]
  let leftBy: Fetched['leftBy'] = null
  let inARow = 0
  for (let partition = rest.shift(); partition !== undefined; partition = rest.shift()) {
    const last = snapshots.findLast((each) => each.partition_id === partition?.id)
    const acceptsSmaller = wish.acceptsSmaller === true
    try {
      budget.left()
      const task = { source, partition, fetch, secret, budget, last, acceptsSmaller }
      looks[await fetchPartition(effects, task)].push(partition.id)
      inARow = 0
    } catch (error) {
      if (error instanceof BudgetSpent) {
        rest.unshift(partition)
        leftBy = 'budget'
        break
      }
      const failure = asCorridorError(error)
      inARow = failure.name === 'SourceUnavailable' ? inARow + 1 : 0
      if (isTrulyEmpty(partition, last, failure)) looks.empty.push(partition.id)
      else looks.failures.push({ what: `${source.id}/${partition.id}`, error: failure })
      if (hopeless.includes(failure.name) || isOfStore(failure) || inARow >= DOWN_AFTER) {
        leftBy = rest.length > 0 ? 'failure' : null
        break
      }
    }
    effects.log.progress(source.id, wanted.length - rest.length, wanted.length, partition.id)
  }
  await recordVisit(effects, source.id, [...looks.unchanged, ...looks.empty])
  return {
    source: source.id,
    ...looks,
    failures: onePerSource(source.id, looks.failures, rest.length),
    left: rest.map(({ id }) => id),
    leftBy,
  }
}

type Looks = {
  readonly kept: string[]
  readonly unchanged: string[]
  readonly empty: string[]
  readonly failures: { readonly what: string; readonly error: CorridorError }[]
}

const partitionsWanted = async (
  effects: FetchEffects,
  source: Source,
  fetch: HttpFetch,
  hasKey: boolean,
  { years, which, unlessSince }: FetchWish,
  snapshots: readonly Snapshot[],
): Promise<readonly HttpPartition[]> => {
  const all = fetch.partitions(years ?? recent(effects.clock(), fetch), hasKey)
  if (which === 'all' && unlessSince === undefined) return all
  const since = unlessSince ?? lately(effects.clock(), source.cadence)
  const kept = new Set(snapshots.map((snapshot) => snapshot.partition_id))
  const seen = await lookedAtSince(effects, source.id, since, snapshots)
  return all.filter(({ id }) => !seen.has(id) && (which !== 'missing' || !kept.has(id)))
}

const recent = (now: string, { recentYears }: HttpFetch): YearRange => {
  const to = Number(now.slice(0, 4))
  return { from: to - recentYears + 1, to }
}

/** Nothing where nothing ever was, and the source says why that may be. */
const isTrulyEmpty = (partition: HttpPartition, last: Snapshot | undefined, failure: CorridorError): boolean =>
  failure.name === 'SourceEmpty' && partition.mayBeEmpty !== undefined && last === undefined

const withoutKey = (source: Source, variable: string): Fetched => {
  const error = new CorridorError('SourceKeyMissing', `${source.id} needs a key in ${variable}`, { place: variable })
  const nothing = { kept: [], unchanged: [], empty: [], left: [], leftBy: null }
  return { source: source.id, ...nothing, failures: [{ what: source.id, error }] }
}
