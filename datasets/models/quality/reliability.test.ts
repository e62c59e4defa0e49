import { tmpdir } from 'node:os'
import { duckdbEngine, readTextBelow, scratch } from '@corridor/adapters'
import { tryModel } from '@corridor/aggregation'
import type { ExampleRow, Row } from '@corridor/contracts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shelves } from '../../index.ts'
import { qualityReliability } from './reliability.model.ts'

const readText = readTextBelow(new URL('../../../', import.meta.url).pathname)
const effects = { openEngine: duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 }), withScratch: scratch, readText }

const flow = {
  source_id: 'office',
  reporter_code: 'KAZ',
  flow_code: 'export',
  frequency_code: 'A',
  period_start: '2020-01-01',
  period_end: '2020-12-31',
  is_cumulative: false,
  unit_code: 'USD',
  recorded_at: '2026-11-22',
  licence_code: 'rows',
}
type Pair = readonly [first: number, latest: number]

/** What the model says of facts that were told two months after the year, and again a year later. */
const reliabilityOf = async (pairs: readonly Pair[], licence_code = 'rows'): Promise<Row | undefined> => {
  const told: ExampleRow[] = pairs.flatMap(([first, latest], index) => [
    { ...flow, licence_code, partner_code: `P${index}`, value: first, known_at: '2021-02-15', snapshot_id: 's1' },
    { ...flow, licence_code, partner_code: `P${index}`, value: latest, known_at: '2022-02-15', snapshot_id: 's2' },
  ])
  const { sql } = qualityReliability
  const rows = await tryModel(
    effects,
    shelves,
    { model: qualityReliability, sql: sql ?? '' },
    {
      'records.snapshots': [{ source_id: 'office', absence: 'withdrawn_by_publisher' }],
      'records.trade_flows': told,
    },
  )
  return rows[0]
}

const value = fc.integer({ min: 1, max: 1_000_000 })
const values = fc.array(value, { minLength: 10, maxLength: 14 })
const runs = { numRuns: 4 }

describe('the reliability of a source', () => {
  test('that never revises is without a revision', async () => {
    await fc.assert(
      fc.asyncProperty(values, async (given) => {
        expect(await reliabilityOf(given.map((each) => [each, each] as const))).toMatchObject({
          revised_share_pct: 0,
          mean_absolute_revision_pct: 0,
          median_absolute_revision_pct: 0,
          relative_absolute_revision_pct: 0,
          mean_revision_pct: 0,
          sign_bias_pct: 0,
        })
      }),
      runs,
    )
  }, 60_000)
  test('has the opposite bias where up and down are swapped', async () => {
    const shares = fc.array(fc.integer({ min: -90, max: 90 }), { minLength: 10, maxLength: 14 })
    await fc.assert(
      fc.asyncProperty(shares, async (given) => {
        const one = await reliabilityOf(given.map((share) => [100, 100 + share] as const))
        const other = await reliabilityOf(given.map((share) => [100, 100 - share] as const))
        expect(Number(other?.sign_bias_pct)).toBeCloseTo(-Number(one?.sign_bias_pct), 9)
        expect(Number(other?.mean_revision_pct)).toBeCloseTo(-Number(one?.mean_revision_pct), 9)
        expect(other?.mean_absolute_revision_pct).toBe(one?.mean_absolute_revision_pct)
        expect(other?.median_absolute_revision_pct).toBe(one?.median_absolute_revision_pct)
      }),
      runs,
    )
  }, 60_000)
  test('does not depend on the unit in which all is told', async () => {
    const pairs = fc.array(fc.tuple(value, value), { minLength: 10, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(pairs, async (given) => {
        const one = await reliabilityOf(given)
        const thousand = await reliabilityOf(given.map(([first, latest]) => [first * 1000, latest * 1000] as const))
        expect(thousand).toEqual(one)
      }),
      runs,
    )
  }, 60_000)
  test('of figures that may only be used in sums leaves rounded', async () => {
    const pairs = Array<Pair>(9).fill([100, 100])
    expect(await reliabilityOf([...pairs, [300, 301]], 'derived')).toMatchObject({
      // A third of a per cent over ten facts.
      mean_absolute_revision_pct: 0,
      revised_share_pct: 10,
      licence_code: 'derived',
    })
  })
  test('is not told where nothing of it may be used', async () => {
    expect(await reliabilityOf(Array<Pair>(10).fill([100, 110]), 'no')).toBeUndefined()
  })
})
