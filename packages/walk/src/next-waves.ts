import type { DatasetSummary, Shelves, Snapshot, Store } from '@corridor/contracts'
import { buildGraph, type Graph, type GraphNode, recordsId, summaryOf } from './graph.ts'
import { refuseFailed } from './make-node.ts'
import { madeNode, nodeNamed, recordNodes } from './node-inputs.ts'
import type { Prints } from './prints.ts'

/** How far a walk is: all snapshots that it began with, and those that could not be normalised (ids of their nodes). */
export type Walking = { readonly snapshots: readonly Snapshot[]; readonly leftOut: ReadonlySet<string> }

export type NextEffects = { readonly store: Store; readonly shelves: Shelves; readonly prints: Prints }

export type Next = {
  readonly graph: Graph
  /** What is missing; each wave needs only what stands in the waves before it. */
  readonly waves: readonly (readonly GraphNode[])[]
}

/** The graph without the snapshots that could not be normalised. */
export const graphNow = (
  { shelves, prints }: Pick<NextEffects, 'shelves' | 'prints'>,
  { snapshots, leftOut }: Walking,
): Graph =>
  buildGraph(
    shelves,
    prints,
    snapshots.filter((snapshot) => !leftOut.has(recordsId(snapshot))),
    snapshots,
  )

const order: readonly GraphNode['room'][] = ['normalize', 'history', 'aggregate', 'check', 'report']

/**
 * What comes next in a walk, up to the room asked for: the records of rates, then all other records, each as one wave, for a
 * snapshot that cannot be normalised changes the address of everything after it; then the rest in its waves. No wave: the
 * walk is at its end.
 * @throws CheckFailed where the checks stand, and one that stops a release found something
 */
export const nextWaves = async (
  effects: NextEffects,
  walking: Walking,
  until: GraphNode['room'] = 'report',
  stands = (node: GraphNode): Promise<boolean> => effects.store.has(summaryOf(node)),
): Promise<Next> => {
  const graph = graphNow(effects, walking)
  const missing = async (nodes: readonly GraphNode[]): Promise<readonly GraphNode[]> => {
    const made = await Promise.all(nodes.map(stands))
    return nodes.filter((_node, index) => made[index] === false)
  }
  const records = recordNodes(graph)
  for (const areRates of [true, false]) {
    const wave = await missing(records.filter(({ snapshot }) => (snapshot.kind === 'rates') === areRates))
    if (wave.length > 0) return { graph, waves: [wave] }
  }
  const rooms = order.slice(1, order.indexOf(until) + 1)
  const rest = graph.waves.map((wave) => wave.filter(({ room }) => rooms.includes(room)))
  const waves = (await Promise.all(rest.map(missing))).filter((wave) => wave.length > 0)
  if (rooms.includes('check') && !waves.flat().some(({ room }) => room === 'check')) {
    refuseFailed(
      await madeNode<DatasetSummary>(effects.store, nodeNamed(graph, 'quality.checks')),
      effects.shelves.checks,
    )
  }
  return { graph, waves }
}
