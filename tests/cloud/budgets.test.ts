import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { httpClient, localStore } from '@corridor/adapters'
import { type Shelves, type Snapshot, snapshotsOf } from '@corridor/contracts'
import { aggregateModel, type IngestPlan, ingestPartition, planWalk, type Surroundings } from '@corridor/handlers'
import { memoryStore, type Reply, replayServer, type Seen, throughReplay, waitingClock } from '@corridor/testing'
import { expect, test } from 'vitest'
import { call, cloudOn, noNetwork, runInCloud, textsWith } from '../support/cloud-run.ts'
import { freshFolder } from '../support/command-line.ts'
import { pagedSource, rowsOf } from '../support/paged-source.ts'
import { smallShelves } from '../support/small-world.ts'
import { contentOf } from '../support/tree.ts'

/** A publisher of years, each of two pages, with a rest of ten seconds between requests; the clock moves only in rests. */
const publisher = async (script: (seen: Seen) => Reply) => {
  const server = await replayServer(script)
  const time = waitingClock('2026-11-22T12:00:00.000Z')
  const store = memoryStore()
  const shelves: Shelves = { ...smallShelves, sources: [pagedSource(server.url, { pauseMs: 10_000 })] }
  const askHttp = throughReplay(server, httpClient({ userAgent: 'Corridor/0 (+test)' }))
  const around = cloudOn(store, { shelves, clock: time.clock, outside: { ...noNetwork, askHttp, wait: time.wait } })
  return { around, store, server, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

const pages = ({ path }: Seen): Reply => ({
  body: path.includes('page=2') ? rowsOf(2, { total: 5 }) : rowsOf(3, { total: 5, next: `${path}?page=2` }),
})

/** Fetches as the state machine does, with so much time in each call; gives what each call left. */
const fetchAll = async (around: Surroundings, input: object, remainingMs: number): Promise<readonly number[]> => {
  const plan = (await call(around, planWalk, { step: 'ingest', mode: 'backfill', ...input })) as IngestPlan
  const lefts: number[] = []
  do lefts.push((await call(around, ingestPartition, plan.tasks[0], remainingMs)).left)
  while (lefts.at(-1) !== 0 && lefts.length < 20)
  return lefts
}

const years = { source: 'paged-example', from: 2015, to: 2020 }
const contents = (snapshots: readonly Snapshot[]) =>
  snapshots.map(({ partition_id, rows, parts }) => [
    partition_id,
    rows,
    ...parts.map(({ name, bytes }) => [name, bytes]),
  ])

test('a fetch that does not fit into one call goes on in the next, to the same store', async () => {
  await using short = await publisher(pages)
  await using long = await publisher(pages)
  const lefts = await fetchAll(short.around, years, 85_000)
  expect(lefts.length).toBeGreaterThan(2)
  expect(lefts).toEqual(lefts.toSorted((one, other) => other - one))
  expect(await fetchAll(long.around, years, 900_000)).toEqual([0])
  expect(contents(await snapshotsOf(short.store, 'paged-example'))).toEqual(
    contents(await snapshotsOf(long.store, 'paged-example')),
  )
})

test('a fetch of what is kept already ends too, having looked at each year once', async () => {
  await using kept = await publisher(pages)
  await fetchAll(kept.around, years, 900_000)
  const asked = kept.server.seen.length
  const lefts = await fetchAll(kept.around, { ...years, again: true }, 85_000)
  expect(lefts.length).toBeGreaterThan(2)
  expect(lefts.at(-1)).toBe(0)
  const again = kept.server.seen.slice(asked).filter(({ path }) => path.includes('page=2'))
  expect(new Set(again.map(({ path }) => path)).size).toBe(again.length)
})

test('a partition that fits into no call stops the loop by name', async () => {
  await using endless = await publisher(({ path }) => {
    const [year, page = '1'] = path.split('?page=')
    return { body: rowsOf(1, { next: `${year}?page=${Number(page) + 1}` }) }
  })
  await expect(fetchAll(endless.around, years, 85_000)).rejects.toMatchObject({ name: 'OutOfTime', retry: 'again' })
  expect(await snapshotsOf(endless.store, 'paged-example')).toEqual([])
})

test('a model that does not end in time leaves nothing, and the next attempt makes it', async () => {
  const folder = await freshFolder('late')
  const around = cloudOn(localStore(folder), { shelves: smallShelves })
  await runInCloud(around, { mode: 'folders', run: 'run-1' })
  const [key = ''] = await around.store.list('datasets/trade/flows/')
  const event = { run: 'run-1', address: `${dirname(key)}/` }
  const before = await contentOf(join(folder, dirname(key)))
  await rm(join(folder, dirname(key)), { recursive: true })

  const root = await textsWith(
    'datasets/models/trade/flows.sql',
    'SELECT count(*) FROM range(1000000000) a, range(1000000000) b',
  )
  const late = call({ ...around, root }, aggregateModel, event, 20_500)
  await expect(late).rejects.toMatchObject({ name: 'OutOfTime', retry: 'again' })
  expect(await around.store.list(event.address)).toEqual([])
  expect(await call(around, aggregateModel, event)).toEqual({ address: event.address, outcome: 'made' })
  expect(await contentOf(join(folder, dirname(key)))).toEqual(before)
  expect(await call(around, aggregateModel, event)).toEqual({ address: event.address, outcome: 'there' })
})
