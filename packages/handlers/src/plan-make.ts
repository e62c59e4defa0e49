import { isOfStore, latestOf, newestRelease, type Store } from '@corridor/contracts'
import {
  allSnapshots,
  graphNow,
  keepPlan,
  latestManifest,
  nextWaves,
  noteKilled,
  startOf,
  startRun,
  stateOf,
  withinState,
} from '@corridor/walk'
import type { Door } from './door.ts'
import type { MakePlan } from './events.ts'

/** Well below the 256 KB that a state of the machine may hold. */
const MOST_BYTES = 128 * 1024

/**
 * What is missing now, given what failed in this run. To be asked when nobody of the run is at work, until nothing is left to
 * make. Where nothing is stale, nothing is written.
 * @throws CheckFailed, PlanOutdated, StoreUnavailable and the like where a function met that
 */
export const planMake = async (door: Door, run: string): Promise<MakePlan> => {
  const { store, shelves, prints } = door
  const start = await startOf(store, prints, run)
  const snapshots = start?.snapshots ?? (await allSnapshots(store, shelves))
  if (start) await noteKilled(door, run, snapshots)
  const state = await stateOf(door, run, snapshots)
  // A failure of the store says nothing of the source or snapshot at which it was met: nothing is left out for it. But each
  // function has a disk of its own: what fills that is what it works on, and must not stop the others day after day.
  const ofStore = state.failures.find(({ error }) => isOfStore(error) && error.name !== 'DiskFull')
  if (ofStore) throw ofStore.error
  const hasFailed = state.failures.length > 0
  const latest = await latestManifest(store)
  const { release } = graphNow(door, state)
  if (latest?.fingerprint === release && !hasFailed) return { run, waves: [], next: 'nothing' }
  const { graph, waves } = await nextWaves(door, state)
  if (waves.length === 0 && !hasFailed && (await isReleasedBesidePin(store, release)))
    return { run, waves: [], next: 'nothing' }
  if (!start) await startRun(door, prints, run, snapshots)
  if (waves.length === 0) return { run, waves: [], next: 'publish' }
  const planned = withinState(
    waves.map((wave) => wave.map(({ prefix }) => prefix)),
    MOST_BYTES,
  )
  const handedOut = new Set(planned.flat())
  await keepPlan(
    store,
    run,
    [...graph.nodes.values()].filter(({ prefix }) => handedOut.has(prefix)).map(({ id }) => id),
  )
  return { run, waves: planned, next: 'make' }
}

/** Whether the newest release holds this content, while an older one is pinned as the latest. */
const isReleasedBesidePin = async (store: Store, fingerprint: string): Promise<boolean> =>
  (await latestOf(store))?.is_pinned === true && (await newestRelease(store))?.fingerprint === fingerprint
