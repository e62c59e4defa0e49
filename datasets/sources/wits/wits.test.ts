import { join } from 'node:path'
import type { Row } from '@corridor/contracts'
import { type TriedLayout, tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { wits } from './wits.source.ts'

const fixture = join(import.meta.dirname, 'fixtures', 'summary.csv')
let flows: TriedLayout
let indicators: TriedLayout

beforeAll(async () => {
  flows = await tryLayout(wits, 'summary-flows', fixture)
  indicators = await tryLayout(wits, 'summary-indicators', fixture)
})

const of = ({ records }: TriedLayout, locator: string): Row | undefined =>
  records.find((row) => row.locator === locator)
const why = ({ rejected }: TriedLayout): readonly string[] =>
  rejected.map(({ locator, reason, rejected_value }) => `${locator}: ${reason}: ${rejected_value}`)

describe('the exports and imports of a summary', () => {
  test('account for every cell', () => {
    expect(flows.summary).toMatchObject({ expected: 18, facts: 36, accepted: 9, rejected: 2, merged: 0 })
    expect(flows.summary.ignored).toEqual({
      'growth whose base is not stated': 2,
      'no figure': 7,
      'no flow of goods': 14,
      'share that follows from the flows': 2,
    })
  })

  test('are millions padded with blanks, under years that descend', () => {
    expect(of(flows, 'record 7, 2015')).toMatchObject({
      reporter_code: 'KGZ',
      partner_code: 'CHN',
      flow_code: 'import',
      product_scheme_code: 'TOTAL',
      product_code: 'TOTAL',
      period_start: '2015-01-01',
      value_text: '1029.24',
      value_usd: 1_029_240_000,
      value_usd_low: 1_029_235_000,
      coverage_code: 'goods',
      licence_code: 'derived',
      asserted_by: 'WITS (UN Comtrade)',
    })
    expect(of(flows, 'record 7, 2016')?.value_usd).toBe(1_500_250_000)
  })

  test('keep product groups in the codes of WITS', () => {
    expect(of(flows, 'record 10, 2016')).toMatchObject({ product_scheme_code: 'WITS', product_code: 'UNCTAD-SoP4' })
    expect(of(flows, 'record 11, 2016')).toMatchObject({ product_scheme_code: 'WITS', product_code: '16-24_FoodProd' })
  })

  test('keep what is no state apart', () => {
    expect(of(flows, 'record 8, 2015')?.partner_code).toBe('X490')
    expect(of(flows, 'record 9, 2016')?.partner_code).toBe('X899')
  })

  test('of the world are a sum that somebody made', () => {
    expect(of(flows, 'record 17, 2016')).toMatchObject({
      reporter_code: 'WLD',
      partner_code: 'CHN',
      method_code: 'derived',
      formula: 'sum of the reporters that WITS holds',
    })
  })

  test('are rejected by name where the group or the indicator is not known', () => {
    expect(why(flows)).toEqual([
      'record 12, 2016: is a product group that is not known: Sweets',
      'record 16, 2016: is an indicator that is not known: Export, Price of exports',
    ])
  })
})

describe('the indicators of a summary', () => {
  test('account for every cell', () => {
    expect(indicators.summary).toMatchObject({ expected: 18, facts: 36, accepted: 9, rejected: 1, merged: 0 })
    expect(indicators.summary.ignored).toEqual({
      'duty-free imports of the world, less than those of one reporter': 1,
      'flow of goods': 16,
      'growth whose base is not stated': 2,
      'no figure': 5,
      'share that follows from the flows': 2,
    })
  })

  test.each([
    ['record 1, 2015', { indicator_code: 'gdp', area_code: 'KGZ', counterpart_code: null, value_usd: 6_571_850_000 }],
    ['record 2, 2016', { indicator_code: 'external_balance', value_usd: -2_000_500_000 }],
    ['record 3, 2016', { indicator_code: 'gni_per_capita', value: 1100, unit_code: 'USD_per_person' }],
    ['record 4, 2016', { indicator_code: 'tariff_weighted_average', product: 'UNCTAD-SoP4', counterpart_code: 'WLD' }],
    ['record 5, 2015', { indicator_code: 'tariff_simple_average', product: null, value: 5.53, unit_code: 'percent' }],
    ['record 6, 2016', { indicator_code: 'duty_free_imports', value_usd: 2_373_014_450 }],
  ])('are each what its heading says: %s', (locator, expected) => {
    expect(of(indicators, locator)).toMatchObject(expected)
  })

  test('are rejected by name where they are not known', () => {
    expect(why(indicators)).toEqual(['record 16, 2016: is an indicator that is not known: Price of exports'])
  })
})

/**
 * Counts and sums were made outside Corridor with Python: csv.DictReader over the file, Decimal sums of the trimmed cells of
 * the rows that hold exports or imports in million dollars; 28 years for every record.
 */
describe.skipIf(withoutRealFiles !== '')(`the published files${withoutRealFiles}`, () => {
  const read = (layout: string, reporter: string): Promise<TriedLayout> =>
    tryLayout(wits, layout, realFile(`wits/en_${reporter}_AllYears_WITS_Trade_Summary.CSV`) ?? '')

  test.each([
    ['CHN', 98, 864, 116_757_480.65, { 'no figure': 200, 'share that follows from the flows': 1008 }],
    ['KAZ', 118, 716, 3_823_964.96, { 'no figure': 628, 'share that follows from the flows': 1288 }],
    ['KGZ', 118, 612, 171_786.42, { 'no figure': 732, 'share that follows from the flows': 1288 }],
    ['Wld', 114, 1008, 1_444_531_216.04, { 'no figure': 280, 'share that follows from the flows': 1232 }],
  ])('give the flows of %s', async (reporter, expected, accepted, millions, ignored) => {
    const { summary, records } = await read('summary-flows', reporter)
    expect(summary).toMatchObject({ expected, facts: expected * 28, accepted, rejected: 0, merged: 0 })
    expect(summary.ignored).toEqual({ 'growth whose base is not stated': 56, 'no flow of goods': 616, ...ignored })
    const sum = records.reduce((total, { value_usd }) => total + Math.round(Number(value_usd) / 10_000), 0)
    expect(sum).toBe(Math.round(millions * 100))
  })

  test.each([
    ['CHN', 98, 522, { 'flow of goods': 1064, 'no figure': 94, 'share that follows from the flows': 1008 }],
    ['KAZ', 118, 338, { 'flow of goods': 1344, 'no figure': 278, 'share that follows from the flows': 1288 }],
    ['KGZ', 118, 393, { 'flow of goods': 1344, 'no figure': 223, 'share that follows from the flows': 1288 }],
    [
      'Wld',
      114,
      588,
      {
        'duty-free imports of the world, less than those of one reporter': 28,
        'flow of goods': 1288,
        'share that follows from the flows': 1232,
      },
    ],
  ])('give the indicators of %s', async (reporter, expected, accepted, ignored) => {
    const { summary } = await read('summary-indicators', reporter)
    expect(summary).toMatchObject({ expected, facts: expected * 28, accepted, rejected: 0, merged: 0 })
    expect(summary.ignored).toEqual({ 'growth whose base is not stated': 56, ...ignored })
  })

  test('say what Kazakhstan and China trade', async () => {
    const { records } = await read('summary-flows', 'KAZ')
    const with2015 = (partner: string, flow: string): unknown =>
      records.find(
        (row) =>
          row.partner_code === partner &&
          row.flow_code === flow &&
          row.product_code === 'TOTAL' &&
          row.period_end === '2015-12-31',
      )?.value_usd
    // grep '^Kazakhstan,China' and '^Kazakhstan,World,All Products', first year column.
    expect(with2015('CHN', 'export')).toBe(5_480_140_000)
    expect(with2015('CHN', 'import')).toBe(5_087_800_000)
    expect(with2015('WLD', 'export')).toBe(45_954_430_000)
    expect(with2015('WLD', 'import')).toBe(30_567_160_000)
  })
})
