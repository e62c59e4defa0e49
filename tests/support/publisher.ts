import { httpClient, scratch } from '@corridor/adapters'
import { type FetchWish, type HttpFetch, type Store, snapshotsOf } from '@corridor/contracts'
import { fetchSource, makePace } from '@corridor/ingestion'
import {
  memoryStore,
  quietLog,
  type ReplayServer,
  type Reply,
  replayServer,
  type Seen,
  waitingClock,
} from '@corridor/testing'
import { pagedSource } from './paged-source.ts'

const started: ReplayServer[] = []
export const stopPublishers = async (): Promise<void> => {
  for (const server of started.splice(0)) await server[Symbol.asyncDispose]()
}

type Setting = {
  readonly fetch?: Partial<HttpFetch>
  readonly secret?: string
  readonly mayBeEmpty?: string
  readonly store?: Store
}

/** A publisher that answers by script, a store, and a clock that moves only by waiting. */
export const publisher = async (
  script: (seen: Seen) => Reply,
  { fetch = {}, secret, mayBeEmpty, store = memoryStore() }: Setting = {},
) => {
  const server = await replayServer(script)
  started.push(server)
  const source = pagedSource(server.url, fetch, mayBeEmpty)
  const time = waitingClock('2026-11-22T12:00:00.000Z')
  const effects = {
    store,
    ...time,
    log: quietLog(),
    random: () => 0,
    withScratch: scratch,
    secretOf: async () => secret,
    askHttp: httpClient({ userAgent: 'Corridor/0 (+test)', silenceMs: 300 }),
    pace: makePace(time),
  }
  const look = (wish: Partial<FetchWish> = {}) =>
    fetchSource(effects, source, { which: 'due', years: { from: 2025, to: 2025 }, ...wish })
  return { server, store, source, time, effects, look, snapshots: () => snapshotsOf(store, source.id) }
}
/** Failures in short: what, and by which name. */
export const failed = (fetched: { readonly failures: readonly { what: string; error: Error }[] }): readonly string[] =>
  fetched.failures.map(({ what, error }) => `${what} ${error.name}`)
