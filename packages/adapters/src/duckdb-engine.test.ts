import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asCorridorError } from '@corridor/contracts'
import { describe, expect, test } from 'vitest'
import { duckdbEngine } from './duckdb-engine.ts'

const fresh = () => mkdtemp(join(tmpdir(), 'corridor-engine-'))

describe('a DuckDB session', () => {
  test('gives numbers as numbers, and dates and times as ISO 8601 text', async () => {
    await using session = await duckdbEngine({ temporaryFolder: await fresh() })()
    expect(
      await session.rows(`SELECT CAST(1.25 AS DECIMAL(20,2)) AS money, 5::BIGINT AS count, DATE '2024-01-02' AS day,
        TIMESTAMP '2024-01-02 03:04:05' AS moment, NULL AS unknown, TRUE AS yes`),
    ).toEqual([{ money: 1.25, count: 5, day: '2024-01-02', moment: '2024-01-02T03:04:05Z', unknown: null, yes: true }])
  })

  test('waits for its work before it closes, and refuses later work by name', async () => {
    const session = await duckdbEngine({ temporaryFolder: await fresh() })()
    const work = session.rows('SELECT sum(range) AS n FROM range(3000000)')
    await session[Symbol.asyncDispose]()
    expect(await work).toEqual([{ n: 4499998500000 }])
    await expect(session.run('SELECT 1')).rejects.toThrow(/closed/)
  })

  test('spills beside other sessions without harm, and leaves nothing behind', async () => {
    const temporaryFolder = await fresh()
    const engine = duckdbEngine({ temporaryFolder, memoryLimit: '60MB', threads: 1 })
    const sort = async () => {
      await using session = await engine()
      return await session.rows(`SELECT count(*) AS n FROM (SELECT md5(range::VARCHAR) AS h, repeat('x', 40) AS x
        FROM range(600000) ORDER BY h) WHERE h IS NOT NULL`)
    }
    const counts = await Promise.all([sort(), sort(), sort()])
    expect(counts).toEqual([[{ n: 600000 }], [{ n: 600000 }], [{ n: 600000 }]])
    expect(await readdir(temporaryFolder)).toEqual([])
  })

  test('stops what is under way at a signal, refuses what comes later, and leaves nothing behind', async () => {
    const temporaryFolder = await fresh()
    const stop = new AbortController()
    const engine = duckdbEngine({ temporaryFolder, signal: stop.signal })
    const session = await engine()
    const endless = session.rows('SELECT count(*) AS n FROM range(1000000000) a, range(1000000000) b')
    stop.abort(new Error('the time is over'))
    await expect(endless).rejects.toThrow('the time is over')
    await expect(session.run('SELECT 1')).rejects.toThrow('the time is over')
    await expect(engine()).rejects.toThrow('the time is over')
    await session[Symbol.asyncDispose]()
    expect(await readdir(temporaryFolder)).toEqual([])
  })

  test.each([
    ['memory', "SET memory_limit = '2MB'", 'OutOfMemory'],
    ['room to spill', "SET memory_limit = '40MB'; SET max_temp_directory_size = '1MB'", 'DiskFull'],
  ])('that runs out of %s says so by a name of ours', async (_what, limits, name) => {
    await using session = await duckdbEngine({ temporaryFolder: await fresh(), threads: 1 })()
    await session.run(limits)
    const error = await session
      .rows(`SELECT count(*) AS n FROM (SELECT md5(range::VARCHAR) AS h, repeat('x', 40) AS x FROM range(900000) ORDER BY h)
        WHERE h IS NOT NULL`)
      .then(() => undefined, asCorridorError)
    expect(error?.name).toBe(name)
  })
})
