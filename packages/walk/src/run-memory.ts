import {
  begunKey,
  begunPrefix,
  type Clock,
  CorridorError,
  canonicalJson,
  type ErrorName,
  encodeJson,
  outcomeKey,
  outcomesPrefix,
  plannedKey,
  plannedPrefix,
  readJson,
  runStartKey,
  type Snapshot,
  type Store,
  sha256,
} from '@corridor/contracts'
import type { Failure } from './ingest-all.ts'
import type { Prints } from './prints.ts'

/**
 * What a run remembers between functions that know nothing of each other: the snapshots it began with, what it planned, and
 * how attempts ended. Everything is written once; the last word on a piece of work counts.
 */
export type MemoryEffects = { readonly store: Store; readonly clock: Clock }

export type RunStart = {
  readonly run: string
  readonly started_at: string
  /** Hash of the fingerprints that the run was planned with. */
  readonly prints: string
  readonly snapshots: readonly Snapshot[]
}

const hashOf = (prints: Prints): string => sha256(canonicalJson(prints))

/** How a run began; nothing where it was never planned. @throws PlanOutdated where another version of Corridor planned it */
export const startOf = async (store: Store, prints: Prints, run: string): Promise<RunStart | undefined> => {
  const start = await readJson<RunStart>(store, runStartKey(run))
  if (start !== undefined && start.prints !== hashOf(prints)) {
    throw new CorridorError('PlanOutdated', `run ${run} was planned by another version of Corridor`)
  }
  return start
}

/** Fixes the snapshots that a run walks, for all of its functions; the first who says it counts. */
export const startRun = async (
  { store, clock }: MemoryEffects,
  prints: Prints,
  run: string,
  snapshots: readonly Snapshot[],
): Promise<void> => {
  const start: RunStart = { run, started_at: clock(), prints: hashOf(prints), snapshots }
  await store.put(runStartKey(run), encodeJson(start))
}

/** Ids of nodes that are handed out to be made. The same plan twice is one. */
export const keepPlan = async (store: Store, run: string, nodes: readonly string[]): Promise<void> => {
  const bytes = encodeJson({ nodes })
  await store.put(plannedKey(run, sha256(bytes)), bytes)
}

/** Ids of all nodes that the run handed out, in no particular order. */
export const plannedOf = async (store: Store, run: string): Promise<readonly string[]> => {
  const keys = await store.list(plannedPrefix(run))
  const plans = await Promise.all(keys.map((key) => readJson<{ readonly nodes: readonly string[] }>(store, key)))
  return [...new Set(plans.flatMap((plan) => plan?.nodes ?? []))]
}

/** Marks that a snapshot begins to be normalised: a function that is killed cannot say that it failed. */
export const markBegun = async ({ store, clock }: MemoryEffects, run: string, node: string): Promise<void> => {
  await store.put(begunKey(run, node), encodeJson({ node, begun_at: clock() }))
}

/** Ids of nodes that were begun. */
export const begunOf = async (store: Store, run: string): Promise<readonly string[]> =>
  (await store.list(begunPrefix(run))).map((key) => key.slice(begunPrefix(run).length, -'.json'.length))

type Outcome = {
  readonly what: string
  readonly at: string
  readonly failures: readonly { readonly what: string; readonly name: string; readonly message: string }[]
}

/**
 * Notes how an attempt at `what` ended (`records/<source>/<partition>/<snapshot>`, `ingest/<source>/<partition>`). An
 * attempt that failed in nothing is noted only where one before it failed.
 */
export const noteOutcome = async (
  { store, clock }: MemoryEffects,
  run: string,
  what: string,
  failures: readonly Failure[],
): Promise<void> => {
  const prefix = `${outcomesPrefix(run)}${what}/`
  const nth = (await store.list(prefix)).filter((key) => !key.slice(prefix.length).includes('/')).length + 1
  if (nth === 1 && failures.length === 0) return
  const outcome: Outcome = {
    what,
    at: clock(),
    failures: failures.map((each) => ({ what: each.what, name: each.error.name, message: each.error.message })),
  }
  await store.put(outcomeKey(run, what, nth), encodeJson(outcome))
}

/** What failed at the last attempt, by piece of work. */
export const outcomesOf = async (store: Store, run: string): Promise<ReadonlyMap<string, readonly Failure[]>> => {
  const last = new Map((await store.list(outcomesPrefix(run))).map((key) => [key.slice(0, key.lastIndexOf('/')), key]))
  const outcomes = await Promise.all([...last.values()].map((key) => readJson<Outcome>(store, key)))
  return new Map(
    outcomes
      .filter((outcome) => outcome !== undefined)
      .map(({ what, failures }) => [
        what,
        failures.map((each) => ({
          what: each.what,
          error: new CorridorError(each.name as ErrorName, each.message),
        })),
      ]),
  )
}
