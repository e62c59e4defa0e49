import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { duckdbEngine, readTextBelow, scratch } from '@corridor/adapters'
import { tryModel } from '@corridor/aggregation'
import type { ExampleRow, Row } from '@corridor/contracts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shelves } from '../../index.ts'
import { tradeEditionShares } from './edition_shares.model.ts'
import { tradeInEdition } from './in_edition.model.ts'

const readText = readTextBelow(fileURLToPath(new URL('../../../', import.meta.url)))
const effects = { openEngine: duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 }), withScratch: scratch, readText }
const ask = async (model: typeof tradeInEdition, given: Readonly<Record<string, readonly ExampleRow[]>>) =>
  tryModel(effects, shelves, { model, sql: await readText(`datasets/models/trade/${model.name}.sql`) }, given)

type Way = { readonly basis: string; readonly shares: readonly number[] }

/** What a code becomes: nothing, one code, or parts of any size that add up to 1. */
const way: fc.Arbitrary<Way> = fc.record({
  basis: fc.constantFrom('split', 'estimated'),
  shares: fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 7 }),
})
/** Values in units of 1e-6, from nothing to more than any flow. */
const millionths = fc.bigInt({ min: 0n, max: 10n ** 18n })

const asDecimal = (whole: bigint, digits: number): string => {
  const text = String(whole).padStart(digits + 1, '0')
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`
}
const total = (rows: readonly Row[], column: string, digits: number): bigint =>
  rows.reduce((sum, row) => sum + BigInt(Math.round(Number(row[column]) * 10 ** digits)), 0n)

const flow = {
  reporter_code: 'CHN',
  partner_code: 'KAZ',
  flow_code: 'export',
  source_id: 'a',
  partition_id: 'p',
  snapshot_id: 's',
  licence_code: 'rows',
}

const givenOf = (ways: readonly Way[], values: readonly bigint[]) => ({
  'current.trade_flows': values.map((value, index) => ({
    ...flow,
    product_scheme_code: 'H4',
    product_code: String(100_000 + index),
    value: asDecimal(value, 6),
    value_usd: asDecimal(value / 10_000n, 2),
    record_number: index + 1,
    locator: `record ${index + 1}`,
  })),
  'products.conversions': ways.flatMap(({ basis, shares }, index) => {
    const whole = shares.reduce((sum, share) => sum + share, 0)
    return shares.map((share, part) => ({
      from_scheme_code: 'H4',
      from_code: String(100_000 + index),
      to_scheme_code: 'H5',
      to_code: String(200_000 + part),
      weight: share / whole,
      conversion_basis_code: shares.length === 1 ? 'exact' : basis,
      conversion_path: 'H4 > H5',
    }))
  }),
})

describe('a conversion to one edition', () => {
  test('keeps every value to the cent, in parts that are never negative', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(way, fc.bigInt({ min: 0n, max: 10n ** 15n })), { minLength: 1, maxLength: 12 }),
        async (cases) => {
          const values = cases.map(([, value]) => value)
          const rows = await ask(
            tradeInEdition,
            givenOf(
              cases.map(([each]) => each),
              values,
            ),
          )
          for (const [index, value] of values.entries()) {
            const parts = rows.filter((row) => row.product_code === String(100_000 + index))
            expect(parts.length).toBe(Math.max(1, cases[index]?.[0].shares.length ?? 0))
            expect(total(parts, 'value_usd', 2)).toBe(value / 10_000n)
            expect(total(parts, 'value', 6)).toBe(value)
            expect(parts.every((row) => Number(row.value_usd) >= 0 && Number(row.value) >= 0)).toBe(true)
          }
        },
      ),
      { numRuns: 25 },
    )
  })
  test('has shares of value that add up to all of it', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(way, millionths), { minLength: 1, maxLength: 12 }), async (cases) => {
        const values = cases.map(([, value]) => value / 1000n)
        const [row] = await ask(
          tradeEditionShares,
          givenOf(
            cases.map(([each]) => each),
            values,
          ),
        )
        const shares = ['exact_share_pct', 'split_share_pct', 'estimated_share_pct', 'unconverted_share_pct'].map(
          (column) => row?.[column],
        )
        const whole = values.reduce((sum, value) => sum + value / 10_000n, 0n)
        if (whole === 0n) expect(shares).toEqual([null, null, null, null])
        else expect(shares.reduce<number>((sum, share) => sum + Number(share), 0)).toBeCloseTo(100, 4)
      }),
      { numRuns: 25 },
    )
  })
})
