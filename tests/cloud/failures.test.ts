import { cp, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { clockFrom, digestFile, localStore } from '@corridor/adapters'
import { CorridorError, latestOf, manifestOf, readJson, runKey, type Shelves, type Store } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { aggregateModel, type MakePlan, normalizeSnapshot, planWalk, publishRelease } from '@corridor/handlers'
import { checkout, failureText, type Ground, runWalk, storedPrints, worldOn } from '@corridor/house'
import { ingestByHand } from '@corridor/ingestion'
import { verifyFiles } from '@corridor/publication'
import { quietLog, storeWithWrites } from '@corridor/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { call, cloudOn, noNetwork, runInCloud, textsWith } from '../support/cloud-run.ts'
import { freshFolder, NOON } from '../support/command-line.ts'
import { smallShelves, smallWorld } from '../support/small-world.ts'
import { walkedContentOf } from '../support/tree.ts'

const clock = clockFrom(NOON)
const small = { shelves: smallShelves }
const quiet = quietLog()

const recordOf = (store: Store, run: string) =>
  readJson<{ failures: readonly string[]; error: string | null; release: string | null }>(store, runKey(run))

const NONSENSE = 'this,is,nothing\n1,2,3\n'

/** A laptop that has the texts and the fingerprints of another folder. */
const groundAt = (root: string): Ground => ({
  ...checkout(),
  root,
  prints: (_shelves, { readText }) => storedPrints(readText),
})

/** Keeps a file by hand, as it is. */
const add = async (folder: string, text: string): Promise<void> => {
  const source = smallShelves.sources.find(({ id }) => id === 'tajikistan-stat-quoted')
  if (!source) throw new Error('no source')
  const path = join(await freshFolder('more'), 'more.csv')
  await writeFile(path, text)
  const effects = { store: localStore(folder), clock, digestFile }
  await ingestByHand(effects, { source, kind: 'trade_flows', path, name: 'more.csv', editionOn: null })
}

describe('a source that fails forever', () => {
  const withFailing: Shelves = {
    ...smallShelves,
    sources: shelves.sources.filter(
      ({ id }) => id === 'un-comtrade' || smallShelves.sources.some((each) => each.id === id),
    ),
  }

  test('leaves the rest as it is on a laptop: published, with its warning, and noted by every run', async () => {
    const root = await textsWith('datasets/sources/tajikistan-stat-quoted/observations.csv', undefined)
    const [here, there] = [await freshFolder('laptop'), await freshFolder('cloud')]
    const stored: Ground['prints'] = (_shelves, { readText }) => storedPrints(readText)
    const world = worldOn(localStore(here), clock, quiet, withFailing, noNetwork, {
      ...checkout(),
      root,
      prints: stored,
    })
    const ran = await runWalk(world, { which: 'due' })

    const around = cloudOn(localStore(there), { shelves: withFailing, root })
    const first = await runInCloud(around)
    expect(first.release?.outcome).toBe('published')
    expect(await walkedContentOf(there)).toEqual(await walkedContentOf(here))
    const expected = (await manifestOf(world.store, ran.manifest.release)).warnings
    expect(expected).toHaveLength(2)
    expect((await manifestOf(around.store, '2026-11-22')).warnings.toSorted()).toEqual(expected.toSorted())
    expect((await recordOf(around.store, first.run))?.failures.toSorted()).toEqual(expected.toSorted())

    const second = await runInCloud(around)
    expect(second).toMatchObject({ waves: [], release: { release: '2026-11-22', outcome: 'nothing' } })
    expect((await recordOf(around.store, second.run))?.failures.toSorted()).toEqual(expected.toSorted())
  })
})

describe('a snapshot', () => {
  let base: string
  beforeAll(async () => {
    base = await freshFolder('base')
    await runWalk(smallWorld(localStore(base), clock, quiet))
  })
  const withFile = async (text: string): Promise<string> => {
    const folder = await freshFolder('with')
    await cp(base, folder, { recursive: true })
    await add(folder, text)
    return folder
  }

  test('that cannot be normalised is left out as on a laptop, and the run says why', async () => {
    const [here, there] = [await withFile(NONSENSE), await withFile(NONSENSE)]
    const ran = await runWalk(smallWorld(localStore(here), clock, quiet))
    expect(ran.failures.map(({ error }) => error.name)).toEqual(['SourceChanged'])

    const store = localStore(there)
    const inCloud = await runInCloud(cloudOn(store, small), { mode: 'folders' })
    expect(inCloud.failures.map(({ name }) => name)).toEqual(['SourceChanged'])
    expect(await walkedContentOf(there)).toEqual(await walkedContentOf(here))
    expect((await recordOf(store, inCloud.run))?.failures).toEqual(ran.failures.map(failureText))
  })

  test('that the store did not give ends the run, on a laptop as in the cloud: nothing is left out for it', async () => {
    const store = localStore(await withFile(NONSENSE))
    const failing: Store = {
      ...store,
      localPath: async (key) => {
        if (key.includes('/blobs/')) throw new CorridorError('StoreUnavailable', 'the bucket does not answer')
        return store.localPath(key)
      },
    }
    const ofStore = { name: 'StoreUnavailable', message: 'the bucket does not answer' }
    await expect(runWalk(smallWorld(failing, clock, quiet))).rejects.toMatchObject(ofStore)
    const around = cloudOn(failing, small)
    const { waves } = (await call(around, planWalk, { step: 'make', run: 'run-1' })) as MakePlan
    const [address = ''] = waves.flat()
    await expect(call(around, normalizeSnapshot, { run: 'run-1', address })).rejects.toMatchObject(ofStore)
    await expect(call(around, planWalk, { step: 'make', run: 'run-1' })).rejects.toMatchObject(ofStore)
  })

  test('whose function is killed before it can say anything is not tried forever', async () => {
    const store = localStore(await withFile(NONSENSE))
    const around = cloudOn(store, small)
    const dying = storeWithWrites(store, (key) => {
      if (!key.includes('/begun/')) throw new Error('killed')
    })
    const plan = (await call(around, planWalk, { step: 'make', run: 'run-1' })) as MakePlan
    const [address = ''] = plan.waves[0] ?? []
    expect(plan).toMatchObject({ waves: [[expect.stringMatching(/^records\/tajikistan-stat-quoted\//)]], next: 'make' })
    const killed = call(cloudOn(dying, small), normalizeSnapshot, { run: 'run-1', address })
    await expect(killed).rejects.toThrow()
    expect(await call(around, planWalk, { step: 'make', run: 'run-1' })).toMatchObject({ waves: [], next: 'publish' })
    expect(await call(around, publishRelease, { run: 'run-1' })).toMatchObject({ outcome: 'nothing' })
    expect((await recordOf(store, 'run-1'))?.failures).toEqual([
      expect.stringMatching(/^tajikistan-stat-quoted\/.*: WorkKilled: /),
    ])
  })
})

test('a check that refuses ends the run as on a laptop, however often it is tried', async () => {
  const refusing = "SELECT 'all' AS offending_key, 'no' AS message"
  const root = await textsWith('datasets/checks/trade/trade-flows-are-not-negative.sql', refusing)
  const [here, there] = [await freshFolder('laptop'), await freshFolder('cloud')]
  const laptop = worldOn(localStore(here), clock, quiet, smallShelves, noNetwork, groundAt(root))
  await expect(runWalk(laptop)).rejects.toMatchObject({ name: 'CheckFailed' })
  const around = cloudOn(localStore(there), { ...small, root })
  const ends = runInCloud(around, { mode: 'folders', run: 'run-1' })
  await expect(ends).rejects.toMatchObject({ name: 'CheckFailed' })
  expect(await walkedContentOf(there)).toEqual(await walkedContentOf(here))
  expect(await recordOf(around.store, 'run-1')).toMatchObject({
    release: null,
    error: expect.stringMatching(/^CheckFailed: trade-flows-are-not-negative: /),
  })
  const [checks = ''] = await around.store.list('datasets/quality/checks/')
  const address = `${dirname(checks)}/`
  const tries = [
    call(around, aggregateModel, { run: 'run-1', address }),
    call(around, planWalk, { step: 'make', run: 'run-2' }),
    call(around, publishRelease, { run: 'run-1' }),
  ]
  for (const end of await Promise.allSettled(tries)) expect(end).toMatchObject({ reason: { name: 'CheckFailed' } })
})

describe('a publisher that is killed', () => {
  let folder: string
  beforeAll(async () => {
    folder = await freshFolder('publish')
    const dying = storeWithWrites(localStore(folder), (key) => {
      if (/^releases\/.*manifest\.json$/.test(key)) throw new Error('killed')
    })
    await expect(runInCloud(cloudOn(dying, small), { mode: 'folders', run: 'run-1' })).rejects.toThrow()
  })

  test('keeps another run with the same content waiting', async () => {
    const other = runInCloud(cloudOn(localStore(folder), small), { mode: 'folders', run: 'run-2' })
    await expect(other).rejects.toMatchObject({ name: 'ReleaseRace', retry: 'again' })
  })

  test('is followed at once by the next attempt of its own run, in another folder', async () => {
    const store = localStore(folder)
    const publish = () => call(cloudOn(store, small), publishRelease, { run: 'run-1' })
    expect(await latestOf(store)).toBeUndefined()
    expect(await publish()).toEqual({ release: '2026-11-22.2', outcome: 'published' })
    const manifest = await manifestOf(store, '2026-11-22.2')
    expect(await verifyFiles({ ...smallWorld(store, clock, quiet), digestFile }, manifest.release, manifest)).toEqual(
      [],
    )
    // An attempt whose answer was lost says the same again.
    expect(await publish()).toEqual({ release: '2026-11-22.2', outcome: 'published' })
  })
})

test('of two runs at once one publishes, and the other finds nothing left or a race', async () => {
  const store = localStore(await freshFolder('two'))
  const ends = await Promise.allSettled(
    ['run-1', 'run-2'].map((run) => runInCloud(cloudOn(store, small), { mode: 'folders', run })),
  )
  const published = ends.filter((end) => end.status === 'fulfilled' && end.value.release?.outcome === 'published')
  expect(published).toHaveLength(1)
  for (const end of ends) if (end.status === 'rejected') expect(end.reason).toMatchObject({ name: 'ReleaseRace' })
  expect(await runInCloud(cloudOn(store, small), { mode: 'folders' })).toMatchObject({ release: undefined })
})
