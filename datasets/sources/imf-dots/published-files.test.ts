import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileReaders } from '@corridor/adapters'
import type { Row } from '@corridor/contracts'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { recogniseExr } from '../ecb-exr/exr-sdmx-ml.parse.ts'
import { recogniseIfsWorkbook } from '../imf-ifs-rates/ifs-workbook.parse.ts'
import { recogniseCompactJson } from './compact-json.parse.ts'
import { recogniseDotsWorkbook } from './dots-workbook.parse.ts'
import { imfDots } from './imf-dots.source.ts'
import { recogniseTradeSdmx } from './trade-sdmx-ml.parse.ts'

const real = (name: string): string => realFile(`imf/${name}`) ?? ''
const test_ = test.skipIf(realFile('imf') === undefined)

const millions = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + Number(row.value) / 1e6, 0)

/** Each workbook is read once for all tests. */
const books = new Map<string, ReturnType<typeof tryLayout>>()
const book = (name: string): ReturnType<typeof tryLayout> => {
  const read = books.get(name) ?? tryLayout(imfDots, 'dots-workbook', real(name))
  books.set(name, read)
  return read
}

/*
 * Counts and sums by Python and openpyxl: rows from the eighth on times the headings of row 7, cells sorted by `None`, by the
 * names of groups, by `value < 0`, text being an estimate; a partner that stands twice in a sheet counted once. Facts are
 * the cells and the four lines of the head of each sheet.
 */
const toldBooks = [
  ['Exports_to_Count (135).xlsx', { cells: 10_488, accepted: 3966, blank: 6522, million: 64_462.892 }],
  ['Exports_to_Count (136).xlsx', { cells: 9372, accepted: 7512, blank: 1860, million: 33_405_979.905 }],
  ['Exports_to_Count (6).xlsx', { cells: 4292, accepted: 1783, blank: 2509, million: 30_026.167 }],
  ['Exports_to_Count (7).xlsx', { cells: 4292, accepted: 1783, blank: 2509, million: 30_026.167 }],
  ['Exports_to_Count (71).xlsx', { cells: 4814, accepted: 1742, blank: 3072, estimates: 343, million: 26_356.064 }],
  ['Exports_to_Count (79).xlsx', { cells: 4640, accepted: 2059, blank: 2581, estimates: 654, million: 144_315.832 }],
  ['Exports_to_Count (87).xlsx', { cells: 3596, accepted: 1752, blank: 1844, estimates: 456, million: 126_596.458 }],
  [
    'Exports_and_Imports_by_Areas_and_Co.xlsx',
    { cells: 19_040, accepted: 17_395, blank: 445, groups: 1200, million: 555_856_243.852 },
  ],
  [
    'Exports_and_Imports_by_Areas_and_Co_World.xlsx',
    {
      sheets: 2,
      cells: 30_256,
      accepted: 24_386,
      blank: 4007,
      groups: 1736,
      merged: 124,
      rejected: 3,
      million: 1_687_490_906.339,
    },
  ],
] as const satisfies readonly (readonly [string, Readonly<Record<string, number>>])[]

describe(`the published workbooks${withoutRealFiles}`, () => {
  test_.each(toldBooks)('%s: every cell is accepted, rejected or left out by a rule', async (name, told) => {
    const counts: Readonly<Record<string, number>> = told
    const {
      sheets = 1,
      cells = 0,
      blank,
      groups,
      merged = 0,
      rejected: refused = 0,
      estimates = 0,
      million = 0,
    } = counts
    const { summary, records, rejected } = await book(name)
    expect(summary.ignored).toEqual({
      'blank cell': blank,
      'head of the sheet': 4 * sheets,
      ...(groups === undefined ? {} : { 'group of areas': groups }),
    })
    expect([records.length, summary.accepted, summary.merged, rejected.length]).toEqual([
      counts.accepted,
      counts.accepted,
      merged,
      refused,
    ])
    expect(summary.facts).toBe(cells + 4 * sheets)
    expect(records.filter((row) => row.obs_status_code === 'E')).toHaveLength(estimates)
    expect(millions(records)).toBeCloseTo(million, 2)
  })

  /* Cells by Python: openpyxl.load_workbook(file)[sheet][cell].value */
  test_.each([
    ['Exports_to_Count (136).xlsx', 'Exports, FOB!AT106', 'CHN', 'KAZ', '2020-12-31', '11706.98856'],
    ['Exports_to_Count (136).xlsx', 'Exports, FOB!AT220', 'CHN', 'ZWE', '2020-12-31', '524.81102'],
    ['Exports_to_Count (136).xlsx', 'Exports, FOB!C10', 'CHN', 'DZA', '1961-12-31', '0.6'],
    ['Exports_to_Count (71).xlsx', 'Exports, FOB!K172', 'TJK', 'YEM', '2000-12-31', '0.03'],
    ['Exports_to_Count (71).xlsx', 'Exports, FOB!AE42', 'TJK', 'CHN', '2020-12-31', '34.411308'],
    ['Exports_to_Count (79).xlsx', 'Exports, FOB!AC9', 'TKM', 'ALB', '2018-12-31', '0.000019'],
    ['Exports_to_Count (87).xlsx', 'Exports, FOB!AE31', 'UZB', 'CHN', '2020-12-31', '1205.284656'],
    ['Exports_to_Count (6).xlsx', 'Exports, FOB!C154', 'KGZ', 'YUG', '1992-12-31', '0.7'],
    ['Exports_to_Count (135).xlsx', 'Exports, FOB!D191', 'MAC', 'ZWE', '1964-12-31', '0.1'],
    ['Exports_and_Imports_by_Areas_and_Co.xlsx', 'Exports, FOB!C8', 'WLD', 'WLD', '2000-03-31', '1538608.269834'],
    ['Exports_and_Imports_by_Areas_and_Co.xlsx', 'Exports, FOB!CD58', 'WLD', 'CHN', '2019-12-31', '483248.795416'],
    [
      'Exports_and_Imports_by_Areas_and_Co_World.xlsx',
      'Imports, CIF!BL60',
      'WLD',
      'CHN',
      '2022-12-31',
      '3465865.592319',
    ],
    ['Exports_and_Imports_by_Areas_and_Co_World.xlsx', 'Imports, CIF!C112', 'WLD', 'SUN', '1961-12-31', '1944.73'],
  ])('%s has at %s what openpyxl reads there', async (name, locator, reporter, partner, end, text) => {
    const { records } = await book(name)
    expect(records.find((row) => row.locator === locator)).toMatchObject({
      reporter_code: reporter,
      partner_code: partner,
      period_end: end,
      value_text: text,
    })
  })

  test_('reject the negative imports from Malaysia before 1964', async () => {
    const { rejected } = await book('Exports_and_Imports_by_Areas_and_Co_World.xlsx')
    expect(rejected.map((row) => [row.locator, row.reason, row.rejected_value])).toEqual([
      ['Imports, CIF!C68', 'is negative', '-0.9'],
      ['Imports, CIF!D68', 'is negative', '-0.936'],
      ['Imports, CIF!E68', 'is negative', '-3.1'],
    ])
  })

  test_('of one download saved twice give the same records', async () => {
    const [one = '', other = ''] = ['Exports_to_Count (6).xlsx', 'Exports_to_Count (7).xlsx']
    expect(await readFile(real(one))).not.toEqual(await readFile(real(other)))
    expect((await book(one)).records).toEqual((await book(other)).records)
  })
})

describe(`other published files${withoutRealFiles}`, () => {
  const sdmx = dirname(realFile('sdmx/IMF_01R.xml') ?? 'none/none')

  test_('that hold structures or prices are claimed by no layout of trade or rates', async () => {
    const names = (await readdir(sdmx)).filter((name) => name.endsWith('.xml'))
    const roots = await Promise.all(
      names.map(async (name) => [name, await fileReaders.readXml(join(sdmx, name))] as const),
    )
    expect(names).toHaveLength(16)
    expect(roots.filter(([, root]) => recogniseTradeSdmx(root) !== undefined).map(([name]) => name)).toEqual([])
    expect(roots.filter(([, root]) => recogniseExr(root) !== undefined).map(([name]) => name)).toEqual([
      'ECB_EXR_1_M.USD.EUR.SP00.A.xml',
    ])
  })

  test_('that only tell which series are available are claimed by none', async () => {
    const availability: unknown = JSON.parse(await readFile(real('IMTS_sdmx3_availability_USA_INDICATOR.json'), 'utf8'))
    expect(recogniseCompactJson(availability)).toBeUndefined()
  })

  test_('that are workbooks of trade are none of rates, and the other way round', async () => {
    const [trade, rates] = await Promise.all(
      ['Exports_to_Count (71).xlsx', 'Exchange_Rates_us_dollar.xlsx'].map((name) =>
        fileReaders.readWorkbook(real(name)),
      ),
    )
    expect([recogniseDotsWorkbook(trade ?? []), recogniseIfsWorkbook(trade ?? [])]).toEqual(['certain', undefined])
    expect([recogniseDotsWorkbook(rates ?? []), recogniseIfsWorkbook(rates ?? [])]).toEqual([undefined, 'certain'])
  })
})
