import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { duckdbEngine, readTextBelow, scratch } from '@corridor/adapters'
import { tryModel } from '@corridor/aggregation'
import { type ExampleRow, type Model, modelSql, type Row } from '@corridor/contracts'
import { expect, test } from 'vitest'
import { shelves } from '../../index.ts'
import { tradeGapParts } from './gap_parts.model.ts'
import { tradeMirrorProducts } from './mirror_products.model.ts'
import { tradeReconciled } from './reconciled.model.ts'

const readText = readTextBelow(fileURLToPath(new URL('../../../', import.meta.url)))
const effects = { openEngine: duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 }), withScratch: scratch, readText }
const ask = async (model: Model, given: Readonly<Record<string, readonly ExampleRow[]>>): Promise<readonly Row[]> =>
  tryModel(effects, shelves, { model, sql: await modelSql(readText, model) }, given)

/** A pair of the mirror: what China says, what the capital says; China imports. */
const pair = (china: number, capital: number, other: ExampleRow = {}): ExampleRow => ({
  year: 2023,
  partner_code: 'TKM',
  direction: 'partner_to_china',
  exporter_code: 'TKM',
  importer_code: 'CHN',
  china_source_id: 'customs',
  partner_source_id: 'national',
  china_reports_usd: china,
  partner_reports_usd: capital,
  gap_usd: china - capital,
  gap_pct: china === 0 ? null : (100 * (china - capital)) / china,
  china_valuation_code: 'CIF',
  china_valuation_basis: 'assumed',
  partner_valuation_code: 'FOB',
  partner_valuation_basis: 'assumed',
  partner_coverage_code: 'goods',
  is_preferred: true,
  china_licence_code: 'rows',
  partner_licence_code: 'rows',
  pair_licence_code: 'rows',
  ...other,
})

test('where China says nil the gap is left in dollars, and no per cents are made of it', async () => {
  const parts = await ask(tradeGapParts, { 'trade.mirror': [pair(0, 700)] })
  const [valuation, left] = ['valuation', 'unexplained'].map((code) => parts.find((row) => row.part_code === code))
  expect(valuation).toMatchObject({ part_usd: 0, part_pct: null })
  expect(left).toMatchObject({ part_usd: -700, part_pct: null, basis_code: 'assumed', part_low_usd: -700 })
})

test('where one side says nil there is no mean of logarithms, but what both say', async () => {
  const identified = (reporter_code: string): ExampleRow => ({ reporter_code, is_identified: true, error_variance: 1 })
  const rows = await ask(tradeReconciled, {
    'trade.mirror': [pair(0, 700)],
    'trade.reporter_weights': [identified('CHN'), identified('TKM')],
  })
  expect(rows).toMatchObject([
    {
      reconciled_usd: null,
      reconciled_low_usd: 0,
      reconciled_high_usd: 700,
      reconciled_method: 'range',
      reason: 'one side says nil, and nil has no logarithm to weigh',
    },
  ])
})

const product = (cell: string, source_id: string, product_code: string, value_usd: number): ExampleRow => {
  const [reporter_code = '', flow_code = '', partner_code = ''] = cell.split(' ')
  return {
    source_id,
    reporter_code,
    flow_code,
    partner_code,
    product_scheme_code: 'H6',
    product_code,
    period_end: '2023-12-31',
    frequency_code: 'A',
    value_usd,
    bound_code: 'exact',
    method_code: 'reported',
    licence_code: 'rows',
  }
}

test('a product that is the other side times the factor of the Fund is no report of its own', async () => {
  const rows = await ask(tradeMirrorProducts, {
    'reference.area_members': [{ group_code: 'C5', area_code: 'UZB' }],
    'current.trade_flows': [
      product('CHN export UZB', 'customs', '870323', 250_000),
      product('UZB import CHN', 'national', '870323', 265_000),
      product('CHN export UZB', 'customs', '870324', 250_000),
      product('UZB import CHN', 'national', '870324', 266_000),
    ],
  })
  expect(rows.map((row) => [row.mirror_product_code, row.is_preferred, row.flag])).toEqual([
    ['870323', false, 'one figure is the other times the factor of the IMF: no report of its own'],
    ['870324', true, null],
  ])
})
