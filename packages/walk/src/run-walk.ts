import {
  asCorridorError,
  isOfStore,
  type Log,
  latestOf,
  type ReadText,
  type ReleaseManifest,
  type Shelves,
  type Snapshot,
  type Store,
  snapshotsOfAll,
  wholeManifest,
} from '@corridor/contracts'
import type { Graph, GraphNode } from './graph.ts'
import { inParallel } from './in-parallel.ts'
import type { Failure } from './ingest-all.ts'
import { makeMissing } from './make-node.ts'
import { nextWaves } from './next-waves.ts'
import { isMade } from './node-inputs.ts'
import type { Prints } from './prints.ts'
import type { Rooms } from './rooms.ts'
import { whatOf } from './run-state.ts'

export type WalkEffects = {
  readonly store: Store
  readonly shelves: Shelves
  readonly prints: Prints
  readonly readText: ReadText
  readonly rooms: Rooms
  readonly log: Log
}

export type Walked = {
  readonly graph: Graph
  /** All snapshots that the walk began with. */
  readonly snapshots: readonly Snapshot[]
  readonly failures: readonly Failure[]
  readonly made: readonly string[]
}

/** At most this many pieces of work at once: DuckDB itself uses all cores. */
const AT_ONCE = 2

/** All snapshots of the sources on the shelves. */
export const allSnapshots = (store: Store, shelves: Shelves): Promise<readonly Snapshot[]> =>
  snapshotsOfAll(
    store,
    shelves.sources.map(({ id }) => id),
  )

/** The latest release, as far as it is whole. */
export const latestManifest = async (store: Store): Promise<ReleaseManifest | undefined> => {
  const latest = await latestOf(store)
  return latest && wholeManifest(store, latest.release)
}

/**
 * raw → records → datasets → reports: makes what is missing, wave by wave, up to the room asked for. A snapshot that
 * cannot be normalised is left out, and with it nothing else: what was known before it stands. A failure of the store stops all.
 */
export const walk = async (effects: WalkEffects, until: GraphNode['room'] = 'report'): Promise<Walked> => {
  const { store, shelves, readText, rooms, log } = effects
  const snapshots = await allSnapshots(store, shelves)
  const leftOut = new Set<string>()
  const failures: Failure[] = []
  const made: string[] = []
  const seen = new Set<string>()
  const stands = async (node: GraphNode): Promise<boolean> => {
    if (!seen.has(node.prefix) && (await isMade(store, node))) seen.add(node.prefix)
    return seen.has(node.prefix)
  }
  for (;;) {
    const { graph, waves } = await nextWaves(effects, { snapshots, leftOut }, until, stands)
    if (waves.length === 0) return { graph, snapshots, failures, made }
    const shop = { store, shelves, readText, graph }
    const ofRoom = Map.groupBy(waves.flat(), ({ room }) => room)
    const done = new Map<GraphNode['room'], number>()
    for (const wave of waves) {
      await inParallel(wave, AT_ONCE, async (node) => {
        try {
          if ((await makeMissing(shop, rooms, node)) === 'made') made.push(node.id)
          seen.add(node.prefix)
        } catch (error) {
          if (node.room !== 'normalize' || isOfStore(error)) throw error
          failures.push({ what: whatOf(node.id), error: asCorridorError(error) })
          leftOut.add(node.id)
        }
        done.set(node.room, (done.get(node.room) ?? 0) + 1)
        log.progress(node.room, done.get(node.room) ?? 0, ofRoom.get(node.room)?.length ?? 0, node.id)
      })
    }
  }
}
