import { CorridorError, type HttpFetch } from '@corridor/contracts'
import { fetchSource } from '@corridor/ingestion'
import type { Reply, Seen } from '@corridor/testing'
import { afterEach, describe, expect, test } from 'vitest'
import { rowsOf } from '../support/paged-source.ts'
import { failed, publisher, stopPublishers } from '../support/publisher.ts'

afterEach(stopPublishers)

describe('a key', () => {
  const key = { variable: 'CORRIDOR_EXAMPLE_KEY', header: 'X-Key', isRequired: true }
  test('goes into its header, and nowhere into the store', async () => {
    const { look, server, store } = await publisher(() => ({ body: rowsOf(1) }), { fetch: { key }, secret: 's3cr3t' })
    expect((await look()).kept).toHaveLength(1)
    expect(server.seen[0]?.headers['x-key']).toBe('s3cr3t')
    for (const name of await store.list(''))
      expect(Buffer.from((await store.get(name)) ?? '').toString()).not.toContain('s3cr3t')
  })
  test('is taken out of what a server says of it', async () => {
    const judge: HttpFetch['judge'] = async () => {
      throw new CorridorError('SourceRefused', 'no such key: s3cr3t')
    }
    const { look } = await publisher(() => ({ body: rowsOf(1) }), { fetch: { key, judge }, secret: 's3cr3t' })
    expect((await look()).failures[0]?.error.message).toBe('no such key: …')
  })
  test('that is required and missing is told once, and nobody is asked', async () => {
    const { look, server } = await publisher(() => ({ body: rowsOf(1) }), { fetch: { key } })
    expect(failed(await look())).toEqual(['paged-example SourceKeyMissing'])
    expect(server.seen).toEqual([])
  })
})

describe('looking again', () => {
  const later = { which: 'all' } as const
  test('asks only for what changed, where the server gave a tag', async () => {
    const { look, server, snapshots } = await publisher(({ headers }) =>
      headers['if-none-match'] === '"v1"' ? { status: 304 } : { body: rowsOf(1), headers: { etag: '"v1"' } },
    )
    await look()
    expect(await look(later)).toMatchObject({ kept: [], unchanged: ['year-2025'], failures: [] })
    expect(server.seen[1]?.headers['if-none-match']).toBe('"v1"')
    expect(await snapshots()).toHaveLength(1)
  })
  test('asks with the date that the server gave', async () => {
    const date = 'Fri, 20 Nov 2026 16:00:00 GMT'
    const { look, server } = await publisher(({ headers }) =>
      headers['if-modified-since'] === date ? { status: 304 } : { body: rowsOf(1), headers: { 'last-modified': date } },
    )
    await look()
    expect((await look(later)).unchanged).toEqual(['year-2025'])
    expect(server.seen).toHaveLength(2)
  })
  test('keeps no second snapshot of the same figures, though the answer says how long it took', async () => {
    const { look, snapshots } = await publisher(({ nth }) => ({ body: rowsOf(2, { took: `${nth} ms` }) }))
    await look()
    expect((await look(later)).unchanged).toEqual(['year-2025'])
    expect(await snapshots()).toHaveLength(1)
  })
  test('keeps a revision beside what was there', async () => {
    const { look, snapshots } = await publisher(({ nth }) => ({ body: rowsOf(9 + nth) }))
    await look()
    expect((await look(later)).kept).toEqual(['year-2025'])
    expect((await snapshots()).map(({ rows, is_first }) => [rows, is_first])).toEqual([
      [10, true],
      [11, false],
    ])
  })
  test('refuses an answer with less than half of the records kept before', async () => {
    const { look, snapshots } = await publisher(({ nth }) => ({ body: rowsOf(nth === 1 ? 100 : 49) }))
    await look()
    const again = await look(later)
    expect(failed(again)).toEqual(['paged-example/year-2025 SourceTruncated'])
    expect(again.failures[0]?.error.message).toContain('has 49 records, and had 100 on 2026-11-22')
    expect(await snapshots()).toHaveLength(1)
  })
  test('keeps a smaller answer where somebody says so', async () => {
    const { look } = await publisher(({ nth }) => ({ body: rowsOf(nth === 1 ? 100 : 49) }))
    await look()
    expect((await look({ ...later, acceptsSmaller: true })).kept).toEqual(['year-2025'])
  })
  test('leaves a source alone until its cadence is over, also where nothing had changed', async () => {
    const { look, time, server } = await publisher(() => ({ body: rowsOf(1) }))
    await look()
    await time.wait(8 * 86_400_000)
    expect((await look()).unchanged).toEqual(['year-2025'])
    await time.wait(3 * 86_400_000)
    expect(await look()).toMatchObject({ kept: [], unchanged: [], left: [] })
    expect(server.seen).toHaveLength(2)
  })
})

describe('a backfill', () => {
  const years = { years: { from: 2015, to: 2024 }, which: 'missing' } as const
  test('fetches only what was never kept', async () => {
    const { look, server } = await publisher(() => ({ body: rowsOf(1) }))
    await look({ years: { from: 2016, to: 2023 } })
    expect((await look(years)).kept).toEqual(['year-2015', 'year-2024'])
    expect(server.seen).toHaveLength(10)
  })
  test('ends with its time, keeps what is whole, and goes on there', async () => {
    const { look, time } = await publisher(() => ({ body: rowsOf(1) }))
    // Each request but the first waits for the rest of its host, one second.
    const endsAt = new Date(Date.parse(time.clock()) + 4500).toISOString()
    const first = await look({ ...years, endsAt })
    expect(first).toMatchObject({ kept: { length: 5 }, left: { length: 5 }, leftBy: 'budget', failures: [] })
    expect(await look(years)).toMatchObject({ kept: { length: 5 }, left: [] })
  })
  test('does not begin a wait that outlasts its time, and calls that no failure', async () => {
    const { look, time } = await publisher(() => ({ status: 429, headers: { 'retry-after': '60' } }))
    const endsAt = new Date(Date.parse(time.clock()) + 5000).toISOString()
    expect(await look({ ...years, endsAt })).toMatchObject({ left: { length: 10 }, leftBy: 'budget', failures: [] })
    expect(time.waits).toEqual([5000])
  })
  test('takes nothing for the truth where the source says why that may be, until something was kept', async () => {
    const script = ({ nth }: Seen): Reply => ({ body: rowsOf(nth === 2 ? 3 : 0) })
    const { look } = await publisher(script, { mayBeEmpty: 'reported late' })
    expect(await look()).toMatchObject({ empty: ['year-2025'], failures: [] })
    expect(await look({ which: 'all' })).toMatchObject({ kept: ['year-2025'] })
    expect(failed(await look({ which: 'all' }))).toEqual(['paged-example/year-2025 SourceEmpty'])
  })
})

test('two sources on one host share its rest between requests', async () => {
  const { effects, source, time } = await publisher(() => ({ body: rowsOf(1) }))
  const other = { ...source, id: 'other-example' }
  const wish = { which: 'due', years: { from: 2024, to: 2025 } } as const
  await Promise.all([source, other].map((each) => fetchSource(effects, each, wish)))
  expect(time.waits).toEqual([1000, 1000, 1000])
})
