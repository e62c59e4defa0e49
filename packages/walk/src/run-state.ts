import { CorridorError, type Snapshot } from '@corridor/contracts'
import { type GraphNode, summaryOf } from './graph.ts'
import { type Failure, mayPass } from './ingest-all.ts'
import { graphNow, type NextEffects, type Walking } from './next-waves.ts'
import { recordNodes } from './node-inputs.ts'
import { begunOf, type MemoryEffects, noteOutcome, outcomesOf } from './run-memory.ts'

export type RunState = Walking & {
  /** What failed in this run so far, in the order of its record: sources and snapshots, then what may pass by itself. */
  readonly failures: readonly Failure[]
}

/** How far a run is, by what its functions noted. What was made after a failed attempt is not left out. */
export const stateOf = async (effects: NextEffects, run: string, snapshots: readonly Snapshot[]): Promise<RunState> => {
  const outcomes = await outcomesOf(effects.store, run)
  const leftOut = await withoutResult(effects, snapshots, new Set(outcomes.keys()))
  const ofSources = [...outcomes].filter(([what]) => what.startsWith('ingest/')).flatMap(([, failures]) => failures)
  const ofSnapshots = [...leftOut].flatMap((id) => outcomes.get(id) ?? [])
  const inOrder = (failures: readonly Failure[]): readonly Failure[] =>
    failures.toSorted((one, other) => (one.what < other.what ? -1 : 1))
  return {
    snapshots,
    leftOut,
    failures: [
      ...inOrder(ofSources.filter((each) => !mayPass(each))),
      ...inOrder(ofSnapshots),
      ...inOrder(ofSources.filter(mayPass)),
    ],
  }
}

/**
 * Notes the failure of functions that could not do so themselves: that began to normalise a snapshot, and left no result and
 * no word. To be asked only when none is at work.
 */
export const noteKilled = async (
  effects: NextEffects & MemoryEffects,
  run: string,
  snapshots: readonly Snapshot[],
): Promise<void> => {
  const begun = await begunOf(effects.store, run)
  if (begun.length === 0) return
  const told = await outcomesOf(effects.store, run)
  for (const id of await withoutResult(effects, snapshots, new Set([...begun, ...told.keys()]))) {
    if (told.has(id)) continue
    const error = new CorridorError('WorkKilled', 'the function that read it was ended before it could say why')
    await noteOutcome(effects, run, id, [{ what: whatOf(id), error }])
  }
}

/** A snapshot as failures name it. */
export const whatOf = (node: string): string => node.replace('records/', '')

/** Those of the nodes of records that have no result. Rates first: the address of the others rests on them. */
const withoutResult = async (
  effects: NextEffects,
  snapshots: readonly Snapshot[],
  tried: ReadonlySet<string>,
): Promise<ReadonlySet<string>> => {
  const leftOut = new Set<string>()
  if (tried.size === 0) return leftOut
  for (const areRates of [true, false]) {
    const isAsked = ({ id, snapshot }: GraphNode): boolean => tried.has(id) && (snapshot?.kind === 'rates') === areRates
    const asked = recordNodes(graphNow(effects, { snapshots, leftOut })).filter(isAsked)
    const made = await Promise.all(asked.map((node) => effects.store.has(summaryOf(node))))
    for (const node of asked.filter((_node, index) => made[index] === false)) leftOut.add(node.id)
  }
  return leftOut
}
