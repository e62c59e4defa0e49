import { fileReaders } from '@corridor/adapters'
import { type TriedLayout, tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { countOf, recordAt, sumOf } from './told-records.ts'
import { unComtrade } from './un-comtrade.source.ts'

/**
 * Counts and sums were made with Python outside Corridor: `csv.DictReader` over the file (Latin-1 for v1), `Decimal` sums of
 * the value column by flow code, mass and quantities where they are neither blank nor 0 (and their unit is not -1 or 1).
 */
const read = async (layout: string, path: string): Promise<TriedLayout> =>
  tryLayout(unComtrade, layout, realFile(`comtrade/${path}`) ?? '')

describe.skipIf(withoutRealFiles !== '')(`the published files${withoutRealFiles}`, () => {
  test("Thailand's imports of integrated circuits, 2014-2024, as the CSV download gives them", async () => {
    const tried = await read('v1-csv', 'v1_csv/TradeData_THA_8542_2014on.csv')
    expect(tried.summary).toMatchObject({
      expected: 1178,
      facts: 1178,
      accepted: 1178,
      rejected: 0,
      merged: 0,
      ignored: {},
    })
    const { records } = tried
    expect(sumOf(records, 'value')).toBe(306_202_507_277.494)
    expect(sumOf(records, 'net_mass_kg')).toBe(668_375_183.257)
    expect(
      sumOf(
        records.filter(({ quantity_1_unit_code }) => quantity_1_unit_code === 'kg'),
        'quantity_1',
      ),
    ).toBe(22_805.081)
    expect(
      sumOf(
        records.filter(({ quantity_1_unit_code }) => quantity_1_unit_code === 'units'),
        'quantity_1',
      ),
    ).toBe(127_123_363.807)
    expect(records.filter(({ method_code }) => method_code === 'derived')).toHaveLength(1063)
    expect(records.filter(({ is_net_mass_estimated }) => is_net_mass_estimated === true)).toHaveLength(687)
    expect(['net_mass_kg', 'quantity_1', 'quantity_2'].map((column) => countOf(records, column))).toEqual([
      1050, 595, 580,
    ])
    // The world is the sum of its parts, and stands beside them as a partner.
    const last = records.filter(({ period_end }) => period_end === '2024-12-31')
    expect(
      sumOf(
        last.filter(({ partner_code }) => partner_code === 'WLD'),
        'value',
      ),
    ).toBe(24_427_995_897.78)
    expect(
      sumOf(
        last.filter(({ partner_code }) => partner_code !== 'WLD'),
        'value',
      ),
    ).toBe(24_427_995_897.78)
    expect(recordAt(tried, 17)).toMatchObject({
      partner_code: 'CHN',
      hs_edition_code: 'H4',
      value: 816_074_122,
      net_mass_kg: null,
      obs_status_code: 'A',
    })
    expect(recordAt(tried, 1118)).toMatchObject({ partner_code: 'KAZ', value: 421.32, net_mass_kg: 17, quantity_1: 1 })
    expect(recordAt(tried, 1132)).toMatchObject({
      partner_code: 'X490',
      value: 10_653_838_520.8,
      valuation_code: 'CIF',
      quantity_1: null,
    })
    expect(recordAt(tried, 1178)).toMatchObject({
      partner_code: 'YEM',
      value: 193.08,
      period_end: '2024-12-31',
      hs_edition_code: 'H6',
    })
  })

  test('services of the CSV download are left out, all of them', async () => {
    const tried = await read('v1-csv', 'v1_csv/TradeData_Services.csv')
    expect(tried.summary).toMatchObject({
      expected: 120,
      accepted: 0,
      rejected: 0,
      ignored: { 'services, not goods': 120 },
    })
  })

  test.each(['goods_C_A_HS-5e2730.json', 'comtradr_C_A_HS_CHN_ARG_DEU_2010.json'])(
    'answer of the API %s',
    async (name) => {
      const tried = await read('v1-json', `v1_json/${name}`)
      expect(tried.summary).toMatchObject({ expected: 4, accepted: 4, rejected: 0, merged: 0, ignored: {} })
      const told = tried.records.map(({ partner_code, flow_code, valuation_code, value }) => [
        partner_code,
        flow_code,
        valuation_code,
        value,
      ])
      // Printed with Python: json.load(file)['data'].
      expect(told.sort()).toEqual([
        ['ARG', 'export', 'FOB', 6_115_764_185],
        ['ARG', 'import', 'CIF', 6_804_128_143],
        ['DEU', 'export', 'FOB', 68_047_133_397],
        ['DEU', 'import', 'CIF', 74_251_272_075],
      ])
    },
  )

  test.each([
    ['bulk_error_C_A_HS-a503f3.json', 'SourceEmpty'],
    ['services_S_A_EB-b31ccb.json', 'SourceEmpty'],
    ['bulk_C_A_HS-4f1d0f.json', 'SourceChanged'],
    ['reference_HS.json', 'SourceChanged'],
    ['reference_Reporters.json', 'SourceChanged'],
  ])('answer of the API %s holds no figures: %s', async (file, name) => {
    await expect(read('v1-json', `v1_json/${file}`)).rejects.toMatchObject({ name })
  })

  test.each([
    'reference/codebook.xlsx',
    'cipf_reports/China_1.1_trade_balance_2014-2025.xlsx',
    'cipf_reports/China_2.1.1_top_export_partners_reverse.xlsx',
    'cipf_reports/China_3.1.1_top_import_partners.xlsx',
    'cipf_reports/china_plp_tops_1992-2022_M_X.xlsx',
  ])('is not the workbook %s', async (name) => {
    const open = unComtrade.layouts.find(({ id }) => id === 'v1-xlsx')?.open
    const sheets = await fileReaders.readWorkbook(realFile(`comtrade/${name}`) ?? '')
    expect(open?.as === 'workbook' && open.recognise(sheets)).toBeUndefined()
  })

  test.each([
    ['v1-csv', 'reference/partner.csv'],
    ['legacy-csv', 'reference/reporter.csv'],
    ['bulk-2012-csv', 'legacy_csv_2012/country_data.csv'],
    ['legacy-api-csv', 'reference/dataitem.csv'],
    ['legacy-csv', 'reference/lee269_UNSDregions.csv'],
  ])('%s does not take the code table %s', async (layout, path) => {
    await expect(read(layout, path)).rejects.toMatchObject({ name: 'SourceChanged' })
  })
})
