import {
  asCorridorError,
  type DatasetSummary,
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
import { buildGraph, type Graph, type GraphNode, recordsId } from './graph.ts'
import { inParallel } from './in-parallel.ts'
import type { Failure } from './ingest-all.ts'
import { makeNode, refuseFailed } from './make-node.ts'
import { isMade, madeNode, nodeNamed, recordNodes } from './node-inputs.ts'
import type { Prints } from './prints.ts'
import type { Rooms } from './rooms.ts'

export type WalkEffects = {
  readonly store: Store
  readonly shelves: Shelves
  readonly prints: Prints
  readonly readText: ReadText
  readonly rooms: Rooms
  readonly log: Log
}

export type Walked = { readonly graph: Graph; readonly failures: readonly Failure[]; readonly made: readonly string[] }

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
 * cannot be normalised is left out, and with it nothing else: what was known before it stands.
 */
export const walk = async (effects: WalkEffects, until: GraphNode['room'] = 'report'): Promise<Walked> => {
  const { store, shelves } = effects
  const snapshots = await allSnapshots(store, shelves)
  const failures: Failure[] = []
  const made: string[] = []
  const graph = await normalizeAll(effects, snapshots, failures, made)
  const order: readonly GraphNode['room'][] = ['normalize', 'history', 'aggregate', 'check', 'report']
  for (const room of order.slice(1, order.indexOf(until) + 1)) {
    const waves = graph.waves.map((wave) => wave.filter((node) => node.room === room)).filter((wave) => wave.length > 0)
    await makeNodes(effects, graph, waves, made)
    if (room === 'check')
      refuseFailed(await madeNode<DatasetSummary>(store, nodeNamed(graph, 'quality.checks')), shelves.checks)
  }
  return { graph, failures, made }
}

/** Normalises every snapshot; the graph that comes back is that of the ones that could be. Rates go first. */
const normalizeAll = async (
  effects: WalkEffects,
  snapshots: readonly Snapshot[],
  failures: Failure[],
  made: string[],
): Promise<Graph> => {
  let good = snapshots
  const graphNow = (): Graph => buildGraph(effects.shelves, effects.prints, good, snapshots)
  for (const wave of ['rates', 'the rest'] as const) {
    const graph = graphNow()
    const nodes = recordNodes(graph).filter((node) => wave === 'the rest' || node.snapshot.kind === 'rates')
    await makeNodes(effects, graph, [nodes], made, (node, error) => {
      failures.push({ what: node.id.replace('records/', ''), error })
      good = good.filter((snapshot) => recordsId(snapshot) !== node.id)
    })
  }
  return graphNow()
}

const makeNodes = async (
  { store, shelves, readText, rooms, log }: WalkEffects,
  graph: Graph,
  waves: readonly (readonly GraphNode[])[],
  made: string[],
  onFailure?: (node: GraphNode, error: Error) => void,
): Promise<void> => {
  const total = waves.flat().length
  let done = 0
  for (const wave of waves) {
    await inParallel(wave, AT_ONCE, async (node) => {
      if (!(await isMade(store, node))) {
        try {
          await makeNode({ store, shelves, readText, graph }, rooms, node)
          made.push(node.id)
        } catch (error) {
          if (!onFailure) throw error
          onFailure(node, asCorridorError(error))
        }
      }
      done += 1
      log.progress(node.room, done, total, node.id)
    })
  }
}
