import { localStore } from '@corridor/adapters'
import { runWalk, worldOn } from '@corridor/cli'
import { defineCuratedSource, manifestOf, runsPrefix } from '@corridor/contracts'
import { quietLog, stillClock } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { freshFolder } from '../support/command-line.ts'
import { smallShelves, smallWorld } from '../support/small-world.ts'

const clock = stillClock('2026-11-22T12:00:00.000Z')

/** A source whose file is nowhere. */
const lost = defineCuratedSource({
  id: 'lost-source',
  title: 'Lost',
  publisher: 'Nobody',
  description: 'A source whose file is missing.',
  licence: { code: 'rows', text: 'none' },
  coverage: 'none',
  committedOn: '2026-01-01',
  kinds: ['trade_flows'],
})
const withLost = { ...smallShelves, sources: [...smallShelves.sources, lost] }

describe('a source that fails', () => {
  test('stops no other: the release is published, and says which one failed', async () => {
    const store = localStore(await freshFolder('failing'))
    const ran = await runWalk(worldOn(store, clock, quietLog(), withLost))
    expect(ran.isNew).toBe(true)
    expect(ran.failures.map(({ what, error }) => `${what} ${error.name}`)).toEqual([
      'lost-source/trade-flows SourceUnavailable',
    ])
    expect((await manifestOf(store, ran.manifest.release)).warnings[0]).toContain(
      'lost-source/trade-flows: SourceUnavailable',
    )
  })

  test('leaves its trace in the record of every run, and publishes nothing twice', async () => {
    const store = localStore(await freshFolder('failing'))
    await runWalk(worldOn(store, clock, quietLog(), withLost))
    const before = (await store.list('')).filter((key) => !key.startsWith(runsPrefix))
    const second = await runWalk(worldOn(store, clock, quietLog(), withLost))
    expect(second.isNew).toBe(false)
    expect((await store.list(runsPrefix)).length).toBe(2)
    expect((await store.list('')).filter((key) => !key.startsWith(runsPrefix))).toEqual(before)
  })
})

describe('two and eight runs at once', () => {
  test.each([2, 8])('%i: one publishes, the others find nothing left or a race', async (count) => {
    const folder = await freshFolder('racing')
    const ends = await Promise.allSettled(
      Array.from({ length: count }, () => runWalk(smallWorld(localStore(folder), clock, quietLog()))),
    )
    const published = ends.filter((end) => end.status === 'fulfilled' && end.value.isNew)
    const raced = ends.filter((end) => end.status === 'rejected')
    expect(published).toHaveLength(1)
    for (const end of raced) expect(end.reason).toMatchObject({ name: 'ReleaseRace' })
    const healed = await runWalk(smallWorld(localStore(folder), clock, quietLog()))
    expect(healed.isNew).toBe(false)
  })
})
