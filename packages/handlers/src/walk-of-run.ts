import { CorridorError } from '@corridor/contracts'
import {
  type Graph,
  type GraphNode,
  graphNow,
  type RunStart,
  type RunState,
  type Shop,
  startOf,
  stateOf,
} from '@corridor/walk'
import type { Door } from './door.ts'

export type WalkOfRun = RunState & { readonly start: RunStart; readonly graph: Graph }

/** A run as it was planned, less what failed in it. @throws WrongUse where it was not, PlanOutdated */
export const walkOfRun = async (door: Door, run: string): Promise<WalkOfRun> => {
  const start = await startOf(door.store, door.prints, run)
  if (start === undefined) {
    throw new CorridorError('WrongUse', `run ${run} was never planned`, {
      place: 'run',
      hint: 'plan-walk with step “make” comes first.',
    })
  }
  const state = await stateOf(door, run, start.snapshots)
  return { ...state, start, graph: graphNow(door, state) }
}

/** One node of a run, and what it takes to make it. @throws WrongUse where the run has no such address */
export const nodeOfRun = async (
  door: Door,
  run: string,
  address: string,
): Promise<{ readonly shop: Shop; readonly node: GraphNode }> => {
  const { graph } = await walkOfRun(door, run)
  const node = [...graph.nodes.values()].find(({ prefix }) => prefix === address)
  if (node === undefined) {
    throw new CorridorError('WrongUse', `run ${run} has no node ${address}`, {
      place: 'address',
      hint: 'Addresses come from plan-walk.',
    })
  }
  const { store, shelves, readText } = door
  return { shop: { store, shelves, readText, graph }, node }
}
