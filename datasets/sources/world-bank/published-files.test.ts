import type { Row } from '@corridor/contracts'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { worldBank } from './world-bank.source.ts'

const read = (layout: string, path: string) => tryLayout(worldBank, layout, realFile(`worldbank/${path}`) ?? '')
const sum = (rows: readonly Row[]): number => rows.reduce((total, { value }) => total + Number(value), 0)
const value = (rows: readonly Row[], area: string, year: number): unknown =>
  rows.find(({ area_code, period_start }) => area_code === area && period_start === `${year}-01-01`)?.value

/**
 * Counts and sums were made outside Corridor: Python's csv module over the CSV files from their fifth line on, with Decimal,
 * over areas that have a region in Metadata_Country (and WLD); the workbook was turned into CSV by LibreOffice first.
 */
describe.skipIf(withoutRealFiles !== '')(`the published files${withoutRealFiles}`, () => {
  const all = { expected: 266, facts: 17_024, merged: 0, edition_on: '2024-06-28' }

  test('give output in dollars', async () => {
    const { summary, records } = await read('indicator-csv', 'csv/API_NY.GDP.MKTP.CD_DS2_en_csv_v2_2002465.csv')
    expect(summary).toMatchObject({ ...all, accepted: 11_211, rejected: 0 })
    expect(summary.ignored).toEqual({ 'group of areas': 2769, 'no figure': 3044 })
    expect(sum(records) / 4_261_665_285_844_630).toBeCloseTo(1, 12)
    expect(value(records, 'KAZ', 2023)).toBe(261_421_121_085.572)
    expect(value(records, 'TKM', 2023)).toBe(59_887_334_844.0651)
    expect(value(records, 'CHN', 2023)).toBe(17_794_781_986_104.5)
  })

  test('give output in local currency, three figures too small and two zeros rejected', async () => {
    const { summary, records, rejected } = await read(
      'indicator-csv',
      'csv/API_NY.GDP.MKTP.CN_DS2_en_csv_v2_2001080.csv',
    )
    expect(summary).toMatchObject({ ...all, accepted: 11_430, rejected: 5, ignored: { 'no figure': 5589 } })
    expect(sum(records) / 973_290_719_829_200_000).toBeCloseTo(1, 12)
    expect(value(records, 'KAZ', 2023)).toBe(119_251_165_700_000)
    expect(value(records, 'UZB', 2023)).toBe(1_066_569_026_800_000)
    expect(rejected.map(({ rejected_value }) => rejected_value).sort()).toEqual([
      '0',
      '0',
      '0.0005401807',
      '0.0005710987',
      '0.0007937667',
    ])
  })

  test('give purchasing power parities, 47 of them too small', async () => {
    const { summary, records } = await read('indicator-csv', 'csv/API_PA.NUS.PPP_DS2_en_csv_v2_2788598.csv')
    expect(summary).toMatchObject({ ...all, accepted: 6597, rejected: 47, ignored: { 'no figure': 10_380 } })
    expect(value(records, 'UZB', 2023)).toBe(3012.052433)
    expect(sum(records)).toBeCloseTo(1_507_035.7773, 3)
  })

  test('give price level ratios', async () => {
    const { summary, records } = await read('indicator-csv', 'csv/API_PA.NUS.PPPC.RF_DS2_en_csv_v2_1665754.csv')
    expect(summary).toMatchObject({ ...all, accepted: 6598, rejected: 0, ignored: { 'no figure': 10_426 } })
    expect(value(records, 'KAZ', 2023)).toBe(0.333989)
    expect(sum(records)).toBeCloseTo(3601.4358, 3)
  })

  test('give population as a workbook of three sheets', async () => {
    const { summary, records } = await read('indicator-xls', 'csv/API_SP.POP.TOTL_DS2_en_excel_v2_1121005.xls')
    expect(summary).toMatchObject({ expected: 533, accepted: 12_754, rejected: 0, merged: 0, edition_on: '2020-05-28' })
    expect(summary.ignored).toEqual({
      'group of areas': 2655,
      'head of the file': 2,
      headings: 1,
      'no figure': 431,
      'notes on areas and indicators': 266,
    })
    expect(sum(records)).toBe(614_491_992_984)
    expect(value(records, 'KAZ', 2018)).toBe(18_272_430)
    expect(value(records, 'TJK', 2018)).toBe(9_100_837)
  })

  test('are an answer of the API, and a refusal', async () => {
    const { summary, records } = await read('indicator-json', 'api_v2_json/NY.GDP.MKTP.CD_MEX_EMU_recorded.json')
    expect(summary).toMatchObject({ expected: 4, accepted: 2, rejected: 0, edition_on: '2026-07-13' })
    expect(summary.ignored).toEqual({ 'group of areas': 1, 'no figure': 1 })
    expect(value(records, 'MEX', 2024)).toBe(1_830_489_311_088.89)
    await expect(read('indicator-json', 'api_v2_json/error_120_invalid_value_recorded.json')).rejects.toMatchObject({
      name: 'SourceMoved',
      message: expect.stringContaining('The provided parameter value is not valid (120)'),
    })
  })

  const downloads = [
    'NY.GDP.MKTP.CD_DS2_en_csv_v2_2002465',
    'NY.GDP.MKTP.CN_DS2_en_csv_v2_2001080',
    'PA.NUS.PPPC.RF_DS2_en_csv_v2_1665754',
    'PA.NUS.PPP_DS2_en_csv_v2_2788598',
  ]
  test.each(downloads)('list economies and the indicator beside %s', async (name) => {
    const areas = await read('areas-csv', `csv/Metadata_Country_API_${name}.csv`)
    expect(areas.summary).toMatchObject({ expected: 265, accepted: 265, rejected: 0, ignored: {} })
    expect(areas.records.filter(({ is_leaf }) => is_leaf === true)).toHaveLength(217)
    const indicators = await read('indicators-csv', `csv/Metadata_Indicator_API_${name}.csv`)
    expect(indicators.summary).toMatchObject({ expected: 1, accepted: 1, rejected: 0 })
    expect(name.startsWith(String(indicators.records[0]?.item_code))).toBe(true)
  })
})
