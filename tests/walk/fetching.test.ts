import { snapshotsOf } from '@corridor/contracts'
import { memoryStore, type Reply, type Seen, storeWithWrites } from '@corridor/testing'
import { afterEach, describe, expect, test } from 'vitest'
import { rowsOf } from '../support/paged-source.ts'
import { failed, publisher, stopPublishers } from '../support/publisher.ts'

afterEach(stopPublishers)

describe('a partition', () => {
  const pages = ({ path }: Seen): Reply => ({
    body: path === '/2025' ? rowsOf(3, { total: 5, next: '/2025?page=2' }) : rowsOf(2, { total: 5 }),
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
  test('is kept with all its pages in order, their count and the terms of the day', async () => {
    const { look, snapshots } = await publisher(pages)
    expect(await look()).toMatchObject({ kept: ['year-2025'], failures: [] })
    const [snapshot] = await snapshots()
    expect(snapshot).toMatchObject({
      partition_id: 'year-2025',
      layout_id: 'page-json',
      kind: 'observations',
      rows: 5,
      is_complete: true,
      is_first: true,
      licence_code: 'derived',
      licence_text: 'as the example says',
      request: { from: 'http', what: expect.stringMatching(/\/2025$/) },
      parts: [
        { name: 'year-2025, page 1', media_type: 'application/json', encoding: 'utf-8' },
        { name: 'year-2025, page 2' },
      ],
    })
  })
  test('is not kept where a page is missing from the count that the publisher states', async () => {
    const { look, store } = await publisher(() => ({ body: rowsOf(3, { total: 5 }) }))
    const fetched = await look()
    expect(failed(fetched)).toEqual(['paged-example/year-2025 SourceTruncated'])
    expect(fetched.failures[0]?.error.message).toContain('3 records on 1 pages, and says that it has 5')
    expect(store).toMatchObject({ objects: new Map() })
  })
  test('is not kept where a later page fails', async () => {
    const { look, snapshots } = await publisher((seen) => (seen.path === '/2025' ? pages(seen) : { status: 404 }))
    expect(failed(await look())).toEqual(['paged-example/year-2025 SourceMoved'])
    expect(await snapshots()).toEqual([])
  })
  test('is not kept where its pages go round in a circle', async () => {
    const { look, snapshots } = await publisher(() => ({ body: rowsOf(1, { next: '/2025' }) }))
    expect(failed(await look())).toEqual(['paged-example/year-2025 SourceChanged'])
    expect(await snapshots()).toEqual([])
  })
  test('is not kept where it has no rows behind status 200', async () => {
    const { look, snapshots } = await publisher(() => ({ body: rowsOf(0) }))
    expect(failed(await look())).toEqual(['paged-example/year-2025 SourceEmpty'])
    expect(await snapshots()).toEqual([])
  })
  test('is not kept where status 200 carries a web page', async () => {
    const { look, snapshots } = await publisher(() => ({ body: '<html>We are being mended</html>' }))
    expect(failed(await look())).toEqual(['paged-example/year-2025 SourceUnavailable'])
    expect(await snapshots()).toEqual([])
  })
  test('leaves no snapshot when the process dies in the middle, and starts again', async () => {
    const memory = memoryStore()
    const dying = storeWithWrites(memory, (key) => {
      if (key.endsWith('.json')) throw new Error('killed')
    })
    await (await publisher(pages, { store: dying })).look().catch(() => undefined)
    expect(await snapshotsOf(memory, 'paged-example')).toEqual([])
    const next = await publisher(pages, { store: memory })
    expect((await next.look()).kept).toEqual(['year-2025'])
    expect(next.server.seen.map(({ path }) => path)).toEqual(['/2025', '/2025?page=2'])
  })
})

describe('a failure that may pass', () => {
  test('is tried again after as many seconds as the server asks', async () => {
    const busy: Reply = { status: 429, headers: { 'retry-after': '7' } }
    const { look, time } = await publisher(({ nth }) => (nth === 1 ? busy : { body: rowsOf(1) }))
    expect((await look()).kept).toEqual(['year-2025'])
    expect(time.waits).toEqual([7000])
  })
  test('is tried again at the date that the server names', async () => {
    const busy: Reply = { status: 503, headers: { 'retry-after': 'Sun, 22 Nov 2026 12:00:30 GMT' } }
    const { look, time } = await publisher(({ nth }) => (nth === 1 ? busy : { body: rowsOf(1) }))
    expect((await look()).kept).toEqual(['year-2025'])
    expect(time.waits).toEqual([30_000])
  })
  test('is tried again after waits that double, and then succeeds', async () => {
    const { look, time } = await publisher(({ nth }) => (nth < 4 ? { status: 500 } : { body: rowsOf(1) }))
    expect((await look()).kept).toEqual(['year-2025'])
    // The rest between two requests (1 s) makes up what the wait lacks.
    expect(time.waits).toEqual([500, 500, 1000, 2000])
  })
  test.each<[string, Reply]>([
    ['a body that is cut', { body: rowsOf(9), cutAt: 20 }],
    ['a gzip that breaks off', { body: rowsOf(99), isGzip: true, cutAt: 40, isWhole: true }],
    ['JSON that breaks off', { body: rowsOf(9), cutAt: 20, isWhole: true }],
    ['silence in the middle', { body: rowsOf(9), stallMs: 2000 }],
  ])('is %s', async (_what, reply) => {
    const { look, server } = await publisher(({ nth }) => (nth === 1 ? reply : { body: rowsOf(9) }))
    expect((await look()).kept).toEqual(['year-2025'])
    expect(server.seen).toHaveLength(2)
  })
  test('is given up after five tries', async () => {
    const { look, server } = await publisher(() => ({ status: 502 }))
    const fetched = await look()
    expect(failed(fetched)).toEqual(['paged-example/year-2025 SourceUnavailable'])
    expect(fetched.failures[0]?.error.message).toContain('HTTP 502 (5 tries)')
    expect(server.seen).toHaveLength(5)
  })
  test('is given up at once where the server asks for more patience than a run has', async () => {
    const { look, server } = await publisher(() => ({ status: 429, headers: { 'retry-after': '86400' } }))
    const fetched = await look()
    expect(failed(fetched)).toEqual(['paged-example/year-2025 SourceBusy'])
    expect(fetched.failures[0]?.error.message).toContain('asks to wait 86400 seconds')
    expect(server.seen).toHaveLength(1)
  })
  test('is told once for the source, which is left alone after three in a row', async () => {
    const { look, server } = await publisher(() => ({ status: 500 }))
    const fetched = await look({ years: { from: 2000, to: 2009 } })
    expect(failed(fetched)).toEqual(['paged-example SourceUnavailable'])
    expect(fetched.failures[0]?.error.message).toContain('10 partitions were not fetched, the first is year-2000')
    expect(fetched).toMatchObject({ leftBy: 'failure', left: { length: 7 } })
    expect(new Set(server.seen.map(({ path }) => path)).size).toBe(3)
  })
  test('is told once for the source where there is no network', async () => {
    const { look, server } = await publisher(() => ({}))
    await server[Symbol.asyncDispose]()
    const fetched = await look({ years: { from: 2000, to: 2009 } })
    expect(failed(fetched)).toEqual(['paged-example NetworkUnavailable'])
    expect(fetched.failures[0]?.error.message).toMatch(
      /^no connection to 127\.0\.0\.1:\d+ \(ECONNREFUSED\) \(2 tries\); 10 part/,
    )
  })
})

describe('a failure that lasts', () => {
  test.each([
    [400, 'SourceMoved'],
    [401, 'SourceRefused'],
    [403, 'SourceRefused'],
    [404, 'SourceMoved'],
    [410, 'SourceMoved'],
  ])('HTTP %i is never tried again', async (status, name) => {
    const { look, server } = await publisher(() => ({ status }))
    expect(failed(await look())).toEqual([`paged-example/year-2025 ${name}`])
    expect(server.seen).toHaveLength(1)
  })
  test('stops no other partition', async () => {
    const { look } = await publisher(({ path }) => (path === '/2024' ? { status: 404 } : { body: rowsOf(1) }))
    const fetched = await look({ years: { from: 2023, to: 2025 } })
    expect(fetched).toMatchObject({ kept: ['year-2023', 'year-2025'] })
    expect(failed(fetched)).toEqual(['paged-example/year-2024 SourceMoved'])
  })
})
