import { join } from 'node:path'
import { tryLayout } from '@corridor/normalization/try-layout'
import { describe, expect, test } from 'vitest'
import { recordAt, whyNot } from './told-records.ts'
import { unComtrade } from './un-comtrade.source.ts'

const fixtures = join(import.meta.dirname, 'fixtures')

describe('the service until 2022', () => {
  test.each(['legacy', 'legacy-api'])('is read from %s.csv', async (name) => {
    const tried = await tryLayout(unComtrade, `${name}-csv`, join(fixtures, `${name}.csv`))
    expect(tried.summary).toMatchObject({
      expected: 15,
      accepted: 9,
      rejected: 4,
      merged: 1,
      ignored: { 'services, not goods': 1 },
    })
    expect(recordAt(tried, 1)).toMatchObject({
      reporter_code: 'KGZ',
      partner_code: 'CHN',
      flow_code: 'import',
      value: 1000,
      valuation_code: null,
    })
    expect(recordAt(tried, 2)).toMatchObject({
      partner_code: 'WLD',
      product_code: '01',
      hs_edition_code: 'H5',
      quantity_1: null,
      net_mass_kg: null,
    })
    expect([3, 4, 5].map((record) => recordAt(tried, record))).toMatchObject([
      { flow_code: 're_export', partner_code: 'FRA', is_quantity_estimated: true, is_net_mass_estimated: true },
      { flow_code: 're_import', partner_code: 'ITA', is_quantity_estimated: true, is_net_mass_estimated: false },
      { flow_code: 'import', partner_code: 'X490', is_quantity_estimated: false, is_net_mass_estimated: true },
    ])
    expect(recordAt(tried, 3)).toMatchObject({
      quantity_1: 7,
      quantity_1_unit_code: 'units',
      net_mass_kg: 63,
      obs_status_code: 'A',
    })
    expect(recordAt(tried, 6)).toMatchObject({
      product_scheme_code: 'S4',
      product_code: '00',
      period_end: '2020-01-31',
      frequency_code: 'M',
    })
    expect(recordAt(tried, 10)).toMatchObject({
      partner2_code: 'RUS',
      transport_mode_code: 'rail',
      customs_procedure_code: 'C04',
      valuation_code: 'CIF',
    })
    expect([12, 13].map((record) => recordAt(tried, record)?.product_scheme_code)).toEqual(['BEC', 'HS'])
    expect(recordAt(tried, 13)?.hs_edition_code).toBeNull()
    expect([7, 8, 9, 14].map((record) => whyNot(tried, record)[0])).toEqual([
      'the product code has lost its leading zero: H5 1 level 2',
      'is not one of export, import, re_export, re_import: flow 5',
      'is not yes or no: flag 9',
      'the period does not fit its frequency: M 2019Q1',
    ])
  })

  test('is read from the bulk files of 2012, blank lines at the end and all', async () => {
    const tried = await tryLayout(unComtrade, 'bulk-2012-csv', join(fixtures, 'bulk-2012.csv'))
    expect(tried.summary).toMatchObject({ expected: 7, accepted: 6, rejected: 1, ignored: {} })
    expect(recordAt(tried, 1)).toMatchObject({
      reporter_code: 'IND',
      partner_code: 'CHN',
      product_scheme_code: 'TOTAL',
      value: 1000,
    })
    expect(recordAt(tried, 2)).toMatchObject({
      quantity_1: 12,
      quantity_1_unit_code: 'units',
      net_mass_kg: 340,
      is_net_mass_estimated: true,
    })
    expect(recordAt(tried, 3)).toMatchObject({ quantity_1: null, net_mass_kg: null })
    expect(whyNot(tried, 5)).toEqual(['the product code has lost its leading zero: H3 10119 level'])
  })
})
