import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { duckdbEngine, readTextBelow, scratch } from '@corridor/adapters'
import { tryModel } from '@corridor/aggregation'
import { type Example, type Model, modelSql, type Row } from '@corridor/contracts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shelves } from '../../index.ts'
import { tradeByProduct } from '../trade/by_product.model.ts'
import { indicatorsByProduct } from './by_product.model.ts'
import { type Cell, listsOf } from './lists.ts'
import { indicatorsStructure } from './structure.model.ts'

const readText = readTextBelow(fileURLToPath(new URL('../../../', import.meta.url)))
const effects = { openEngine: duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 }), withScratch: scratch, readText }

const ask = async (model: Model, cells: readonly Cell[], more: Example['given'] = {}): Promise<readonly Row[]> => {
  const sql = await modelSql(readText, model)
  return tryModel(effects, shelves, { model, sql }, { ...listsOf(cells), ...more })
}
const valuesOf = (rows: readonly Row[], formula: string): readonly number[] =>
  rows.filter((row) => row.formula_code === formula).map((row) => Number(row.indicator_value))

const chapters = ['01', '27', '44', '72', '84', '85']
const list = (reporter: string, flow: Cell['flow'], partner: string, values: readonly number[]): readonly Cell[] =>
  values.map((value, index) => ({ reporter, flow, partner, code: chapters[index] ?? '', value }))
const someValues = fc.array(fc.integer({ min: 1, max: 1_000_000_000 }), { minLength: 1, maxLength: chapters.length })
const five = { 'reference.area_members': [{ group_code: 'C5', area_code: 'KAZ' }] }
/** An engine is opened for each try. */
const few = { numRuns: 5 }

test('shares of a list add up to 100, and its ranks begin with 1', async () => {
  await fc.assert(
    fc.asyncProperty(someValues, async (values) => {
      const rows = await ask(tradeByProduct, list('KAZ', 'export', 'CHN', values))
      const sum = rows.reduce((all, row) => all + Number(row.product_share_pct), 0)
      // Each share is rounded to a tenth.
      expect(Math.abs(sum - 100)).toBeLessThanOrEqual(0.05 * values.length + 1e-9)
      expect(Math.min(...rows.map((row) => Number(row.product_rank)))).toBe(1)
    }),
    few,
  )
})

test('concentration lies between that of equal parts and 1, and its scales agree', async () => {
  await fc.assert(
    fc.asyncProperty(someValues, async (values) => {
      const rows = await ask(indicatorsStructure, list('KAZ', 'export', 'CHN', values), five)
      const [hhi = Number.NaN] = valuesOf(rows, 'hhi_products')
      const [scaled] = valuesOf(rows, 'hhi_products_10000')
      expect(hhi).toBeGreaterThanOrEqual(1 / values.length - 0.0006)
      expect(hhi).toBeLessThanOrEqual(1)
      expect(scaled).toBeCloseTo(hhi * 10_000, 6)
    }),
    few,
  )
})

test('two-way trade lies between 0 and 1, product by product and in all', async () => {
  await fc.assert(
    fc.asyncProperty(someValues, someValues, async (sold, bought) => {
      const cells = [...list('KAZ', 'export', 'CHN', sold), ...list('KAZ', 'import', 'CHN', bought)]
      const ofProducts = valuesOf(await ask(indicatorsByProduct, cells), 'grubel_lloyd')
      const [all] = valuesOf(await ask(indicatorsStructure, cells, five), 'grubel_lloyd_aggregate')
      expect(ofProducts).toHaveLength(Math.max(sold.length, bought.length))
      for (const value of [...ofProducts, all]) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }
    }),
    few,
  )
})

test('flows that are equal both ways are two-way trade altogether', async () => {
  await fc.assert(
    fc.asyncProperty(someValues, async (values) => {
      const cells = [...list('KAZ', 'export', 'CHN', values), ...list('KAZ', 'import', 'CHN', values)]
      expect(new Set(valuesOf(await ask(indicatorsByProduct, cells), 'grubel_lloyd'))).toEqual(new Set([1]))
      expect(valuesOf(await ask(indicatorsStructure, cells, five), 'grubel_lloyd_aggregate')).toEqual([1])
    }),
    few,
  )
})

test('likeness of two exporters is the same from both sides, and 100 for one structure at two sizes', async () => {
  await fc.assert(
    fc.asyncProperty(someValues, someValues, async (one, other) => {
      const cells = [...list('KAZ', 'export', 'RUS', one), ...list('CHN', 'export', 'RUS', other)]
      const likeness = valuesOf(await ask(indicatorsStructure, cells, five), 'export_similarity')
      expect(likeness).toHaveLength(2)
      expect(likeness[0]).toBe(likeness[1])
      const twice = [
        ...list('KAZ', 'export', 'RUS', one),
        ...list(
          'CHN',
          'export',
          'RUS',
          one.map((value) => 2 * value),
        ),
      ]
      expect(valuesOf(await ask(indicatorsStructure, twice, five), 'export_similarity')).toEqual([100, 100])
    }),
    few,
  )
})

test('exports made up like the imports of the other fit them altogether', async () => {
  await fc.assert(
    fc.asyncProperty(someValues, async (values) => {
      const cells = [...list('KAZ', 'export', 'WLD', values), ...list('CHN', 'import', 'WLD', values)]
      expect(valuesOf(await ask(indicatorsStructure, cells, five), 'complementarity')).toEqual([100])
    }),
    few,
  )
})

test('a reporter that exports what the world exports has no advantage in anything', async () => {
  await fc.assert(
    fc.asyncProperty(someValues, async (values) => {
      const cells = [...list('KAZ', 'export', 'WLD', values), ...list('WLD', 'export', 'WLD', values)]
      const rows = await ask(indicatorsByProduct, cells)
      expect(new Set(valuesOf(rows, 'rca'))).toEqual(new Set([1]))
      expect(new Set(valuesOf(rows, 'rca_symmetric'))).toEqual(new Set([0]))
    }),
    few,
  )
})

test('the order in which records come changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(someValues, async (values) => {
      const cells = [...list('KAZ', 'export', 'CHN', values), ...list('KAZ', 'import', 'CHN', values)]
      const turned = cells.toReversed()
      expect(await ask(indicatorsStructure, turned, five)).toEqual(await ask(indicatorsStructure, cells, five))
      expect(await ask(tradeByProduct, turned)).toEqual(await ask(tradeByProduct, cells))
    }),
    few,
  )
})
