import { type TriedLayout, tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { countOf, recordAt, sumByFlow, sumOf } from './told-records.ts'
import { unComtrade } from './un-comtrade.source.ts'

/**
 * Counts and sums were made with Python outside Corridor: `csv.DictReader` over the file (Latin-1 for v1), `Decimal` sums of
 * the value column by flow code, mass and quantities where they are neither blank nor 0 (and their unit is not -1 or 1).
 */
const read = async (layout: string, path: string): Promise<TriedLayout> =>
  tryLayout(unComtrade, layout, realFile(`comtrade/${path}`) ?? '')

describe.skipIf(withoutRealFiles !== '')(`the published files until 2022${withoutRealFiles}`, () => {
  test.each([
    ['comtrade.csv', 3184, { export: 4_789_725_459_116, import: 2_922_908_487_553 }, '2014-12-31', 'JPN', '97', 12_720],
    [
      'comtrade (1).csv',
      2571,
      { export: 4_145_088_978_710, import: 2_366_883_259_479 },
      '2018-12-31',
      'USA',
      '97',
      1_030_871,
    ],
    ['comtrade (2).csv', 3071, { export: 973_129_591_709, import: 897_588_513_798 }, '2014-12-31', 'RUS', '96', 28_096],
    ['comtrade (3).csv', 2519, { export: 984_966_552_978, import: 858_364_156_928 }, '2018-12-31', 'VNM', '97', 69_623],
  ])("China's trade by division of the SITC, %s", async (name, records, flows, end, partner, product, value) => {
    const tried = await read('legacy-csv', `legacy_csv_2020/${name}`)
    expect(tried.summary).toMatchObject({
      expected: records,
      facts: records,
      accepted: records,
      rejected: 0,
      merged: 0,
      ignored: {},
    })
    expect(sumByFlow(tried.records)).toEqual(flows)
    expect(countOf(tried.records, 'net_mass_kg') + countOf(tried.records, 'quantity_1')).toBe(0)
    expect(recordAt(tried, records)).toMatchObject({
      reporter_code: 'CHN',
      flow_code: 'export',
      partner_code: partner,
      product_scheme_code: 'S4',
      product_code: product,
      value,
      period_end: end,
      hs_edition_code: null,
      valuation_code: null,
    })
  })

  test('bicycles of all reporters, with re-exports and four editions of the HS', async () => {
    const tried = await read('legacy-csv', 'legacy_csv_2020/comtrade_H5_871200_bicycles.csv')
    expect(tried.summary).toMatchObject({ expected: 1302, accepted: 1302, rejected: 0, merged: 0, ignored: {} })
    const { records } = tried
    expect(sumByFlow(records)).toEqual({
      export: 35_443_178_861,
      import: 32_218_446_751,
      re_export: 349_508_741,
      re_import: 7_551_494,
    })
    expect(sumOf(records, 'net_mass_kg')).toBe(4_787_258_160)
    expect(
      sumOf(
        records.filter(({ quantity_1_unit_code }) => quantity_1_unit_code === 'units'),
        'quantity_1',
      ),
    ).toBe(487_630_432)
    expect(countOf(records, 'quantity_1')).toBe(824)
    expect(
      ['H2', 'H3', 'H4', 'H5'].map(
        (edition) => records.filter(({ hs_edition_code }) => hs_edition_code === edition).length,
      ),
    ).toEqual([15, 62, 499, 726])
    expect(recordAt(tried, 270)).toMatchObject({
      reporter_code: 'CHN',
      partner_code: 'WLD',
      flow_code: 'export',
      value: 3_284_609_677,
      quantity_1: 59_733_873,
      net_mass_kg: 120_939_089,
      is_quantity_estimated: true,
      is_net_mass_estimated: true,
    })
    expect(recordAt(tried, 341)).toMatchObject({
      reporter_code: 'KAZ',
      value: 15_414_414,
      quantity_1: null,
      net_mass_kg: 8_107_389,
      is_net_mass_estimated: false,
    })
    expect(recordAt(tried, 1302)).toMatchObject({ reporter_code: 'LBY', value: 3_970_792, period_end: '2018-12-31' })
  })

  test('exports of twelve reporters to Central Asia, as the API gave them until 2022', async () => {
    const tried = await read('legacy-api-csv', 'legacy_api_CENTRAL_ASIA_extract.csv')
    expect(tried.summary).toMatchObject({ expected: 3029, accepted: 3029, rejected: 0, merged: 0, ignored: {} })
    const to = (area: string, year: string) =>
      tried.records.filter(({ partner_code, period_end }) => partner_code === area && period_end === `${year}-12-31`)
    expect(
      ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'].flatMap((area) =>
        ['2019', '2020'].map((year) => [to(area, year).length, sumOf(to(area, year), 'value')]),
      ),
    ).toEqual([
      [493, 15_653_316_757],
      [479, 15_496_333_200],
      [258, 1_632_017_372],
      [247, 1_500_144_698],
      [204, 981_475_091],
      [173, 807_578_738],
      [215, 579_283_772],
      [201, 783_755_271],
      [384, 4_406_160_599],
      [375, 5_051_101_587],
    ])
    expect(recordAt(tried, 1011)).toMatchObject({
      reporter_code: 'RUS',
      partner_code: 'KGZ',
      product_code: '27',
      value: 576_751_443,
    })
    expect(countOf(tried.records, 'net_mass_kg')).toBe(0)
  })

  test("India's trade with China of 2010 at each level of the HS, from the bulk file", async () => {
    const tried = await read('bulk-2012-csv', 'legacy_csv_2012/h3_china_india.csv')
    // 8,741 lines after the header, two of them blank: `tail -n +2 h3_china_india.csv | grep -c '[0-9]'`.
    expect(tried.summary).toMatchObject({ expected: 8739, accepted: 8739, rejected: 0, merged: 0, ignored: {} })
    const level = (flow: string, digits: number) =>
      tried.records.filter(
        ({ flow_code, product_code, product_scheme_code }) =>
          flow_code === flow && product_scheme_code === 'H3' && String(product_code).length === digits,
      )
    expect(
      ['import', 'export'].flatMap((flow) =>
        [2, 4, 6].map((digits) => [level(flow, digits).length, sumOf(level(flow, digits), 'value')]),
      ),
    ).toEqual([
      [96, 41_249_115_782],
      [1085, 41_249_115_768],
      [4092, 41_249_115_795],
      [96, 17_439_991_281],
      [891, 17_439_991_277],
      [2477, 17_439_991_267],
    ])
    const totals = tried.records.filter(({ product_scheme_code }) => product_scheme_code === 'TOTAL')
    expect(sumByFlow(totals)).toEqual({ export: 17_439_991_278, import: 41_249_115_786 })
    expect(sumOf(tried.records, 'net_mass_kg')).toBe(294_262_434_006)
    expect(['net_mass_kg', 'quantity_1'].map((column) => countOf(tried.records, column))).toEqual([7319, 6665])
    expect(recordAt(tried, 8739)).toMatchObject({
      reporter_code: 'IND',
      partner_code: 'CHN',
      product_code: '521041',
      value: 2_169_203,
      quantity_1: 121_035,
      quantity_1_unit_code: 'kg',
    })
  })
})
