import { randomBytes } from 'node:crypto'
import {
  type Fetched,
  type FetchWish,
  openStore,
  type ReleaseManifest,
  timeSegment,
  type Yank,
} from '@corridor/contracts'
import { allSnapshots, buildGraph, type Failure, ingestAll, latestManifest, walk } from '@corridor/walk'
import { publishWalked } from './publish-walked.ts'
import { recordFailedRun, recordRun } from './run-record.ts'
import type { CorridorWorld } from './world.ts'

/** The walk on this store, with its effects. */
export const walkEffects = async (world: CorridorWorld) => ({
  store: world.store,
  shelves: world.shelves,
  prints: await world.prints(),
  readText: world.readText,
  rooms: world.rooms,
  log: world.log,
})

export type Ran = {
  readonly manifest: ReleaseManifest
  readonly isNew: boolean
  readonly isLatest: boolean
  readonly yank?: Yank
  readonly failures: readonly Failure[]
  /** Sources on the network that could not be had this time. */
  readonly warnings: readonly Failure[]
  readonly fetched: readonly Fetched[]
  readonly made: readonly string[]
}

/** The whole walk; with a wish, also over the network. Where nothing changed it reads, compares and writes nothing. */
export const runWalk = async (world: CorridorWorld, wish?: FetchWish): Promise<Ran> => {
  await openStore(world.store, true)
  const effects = await walkEffects(world)
  const { failures: missed, warnings, fetched } = await ingestAll(effects, wish)
  const latest = await latestManifest(world.store)
  const graph = buildGraph(world.shelves, effects.prints, await allSnapshots(world.store, world.shelves))
  if (latest?.fingerprint === graph.release && missed.length === 0 && warnings.length === 0) {
    return { manifest: latest, isNew: false, isLatest: true, failures: [], warnings, fetched, made: [] }
  }
  return withRecord(world, async (run) => {
    const walked = await walk(effects)
    const failures = [...missed, ...walked.failures]
    const published = await publishWalked(world, run, walked, [...failures, ...warnings])
    return { ...published, failures, warnings, fetched, made: walked.made }
  })
}

/** A name for one run: when it started, and something that no other run has. */
export const runId = (world: Pick<CorridorWorld, 'clock'>): string =>
  `${timeSegment(world.clock())}-${randomBytes(4).toString('hex')}`

/** Runs under a name of its own, and keeps what became of it. A run that found nothing to do leaves no record. */
const withRecord = async (world: CorridorWorld, work: (run: string) => Promise<Ran>): Promise<Ran> => {
  const run = runId(world)
  const started_at = world.clock()
  try {
    const ran = await work(run)
    await recordRun(world, { run, started_at }, { ...ran, failures: [...ran.failures, ...ran.warnings] })
    return ran
  } catch (error) {
    await recordFailedRun(world, { run, started_at }, error instanceof Error ? error : new Error(String(error)))
    throw error
  }
}
