import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestFile, duckdbEngine, scratch } from '@corridor/adapters'
import { runChecks } from '@corridor/aggregation'
import { type Check, ddlColumns, kindOf, versionColumns } from '@corridor/contracts'
import { memoryStore } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { shelves } from '../index.ts'

const kind = kindOf(shelves, 'observations')
const fields = versionColumns(kind).map(shelves.field)
const openEngine = duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })

type Version = {
  readonly value: number
  readonly recorded: string
  readonly licence?: string
  readonly area?: string
  readonly to?: string
}

/** What a check of values over 100 says of these versions. */
const check: Check = {
  id: 'too-much',
  title: 'No value is over 100',
  severity: 'warn',
  inputs: ['current.observations'],
  hint: 'Look at the value.',
  mustFail: {},
  mustPass: {},
}
const told = `, source_id, record_number, locator, CAST(value AS DOUBLE) AS value, licence_code`
const sql = (place = told): string =>
  `SELECT area_code AS offending_key, concat('is ', CAST(value AS VARCHAR)) AS message${place} FROM current.observations WHERE value > 100`

const ask = async (versions: readonly Version[], asked: Partial<Check> = {}, place = told) => {
  const path = join(await mkdtemp(join(tmpdir(), 'checks-')), 'versions.parquet')
  await using session = await openEngine()
  await session.run(`CREATE TABLE versions (${ddlColumns(fields)})`)
  for (const { value, recorded, licence = 'rows', area = 'KAZ', to } of versions)
    await session.run(`INSERT INTO versions BY NAME SELECT 'office' AS source_id, '${area}' AS area_code, ${value} AS value, 1 AS record_number,
      'A1' AS locator, '${licence}' AS licence_code, FALSE AS is_tombstone, 's-${recorded}' AS snapshot_id,
      TIMESTAMP '${recorded}' AS known_from, TIMESTAMP '${recorded}' AS recorded_at, ${to === undefined ? 'NULL' : `TIMESTAMP '${to}'`} AS known_to`)
  await session.run(`COPY versions TO '${path}' (FORMAT parquet)`)
  const store = memoryStore()
  const summary = await runChecks(
    { store, openEngine, withScratch: scratch, digestFile },
    {
      checks: [{ check: { ...check, ...asked }, sql: sql(place) }],
      rows: { 'current.observations': { from: 'history', path, asOf: undefined } },
      kinds: shelves.kinds,
      fingerprint: 'f',
      inputs: {},
    },
  )
  const rows = await session.rows(`FROM read_parquet('${await store.localPath(summary.file.key)}')`)
  return { summary, rows }
}

const small = { value: 5, recorded: '2025-01-01' }
const large = { value: 500, recorded: '2025-02-01', area: 'UZB' }

describe('an offending row', () => {
  test('is told with where it stands and what it says', async () => {
    const { rows } = await ask([large])
    expect(rows).toMatchObject([
      {
        offending_key: 'UZB',
        source_id: 'office',
        record_number: 1,
        locator: 'A1',
        checked_value: 500,
        is_withheld: false,
      },
    ])
  })
  test('keeps its figures and words to itself where its terms say so', async () => {
    const { rows, summary } = await ask([{ ...large, licence: 'derived' }])
    expect(rows).toMatchObject([
      { message: 'withheld by the terms of the source', checked_value: null, is_withheld: true, locator: 'A1' },
    ])
    expect(summary.withheld).toBe(1)
  })
  test('keeps them too where a check that reads records does not say the terms', async () => {
    expect((await ask([large], {}, '')).rows).toMatchObject([{ message: 'withheld by the terms of the source' }])
  })
})

describe('the state before the last recording', () => {
  test('counts what the check would have found then', async () => {
    expect((await ask([small, large])).rows).toMatchObject([{ offending_count: 1, offending_count_before: 0 }])
  })
  test('opens again what the last recording closed', async () => {
    const mended = [
      { ...large, value: 700, to: '2025-03-01' },
      { ...large, value: 600, recorded: '2025-03-01' },
    ]
    expect((await ask(mended)).rows).toMatchObject([{ offending_count: 1, offending_count_before: 1 }])
  })
  test('is unknown where nothing stood before', async () => {
    expect((await ask([large])).rows).toMatchObject([{ offending_count_before: null }])
  })
  test('lets a check pass that is asked only whether it got worse', async () => {
    const asBefore = [large, { ...small, recorded: '2025-03-01' }]
    expect((await ask(asBefore, { isPassedUnlessWorse: true })).rows).toMatchObject([{ has_passed: true }])
    expect((await ask(asBefore)).rows).toMatchObject([{ has_passed: false }])
    expect((await ask([small, large], { isPassedUnlessWorse: true })).rows).toMatchObject([{ has_passed: false }])
  })
})
