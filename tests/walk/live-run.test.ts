import { httpClient, localStore } from '@corridor/adapters'
import { commands, worldOn } from '@corridor/cli'
import { manifestOf, type Shelves, snapshotsOf } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { quietLog, type Reply, replayServer, type Seen, throughReplay, waitingClock } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { freshFolder } from '../support/command-line.ts'
import { comtradeAnswer } from '../support/recorded.ts'
import { smallShelves } from '../support/small-world.ts'

const withNetwork: Shelves = {
  ...smallShelves,
  sources: shelves.sources.filter(
    ({ id }) => id === 'un-comtrade' || smallShelves.sources.some((each) => each.id === id),
  ),
}
const command = (name: string) => {
  const found = commands.find((each) => each.name === name)
  if (!found || !('run' in found)) throw new Error(`no command ${name}`)
  return found
}

/** The small world with UN Comtrade on its network, played by script. */
const liveWorld = async (script: (seen: Seen) => Reply) => {
  const server = await replayServer(script)
  const time = waitingClock('2026-11-22T12:00:00.000Z')
  const outside = {
    askHttp: throughReplay(server, httpClient({ userAgent: 'Corridor/0 (+test)' })),
    wait: time.wait,
    random: () => 0,
    secretOf: async () => 'k',
  }
  const store = localStore(await freshFolder('live'))
  const world = worldOn(store, time.clock, quietLog(), withNetwork, outside)
  const corridor = (name: string, values: Readonly<Record<string, string | boolean>> = {}) =>
    command(name).run(world, [], values)
  return { server, store, time, world, corridor, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

/** China has told of 2025 and 2026; the others have not. */
const china = ({ path, nth }: Seen): Reply => {
  const year = Number(/period=(\d+)/.exec(path)?.[1])
  const isTold = path.includes('reporterCode=156&') && year >= 2025
  return { body: comtradeAnswer(year, isTold ? ['TOTAL', '270900'] : [], `${nth} secs`) }
}

describe('corridor run', () => {
  test('asks nobody on the network', async () => {
    await using live = await liveWorld(china)
    expect(await live.corridor('run')).toMatchObject({ json: { is_new: true, fetched: [] } })
    expect(live.server.seen).toEqual([])
  })
  test('--live fetches what is due, and its figures are in the release', async () => {
    await using live = await liveWorld(china)
    const ran = await live.corridor('run', { live: true })
    expect(ran.json).toMatchObject({
      failures: [],
      warnings: [],
      fetched: [{ source: 'un-comtrade', kept: ['products-chn-2025', 'products-chn-2026'], empty: { length: 16 } }],
    })
    expect(ran).toMatchObject({
      exitCode: 0,
      text: expect.stringContaining('un-comtrade: 2 new, 0 unchanged, 16 with nothing'),
    })
    const manifest = await manifestOf(live.store, (ran.json as { release: string }).release)
    expect(manifest.snapshots.filter((each) => each.startsWith('un-comtrade/products-chn-'))).toHaveLength(2)
  })
  test('--live leaves the publisher alone the day after, and publishes nothing', async () => {
    await using live = await liveWorld(china)
    await live.corridor('run', { live: true })
    const asked = live.server.seen.length
    await live.time.wait(86_400_000)
    expect(await live.corridor('run', { live: true })).toMatchObject({ exitCode: 0, json: { is_new: false, made: [] } })
    expect(live.server.seen).toHaveLength(asked)
  })
  test('--live a month later finds the same figures, keeps nothing and publishes nothing', async () => {
    await using live = await liveWorld(china)
    await live.corridor('run', { live: true })
    await live.time.wait(35 * 86_400_000)
    expect((await live.corridor('run', { live: true })).json).toMatchObject({
      is_new: false,
      fetched: [{ kept: [], unchanged: ['products-chn-2025', 'products-chn-2026'] }],
    })
    expect(await snapshotsOf(live.store, 'un-comtrade')).toHaveLength(2)
  })
  test('--live without a network says so once, and goes on with what it has', async () => {
    await using live = await liveWorld(china)
    await live.server[Symbol.asyncDispose]()
    const ran = await live.corridor('run', { live: true })
    expect(ran).toMatchObject({ exitCode: 0, json: { is_new: true, failures: [] } })
    const { warnings } = ran.json as { warnings: readonly string[] }
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/^un-comtrade: NetworkUnavailable: no connection .*; 18 partitions were not fetched/)
    expect(ran.text).toContain('1 could not be fetched this time; their last good state stands')
  })
  test('--live ends with 1 where the key is refused', async () => {
    await using live = await liveWorld(() => ({ status: 401 }))
    expect(await live.corridor('run', { live: true })).toMatchObject({ exitCode: 1, json: { warnings: [] } })
  })
})

describe('corridor backfill', () => {
  const years = { source: 'un-comtrade', from: '2015', to: '2024' }
  const all = ({ path }: Seen): Reply => ({ body: comtradeAnswer(Number(/period=(\d+)/.exec(path)?.[1]), ['TOTAL']) })
  test('goes on where its time ended', async () => {
    await using live = await liveWorld(all)
    const first = await live.corridor('backfill', { ...years, budget: '30s' })
    // One request every two seconds.
    expect(first).toMatchObject({
      exitCode: 0,
      json: { fetched: [{ kept: { length: 15 }, left: { length: 45 }, left_by: 'budget' }] },
    })
    expect(first.text).toBe(
      'un-comtrade: 15 new, 0 unchanged, 45 left for the next run (the time for this one is over)',
    )
    expect((await live.corridor('backfill', years)).json).toMatchObject({
      fetched: [{ kept: { length: 45 }, left: [] }],
    })
    expect(live.server.seen).toHaveLength(60)
  })
  test('fetches again what is kept when asked to', async () => {
    await using live = await liveWorld(all)
    const one = { ...years, from: '2024' }
    await live.corridor('backfill', one)
    expect((await live.corridor('backfill', one)).json).toMatchObject({ fetched: [{ kept: [], unchanged: [] }] })
    expect((await live.corridor('backfill', { ...one, again: true })).json).toMatchObject({
      fetched: [{ kept: [], unchanged: { length: 6 } }],
    })
  })
  test.each([
    [{ source: 'un-comtrade', from: '15' }, 'not a year'],
    [{ source: 'un-comtrade', from: '2020', to: '2019' }, 'no year from 2020 to 2019'],
    [{ source: 'un-comtrade', budget: 'soon' }, 'not a time'],
    [{ source: 'tajikistan-stat-quoted' }, 'not on the network'],
    [{}, 'which source'],
  ])('refuses %j', async (values, why) => {
    await using live = await liveWorld(all)
    await expect(live.corridor('backfill', values)).rejects.toMatchObject({
      name: 'WrongUse',
      message: expect.stringContaining(why),
    })
  })
})
