import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { duckdbEngine, readTextBelow, scratch } from '@corridor/adapters'
import { tryModel } from '@corridor/aggregation'
import { type ExampleRow, modelSql, type Row } from '@corridor/contracts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shelves } from '../../index.ts'
import { tradeGapParts } from './gap_parts.model.ts'
import { tradeMirror } from './mirror.model.ts'

const readText = readTextBelow(fileURLToPath(new URL('../../../', import.meta.url)))
const effects = { openEngine: duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 }), withScratch: scratch, readText }
const models = { mirror: tradeMirror, gap_parts: tradeGapParts }

const ask = async (
  name: keyof typeof models,
  given: Readonly<Record<string, readonly ExampleRow[]>>,
): Promise<readonly Row[]> =>
  tryModel(effects, shelves, { model: models[name], sql: await modelSql(readText, models[name]) }, given)

const flow = (year: number, china: number, capital: number, other: ExampleRow = {}): readonly ExampleRow[] =>
  [
    { reporter_code: 'CHN', flow_code: 'export', partner_code: 'KGZ', source_id: 'customs', value_usd: china },
    { reporter_code: 'KGZ', flow_code: 'import', partner_code: 'CHN', source_id: 'national', value_usd: capital },
  ].map((row) => ({
    ...row,
    product_scheme_code: 'TOTAL',
    period_end: `${year}-12-31`,
    frequency_code: 'A',
    bound_code: 'exact',
    method_code: 'reported',
    licence_code: 'rows',
    ...other,
  }))
const five = { 'reference.area_members': [{ group_code: 'C5', area_code: 'KGZ' }] }
const mirrorOf = (flows: readonly ExampleRow[]) => ask('mirror', { ...five, 'current.trade_flows': flows })

/** Cents as dollars. */
const dollars = fc.integer({ min: 100, max: 10_000_000_000 }).map((cents) => cents / 100)
const pairs = fc.array(fc.tuple(dollars, dollars), { minLength: 20, maxLength: 20 })
const few = { numRuns: 3 }
const of = (rows: readonly Row[], column: string): readonly number[] => rows.map((row) => Number(row[column]))

test('swapping the sides turns the gap round, inverts the ratio and leaves the discrepancy', async () => {
  await fc.assert(
    fc.asyncProperty(pairs, async (figures) => {
      const one = await mirrorOf(figures.flatMap(([china, capital], at) => flow(2000 + at, china, capital)))
      const other = await mirrorOf(figures.flatMap(([china, capital], at) => flow(2000 + at, capital, china)))
      expect(of(other, 'gap_usd')).toEqual(of(one, 'gap_usd').map((gap) => 0 - gap))
      expect(of(other, 'discrepancy_pct')).toEqual(of(one, 'discrepancy_pct'))
      figures.forEach(([china, capital], at) => {
        expect(of(one, 'side_ratio')[at]).toBeCloseTo(china / capital, 5)
        expect(of(other, 'side_ratio')[at]).toBeCloseTo(capital / china, 5)
      })
    }),
    few,
  )
})

test('perfect mirrors have no gap, FOB by FOB', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(dollars, { minLength: 20, maxLength: 20 }), async (figures) => {
      const rows = await mirrorOf(
        figures.flatMap((value, at) => flow(2000 + at, value, value, { valuation_code: 'FOB' })),
      )
      for (const column of ['gap_usd', 'gap_pct', 'discrepancy_pct', 'gap_fob_usd', 'gap_fob_pct'])
        expect(of(rows, column)).toEqual(figures.map(() => 0))
      expect(of(rows, 'side_ratio')).toEqual(figures.map(() => 1))
    }),
    few,
  )
})

test('scaling all values scales the gaps and leaves ratios and per cents', async () => {
  await fc.assert(
    fc.asyncProperty(pairs, fc.integer({ min: 2, max: 1000 }), async (figures, scale) => {
      const one = await mirrorOf(figures.flatMap(([china, capital], at) => flow(2000 + at, china, capital)))
      const other = await mirrorOf(
        figures.flatMap(([china, capital], at) =>
          flow(2000 + at, Number((scale * china).toFixed(2)), Number((scale * capital).toFixed(2))),
        ),
      )
      of(one, 'gap_usd').forEach((gap, at) => {
        expect(of(other, 'gap_usd')[at]).toBeCloseTo(scale * gap, 1)
      })
      for (const column of ['gap_pct', 'side_ratio', 'discrepancy_pct', 'gap_fob_pct'])
        of(one, column).forEach((value, at) => {
          expect(of(other, column)[at]).toBeCloseTo(value, 4)
        })
    }),
    few,
  )
})

test('the parts of a gap add up to it to the cent, whatever stands in the store', async () => {
  await fc.assert(
    fc.asyncProperty(
      pairs,
      fc.array(fc.option(dollars), { minLength: 20, maxLength: 20 }),
      async (figures, passedOn) => {
        const flows = figures.flatMap(([china, capital], at) => [
          ...flow(2000 + at, china, capital),
          ...flow(2000 + at, passedOn[at] ?? 0, 0, { flow_code: 're_export' }).slice(0, passedOn[at] ? 1 : 0),
        ])
        const mirror = await mirrorOf(flows)
        const parts = await ask('gap_parts', { 'trade.mirror': mirror as ExampleRow[], 'current.trade_flows': flows })
        const sums = new Map<unknown, number>()
        for (const part of parts)
          sums.set(part.year, (sums.get(part.year) ?? 0) + Math.round(100 * Number(part.part_usd ?? 0)))
        expect([...sums.values()]).toEqual(of(mirror, 'gap_usd').map((gap) => Math.round(100 * gap)))
      },
    ),
    few,
  )
})
