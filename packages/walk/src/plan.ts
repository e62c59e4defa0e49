import type { Inputs, ReleaseManifest, Store } from '@corridor/contracts'
import type { Graph, GraphNode } from './graph.ts'
import { isMade } from './node-inputs.ts'

export type Stale = {
  readonly id: string
  readonly room: GraphNode['room']
  /** Why it has to be made, in words: the inputs that changed since the release it is compared with. */
  readonly why: string
}

export type Plan = {
  /** Addresses in waves, as the state machine runs them. */
  readonly waves: readonly (readonly Stale[])[]
  readonly isReleaseStale: boolean
}

/** What is stale, in waves, and why, compared with the latest release. Nothing is made. */
export const planWalk = async (store: Store, graph: Graph, latest: ReleaseManifest | undefined): Promise<Plan> => {
  const isReleaseStale = latest?.fingerprint !== graph.release
  if (!isReleaseStale) return { waves: [], isReleaseStale }
  const waves = await Promise.all(
    graph.waves.map(async (wave) => {
      const missing = await Promise.all(wave.map(async (node) => !(await isMade(store, node))))
      return wave
        .filter((_node, index) => missing[index])
        .map((node) => ({ id: node.id, room: node.room, why: whyStale(node, latest?.nodes[node.id]?.inputs) }))
    }),
  )
  return { waves: waves.filter((wave) => wave.length > 0), isReleaseStale }
}

/** The inputs that differ, in words. */
export const whyStale = (node: GraphNode, before: Inputs | undefined): string => {
  if (before === undefined) return 'is new'
  const changed = Object.keys(node.inputs).filter((name) => name in before && node.inputs[name] !== before[name])
  const added = Object.keys(node.inputs).filter((name) => !(name in before))
  const gone = Object.keys(before).filter((name) => !(name in node.inputs))
  const parts = [
    ...(changed.length > 0 ? [`${changed.join(', ')} changed`] : []),
    ...(added.length > 0 ? [`${added.join(', ')} is new`] : []),
    ...(gone.length > 0 ? [`${gone.join(', ')} is gone`] : []),
  ]
  return parts.length > 0 ? parts.join('; ') : 'its result is missing from the store'
}
