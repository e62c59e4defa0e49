import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { duckdbEngine, readTextBelow, scratch } from '@corridor/adapters'
import { tryModel } from '@corridor/aggregation'
import { type ExampleRow, type Model, modelSql, type Row } from '@corridor/contracts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shelves } from '../../index.ts'
import { indicatorsByArea } from './by_area.model.ts'
import { indicatorsByPair } from './by_pair.model.ts'
import { indicatorsGrowth } from './growth.model.ts'

const readText = readTextBelow(fileURLToPath(new URL('../../../', import.meta.url)))
const effects = { openEngine: duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 }), withScratch: scratch, readText }
const five = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']

const flow = (year: number, direction: string, partner: string, value: number): ExampleRow => ({
  source_id: 'office',
  reporter_code: 'CHN',
  flow_code: direction,
  partner_code: partner,
  product_scheme_code: 'TOTAL',
  period_end: `${year}-12-31`,
  frequency_code: 'A',
  value_usd: value,
  bound_code: 'exact',
  method_code: 'reported',
  obs_status_code: 'A',
  licence_code: 'rows',
})

const run = async (model: Model, flows: readonly ExampleRow[]): Promise<readonly Row[]> =>
  tryModel(
    effects,
    shelves,
    { model, sql: await modelSql(readText, model) },
    {
      'reference.area_members': five.map((area) => ({ group_code: 'C5', area_code: area })),
      ...(model.inputs.includes('reference.areas')
        ? { 'reference.areas': five.map((area) => ({ area_code: area, area_type: 'state' })) }
        : {}),
      'current.trade_flows': flows,
    },
  )

const valuesOf = (rows: readonly Row[], indicator: string, where: Row = {}): readonly number[] =>
  rows
    .filter(
      (row) =>
        row.indicator_code === indicator && Object.entries(where).every(([column, value]) => row[column] === value),
    )
    .map((row) => Number(row.indicator_value))

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** Whole dollars for exports to and imports from each of the five. */
const money = fc.array(fc.integer({ min: 1e6, max: 1e9 }), { minLength: 5, maxLength: 5 })
const flowsOf = (year: number, direction: string, values: readonly number[]): readonly ExampleRow[] =>
  five.map((partner, index) => flow(year, direction, partner, values[index] ?? 0))

const assert = async (check: (a: number[], b: number[], c: number[], d: number[]) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(money, money, money, money, check), { numRuns: 6 })

describe('indicators of any figures', () => {
  test('shares of all five add up to 100', async () => {
    await assert(async (exports, imports) => {
      const rows = await run(indicatorsByPair, [
        ...flowsOf(2022, 'export', exports),
        ...flowsOf(2022, 'import', imports),
      ])
      for (const measured of ['export', 'import', 'turnover']) {
        const shares = valuesOf(rows, 'share_of_c5', { measured_flow_code: measured })
        expect(shares).toHaveLength(5)
        expect(total(shares)).toBeCloseTo(100, 4)
      }
    })
  })

  test('the normalised balance lies between −1 and 1 and changes its sign with the flows', async () => {
    await assert(async (exports, imports) => {
      const there = await run(indicatorsByPair, [
        ...flowsOf(2022, 'export', exports),
        ...flowsOf(2022, 'import', imports),
      ])
      const back = await run(indicatorsByPair, [
        ...flowsOf(2022, 'export', imports),
        ...flowsOf(2022, 'import', exports),
      ])
      const values = valuesOf(there, 'normalised_balance')
      expect(values).toHaveLength(5)
      expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(1)
      expect(valuesOf(back, 'normalised_balance').map((value) => 0 - value)).toEqual(values.map((value) => value + 0))
    })
  })

  test('a larger unit changes no ratio', async () => {
    await assert(async (exports, imports) => {
      const scaled = (by: number) =>
        run(indicatorsByPair, [
          ...flowsOf(
            2022,
            'export',
            exports.map((value) => value * by),
          ),
          ...flowsOf(
            2022,
            'import',
            imports.map((value) => value * by),
          ),
        ])
      const [once, thousandfold] = [await scaled(1), await scaled(1000)]
      for (const indicator of ['share_of_c5', 'normalised_balance', 'coverage_ratio']) {
        const values = valuesOf(once, indicator)
        expect(values.length).toBeGreaterThan(4)
        expect(valuesOf(thousandfold, indicator)).toEqual(values)
      }
    })
  })

  test('contributions of partners add up to the growth of all five, those of flows to the growth of turnover', async () => {
    await assert(async (exports, imports, before, importsBefore) => {
      const rows = await run(indicatorsGrowth, [
        ...flowsOf(2021, 'export', before),
        ...flowsOf(2021, 'import', importsBefore),
        ...flowsOf(2022, 'export', exports),
        ...flowsOf(2022, 'import', imports),
      ])
      const of2022 = (indicator: string, where: Row) => total(valuesOf(rows, indicator, { year: 2022, ...where }))
      for (const measured of ['export', 'import']) {
        const all = of2022('growth', { partner_code: 'C5', measured_flow_code: measured })
        expect(of2022('contribution_to_c5', { measured_flow_code: measured })).toBeCloseTo(all, 3)
      }
      for (const partner of ['KAZ', 'C5']) {
        const turnover = of2022('growth', { partner_code: partner, measured_flow_code: 'turnover' })
        expect(of2022('contribution_to_turnover', { partner_code: partner })).toBeCloseTo(turnover, 3)
      }
    })
  })

  test('a figure that grows by a constant rate has that rate over five years, over ten and over all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -30, max: 60 }), async (percent) => {
        const years = Array.from({ length: 12 }, (_, index) => 2010 + index)
        const rows = await run(
          indicatorsGrowth,
          years.map((year, index) =>
            flow(year, 'export', 'KAZ', Math.round(1e14 * (1 + percent / 100) ** index) / 100),
          ),
        )
        for (const indicator of ['cagr_5y', 'cagr_10y', 'cagr_whole', 'growth']) {
          expect(valuesOf(rows, indicator, { year: 2021 })[0]).toBeCloseTo(percent, 5)
        }
      }),
      { numRuns: 5 },
    )
  })

  test('the index of concentration lies between one share each and one alone, on all three scales', async () => {
    await assert(async (exports) => {
      const rows = await run(indicatorsByArea, flowsOf(2022, 'export', exports))
      const [index = 0] = valuesOf(rows, 'hhi')
      const [large = 0] = valuesOf(rows, 'hhi_10000')
      const [normalised = 0] = valuesOf(rows, 'hhi_normalised')
      expect(index).toBeGreaterThanOrEqual(0.2 - 1e-6)
      expect(index).toBeLessThanOrEqual(1)
      expect(large).toBeCloseTo(10_000 * index, 1)
      expect(normalised).toBeCloseTo((index - 0.2) / 0.8, 5)
    })
  })
})
