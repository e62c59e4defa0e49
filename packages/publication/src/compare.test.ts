import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { duckdbEngine } from '@corridor/adapters'
import type { Model } from '@corridor/contracts'
import { describe, expect, test } from 'vitest'
import { sentence } from './changes-text.ts'
import { compareDataset } from './compare.ts'
import { groupChanges } from './group-changes.ts'

const field = (name: string) => ({ name, type: 'text' as const, title: name, description: '' })
const model: Model = {
  subject: 'trade',
  name: 'example',
  title: '',
  description: '',
  inputs: [],
  columns: [field('year'), field('partner_code'), { ...field('export_usd'), type: 'money' }, field('snapshot_id')],
  grain: ['year', 'partner_code'],
  isRowGrain: false,
}

/** A dataset whose every column is its key: rows come and go, and no cell changes. */
const choices: Model = {
  ...model,
  columns: [field('year'), { ...field('digits'), type: 'integer' }],
  grain: ['year', 'digits'],
}

/** Compares two lists of rows (year, partner, exports, snapshot), written as SQL values. */
const compared = async (before: string, after: string, limit = 100) => {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-compare-'))
  await using session = await duckdbEngine({ temporaryFolder: folder })()
  const write = async (name: string, rows: string) => {
    const path = join(folder, `${name}.parquet`)
    await session.run(`COPY (SELECT CAST(a AS BIGINT) AS year, CAST(b AS VARCHAR) AS partner_code,
      CAST(c AS DECIMAL(20,2)) AS export_usd, CAST(d AS VARCHAR) AS snapshot_id FROM (VALUES ${rows}) AS t(a, b, c, d)) TO '${path}' (FORMAT parquet)`)
    return path
  }
  return await compareDataset(session, model, await write('before', before), await write('after', after), limit)
}

describe('the comparison of two versions of a dataset', () => {
  test('names the cell that changed, with both values', async () => {
    const { changes, counts } = await compared("(2024, 'KAZ', 28, 's1')", "(2024, 'KAZ', 28.5, 's1')")
    expect(counts).toEqual({ added: 0, removed: 0, changed: 1 })
    expect(changes[0]).toMatchObject({
      key: 'year=2024, partner_code=KAZ',
      column: 'export_usd',
      before: 28,
      after: 28.5,
    })
  })
  test('names rows that came and went, once each', async () => {
    const { changes } = await compared("(2024, 'KAZ', 28, 's1')", "(2024, 'UZB', 11, 's1')")
    expect(changes.map(({ change, label }) => `${change} ${label}`).sort()).toEqual([
      'added 2024, UZB',
      'removed 2024, KAZ',
    ])
  })
  test('takes a value that becomes unknown as a change', async () => {
    expect((await compared("(2024, 'KAZ', 28, 's1')", "(2024, 'KAZ', NULL, 's1')")).changes[0]?.after).toBeNull()
  })
  test('does not mind where a row was recorded', async () => {
    expect((await compared("(2024, 'KAZ', 28, 's1')", "(2024, 'KAZ', 28, 's2')")).changes).toEqual([])
  })
  test('matches rows whose key holds a null', async () => {
    expect((await compared("(2024, NULL, 28, 's1')", "(2024, NULL, 28, 's1')")).changes).toEqual([])
  })
  test('knows rows that came to a dataset without any cell beside its key', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'corridor-compare-'))
    await using session = await duckdbEngine({ temporaryFolder: folder })()
    const write = async (name: string, rows: string) => {
      const path = join(folder, `${name}.parquet`)
      await session.run(
        `COPY (SELECT CAST(year AS BIGINT) AS year, 's1' AS snapshot_id FROM (VALUES ${rows}) AS t(year)) TO '${path}'`,
      )
      return path
    }
    const keyed = {
      ...model,
      columns: [{ ...field('year'), type: 'integer' as const }, field('snapshot_id')],
      grain: ['year'],
    }
    await compareDataset(session, keyed, await write('before', '(2023)'), await write('after', '(2024)'), 1)
    const groups = await groupChanges(session, keyed, ['s1'])
    expect(groups.map(({ change, rows }) => `${rows} ${change}`)).toEqual(['1 added', '1 removed'])
  })
  test('counts all and gives no more than asked for', async () => {
    const { changes, counts } = await compared(
      "(1, 'A', 1, ''), (2, 'A', 1, '')",
      "(1, 'A', 2, ''), (2, 'A', 2, '')",
      1,
    )
    expect([changes.length, counts.changed]).toEqual([1, 2])
  })
})

describe('changes in sentences', () => {
  const change = {
    dataset: 'trade.example',
    change: 'changed',
    key: 'k',
    label: '2024, KAZ',
    column: 'export_usd',
    before: 28e9,
    after: 28.14e9,
    known_at: null,
    snapshot_id: null,
  } as const
  test('say what moved from where to where, and by how much', () => {
    expect(sentence(change, { export_usd: 'Exports, USD' })).toBe(
      '2024, KAZ: Exports, USD moved from 28 to 28.1 billion dollars (+0.5 %).',
    )
  })
  test('groups the rows of a dataset that is all key', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'corridor-compare-'))
    await using session = await duckdbEngine({ temporaryFolder: folder })()
    const write = async (name: string, rows: string) => {
      const path = join(folder, `${name}.parquet`)
      await session.run(`COPY (SELECT * FROM (VALUES ${rows}) AS t(year, digits)) TO '${path}' (FORMAT parquet)`)
      return path
    }
    await compareDataset(session, choices, await write('before', '(2023, 2)'), await write('after', '(2024, 2)'), 10)
    const groups = await groupChanges(session, choices, [])
    expect(groups.map(({ change }) => change).sort()).toEqual(['added', 'removed'])
  })
})
