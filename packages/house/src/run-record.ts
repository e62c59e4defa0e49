import { type Clock, encodeJson, runKey, type Store } from '@corridor/contracts'
import type { Published } from '@corridor/publication'
import type { Failure } from '@corridor/walk'
import { failureText } from './failure-text.ts'

type Effects = { readonly store: Store; readonly clock: Clock }
type Begun = { readonly run: string; readonly started_at: string }
type Done = Pick<Published, 'manifest' | 'isNew'> & {
  readonly made: readonly string[]
  readonly failures: readonly Failure[]
}

/** Keeps `runs/<run>.json`: what a run did, and what failed. One that did nothing, and in which nothing failed, leaves none. */
export const recordRun = async (effects: Effects, begun: Begun, done: Done): Promise<void> => {
  const { manifest, isNew, made } = done
  if (!isNew && made.length === 0 && done.failures.length === 0) return
  const failures = done.failures.map(failureText)
  await record(effects, begun, { release: manifest.release, is_new: isNew, made, failures, error: null })
}

/** The same for a run that an error ended. */
export const recordFailedRun = async (
  effects: Effects,
  begun: Begun,
  error: { readonly name: string; readonly message: string },
): Promise<void> => {
  const told = `${error.name}: ${error.message}`
  await record(effects, begun, { release: null, is_new: false, made: [], failures: [], error: told })
}

const record = ({ store, clock }: Effects, { run, started_at }: Begun, outcome: object) =>
  store.put(runKey(run), encodeJson({ run, started_at, ended_at: clock(), ...outcome }))
