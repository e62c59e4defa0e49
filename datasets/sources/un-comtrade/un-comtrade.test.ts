import { join } from 'node:path'
import { type TriedLayout, tryLayout } from '@corridor/normalization/try-layout'
import { beforeAll, describe, expect, test } from 'vitest'
import { recordAt, whyNot } from './told-records.ts'
import { unComtrade } from './un-comtrade.source.ts'

let v1: TriedLayout
beforeAll(async () => {
  v1 = await tryLayout(unComtrade, 'v1-csv', join(import.meta.dirname, 'fixtures', 'v1.csv'))
})

describe('the CSV download', () => {
  test('accounts for every record', () => {
    expect(v1.summary).toMatchObject({ expected: 42, facts: 42, accepted: 22, rejected: 15, merged: 1 })
  })

  test('reads exports FOB and imports CIF where the file shows it', () => {
    expect(recordAt(v1, 1)).toMatchObject({
      reporter_code: 'CHN',
      partner_code: 'KGZ',
      flow_code: 'export',
      product_scheme_code: 'TOTAL',
      product_code: 'TOTAL',
      hs_edition_code: null,
      valuation_code: 'FOB',
      coverage_code: 'goods',
      value: 1000,
      unit_code: 'USD',
      value_usd: 1000,
      usd_basis_code: 'published',
      period_start: '2023-01-01',
      period_end: '2023-12-31',
      frequency_code: 'A',
      licence_code: 'derived',
    })
    expect(recordAt(v1, 21)?.valuation_code).toBe('CIF')
  })

  test('gives a value that is both CIF and FOB by the side of its flow', () => {
    expect([recordAt(v1, 22)?.valuation_code, recordAt(v1, 23)?.valuation_code]).toEqual(['FOB', 'CIF'])
  })

  test('states no valuation where the value is neither', () => {
    expect([recordAt(v1, 24)?.valuation_code, recordAt(v1, 42)?.valuation_code]).toEqual([null, null])
  })

  test('keeps the world as a partner of its own', () => {
    expect(recordAt(v1, 2)).toMatchObject({ partner_code: 'WLD', value: 900 })
  })

  test('says what is a sum of reported details, and what was estimated', () => {
    expect(recordAt(v1, 3)).toMatchObject({
      reporter_code: 'KAZ',
      partner_code: 'CHN',
      obs_status_code: 'A',
      method_code: 'derived',
      formula: 'sum of reported details, by the publisher',
      product_scheme_code: 'H6',
      hs_edition_code: 'H6',
      product_code: '2709',
      value: 2500.75,
      net_mass_kg: 5000.125,
      is_net_mass_estimated: true,
      quantity_1: 5000.125,
      quantity_1_unit_code: 'kg',
      is_quantity_estimated: true,
    })
  })

  test('says which figures the publisher converted from another classification', () => {
    expect(recordAt(v1, 30)).toMatchObject({
      product_scheme_code: 'S3',
      hs_edition_code: null,
      method_code: 'derived',
      formula: 'converted from another classification, by the publisher',
    })
  })

  test('takes goods of a third country with the country that they came through', () => {
    expect(recordAt(v1, 4)).toMatchObject({
      reporter_code: 'KGZ',
      partner_code: 'RUS',
      partner2_code: 'CHN',
      product_code: '870323',
      quantity_1: 7,
      quantity_1_unit_code: 'units',
      quantity_2: 9100,
      quantity_2_unit_code: 'kg',
      is_quantity_estimated: false,
    })
  })

  test('keeps mode of transport and customs procedure, totals of modes among them, in the key', () => {
    expect(recordAt(v1, 5)).toMatchObject({ transport_mode_code: 'road', customs_procedure_code: 'C03' })
    expect(recordAt(v1, 6)).toMatchObject({ transport_mode_code: 'land', customs_procedure_code: null })
    expect(recordAt(v1, 1)).toMatchObject({
      transport_mode_code: null,
      customs_procedure_code: null,
      partner2_code: null,
    })
  })

  test('leaves out services and parts of a flow by name', () => {
    expect(v1.summary.ignored).toEqual({
      'domestic exports, a part of exports': 1,
      'foreign imports, a part of imports': 1,
      'imports for inward processing, a part of imports': 1,
      'services, not goods': 1,
    })
  })

  test('reads months', () => {
    expect(recordAt(v1, 11)).toMatchObject({
      period_start: '2024-01-01',
      period_end: '2024-01-31',
      frequency_code: 'M',
    })
  })

  test('knows unspecified areas, wider customs areas and former states', () => {
    expect([13, 14, 33, 34, 35].map((record) => recordAt(v1, record)?.partner_code)).toEqual([
      'X490',
      'X899',
      'USA',
      'CHE',
      'SUN',
    ])
  })

  test('takes a quantity or mass of zero for none', () => {
    expect(recordAt(v1, 19)).toMatchObject({
      net_mass_kg: null,
      is_net_mass_estimated: null,
      quantity_1: null,
      quantity_1_unit_code: null,
      is_quantity_estimated: null,
    })
  })

  test('leaves out a quantity without a unit, and says so', () => {
    expect(recordAt(v1, 20)).toMatchObject({ quantity_1: null, note: 'A quantity without a unit was left out.' })
  })

  test('keeps scaled units', () => {
    expect(recordAt(v1, 36)).toMatchObject({ quantity_1: 2, quantity_1_unit_code: 'MWh' })
  })

  test('merges a repeated record and rejects two values of one key', () => {
    expect(recordAt(v1, 25)).toBeUndefined()
    expect([...whyNot(v1, 26), ...whyNot(v1, 27)]).toEqual([
      'duplicate key with another value: see record 27: 26',
      'duplicate key with another value: see record 26: 27',
    ])
  })

  test.each([
    [12, 'the period does not fit its frequency: M 2024'],
    [16, 'unknown area: comtrade:9999'],
    [18, 'the product code has lost its leading zero: H6 101 level 4'],
    [29, 'is not one of export, import, re_export, re_import: ZZ'],
    [31, 'is negative: -32'],
    [32, 'unknown unit: comtrade:99'],
    [38, 'the product code is not of its level: H6 0204 level 6'],
    [39, 'the product code is none of its classification: H6 02.05 level 4'],
    [40, 'is not one of A, P, E, B, M: maybe'],
    [41, 'is blank: null'],
  ])('rejects record %i: %s', (record, reason) => {
    expect(whyNot(v1, record)).toEqual([reason])
  })

  test.each([
    [17, 'comtrade:B5'],
    [28, 'comtrade:3300'],
    [37, 'comtrade:type T'],
  ])('rejects record %i for the unknown code %s', (record, code) => {
    expect(whyNot(v1, record)).toEqual([expect.stringMatching(`is not one of .*: ${code}$`)])
  })
})
