import { localStore } from '@corridor/adapters'
import { runWalk, worldOn } from '@corridor/cli'
import { latestOf, releasesOf, type Shelves } from '@corridor/contracts'
import { pinRelease, verifyFiles, yankRelease } from '@corridor/publication'
import { quietLog, stillClock } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { freshFolder } from '../support/command-line.ts'
import { smallShelves } from '../support/small-world.ts'

const clock = stillClock('2026-11-22T12:00:00.000Z', 1000)
const stricter: Shelves = {
  ...smallShelves,
  sources: smallShelves.sources.map((source) =>
    source.id === 'tajikistan-stat-quoted' ? { ...source, maxRejectedShare: 0.5 } : source,
  ),
}
const fresh = async () => {
  const store = localStore(await freshFolder('back'))
  return { store, run: (shelves: Shelves) => runWalk(worldOn(store, clock, quietLog(), shelves)) }
}

describe('content that comes back', () => {
  test('is published again as a release of its own, and is the latest', async () => {
    const { store, run } = await fresh()
    const releases = [await run(smallShelves), await run(stricter), await run(smallShelves)]
    expect(releases.map(({ isNew }) => isNew)).toEqual([true, true, true])
    expect(releases[2]?.manifest.fingerprint).toBe(releases[0]?.manifest.fingerprint)
    expect((await latestOf(store))?.release).toBe(releases[2]?.manifest.release)
  })

  test('does not come back by itself once it was withdrawn', async () => {
    const { store, run } = await fresh()
    const first = await run(smallShelves)
    const second = await run(stricter)
    await yankRelease(store, clock, second.manifest.release, 'wrong')
    const again = await run(stricter)
    expect(again).toMatchObject({ isNew: false, isLatest: false, yank: { why: 'wrong' } })
    expect((await latestOf(store))?.release).toBe(first.manifest.release)
  })
})

describe('a withdrawal', () => {
  test('is refused, and leaves no trace, where no other release could be the latest', async () => {
    const { store, run } = await fresh()
    const { manifest } = await run(smallShelves)
    await expect(yankRelease(store, clock, manifest.release, 'wrong')).rejects.toMatchObject({ name: 'NoRelease' })
    expect((await releasesOf(store)).map(({ yank }) => yank)).toEqual([undefined])
  })

  test('keeps the reason that was given first, and cannot be pinned', async () => {
    const { store, run } = await fresh()
    await run(smallShelves)
    const { manifest } = await run(stricter)
    await yankRelease(store, clock, manifest.release, 'one')
    expect((await yankRelease(store, clock, manifest.release, 'two')).why).toBe('one')
    await expect(pinRelease(store, manifest.release)).rejects.toMatchObject({ name: 'WrongUse' })
  })
})

describe('a damaged release', () => {
  test('is named: another id, another claim, a file that nobody lists', async () => {
    const { store, run } = await fresh()
    const { manifest } = await run(smallShelves)
    const world = worldOn(store, clock, quietLog(), smallShelves)
    await store.put(`releases/${manifest.release}/stranger.txt`, new Uint8Array([1]))
    const faults = await verifyFiles(world.publish, manifest.release, {
      ...manifest,
      release: 'other',
      fingerprint: 'x',
    })
    expect(faults).toHaveLength(3)
  })
})
