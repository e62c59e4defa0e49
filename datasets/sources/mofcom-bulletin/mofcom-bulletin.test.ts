import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileReaders } from '@corridor/adapters'
import { tryLayout } from '@corridor/normalization/try-layout'
import { utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { recogniseTables } from './country-tables.parse.ts'
import { mofcomBulletin } from './mofcom-bulletin.source.ts'

type Line = readonly (string | number)[]

const flows: readonly Line[] = [
  ['附表1　各年度中国对外直接投资流量情况（分国家地区）'],
  ['', '', '单位：万美元'],
  ['国家（地区）', '2022年', '2023年'],
  ['合计', 1000, 1200],
  ['亚洲', 900, 1100],
  ['　　哈萨克斯坦', '1,234', -56],
  ['　　乌兹别克斯坦', 78.5, '--'],
  ['　　中国香港', 500, ''],
  ['注：2006年及以后包括金融类。'],
]
const stocks: readonly Line[] = [
  ["Table 2: China's Outward FDI Stock by Country"],
  ['(Unit: USD 10,000)'],
  ['Country (Region)', 2022, 2023],
  ['Total', 90000, 95000],
  ['Kyrgyzstan', 150, 160],
]

const bulletin = async (sheets: Readonly<Record<string, readonly Line[]>>): Promise<string> => {
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name)
  const path = join(await mkdtemp(join(tmpdir(), 'mofcom-')), 'bulletin.xlsx')
  await writeFile(path, write(book, { type: 'buffer', bookType: 'xlsx' }))
  return path
}
const read = async (sheets: Readonly<Record<string, readonly Line[]>>) =>
  tryLayout(mofcomBulletin, 'country-tables', await bulletin(sheets))

describe('the tables of the bulletin', () => {
  test('give flows of a year from China into each host, in tens of thousands of dollars', async () => {
    const { records } = await read({ flows })
    expect(
      records.map((row) => [row.locator, row.host_area_code, row.period_start, row.period_end, row.value_usd]),
    ).toEqual([
      ['flows!B4', 'WLD', '2022-01-01', '2022-12-31', 10_000_000],
      ['flows!C4', 'WLD', '2023-01-01', '2023-12-31', 12_000_000],
      ['flows!B6', 'KAZ', '2022-01-01', '2022-12-31', 12_340_000],
      ['flows!C6', 'KAZ', '2023-01-01', '2023-12-31', -560_000],
      ['flows!B7', 'UZB', '2022-01-01', '2022-12-31', 785_000],
      ['flows!B8', 'HKG', '2022-01-01', '2022-12-31', 5_000_000],
    ])
    expect(records[2]).toMatchObject({
      investor_area_code: 'CHN',
      position_code: 'fdi',
      stock_flow_code: 'flow',
      principle_code: 'directional',
      compiler: 'MOFCOM',
      licence_code: 'rows',
      unit_wording: '万美元',
    })
  })

  test('give stocks at the end of a year', async () => {
    const { records } = await read({ stocks })
    expect(
      records
        .map((row) => [row.host_area_code, row.stock_flow_code, row.period_start, row.period_end, row.value_usd])
        .slice(2),
    ).toEqual([
      ['KGZ', 'stock', '2022-12-31', '2022-12-31', 1_500_000],
      ['KGZ', 'stock', '2023-12-31', '2023-12-31', 1_600_000],
    ])
  })

  test('account for every row: titles, heading, continents, missing marks and notes by rule', async () => {
    const { summary } = await read({ flows, stocks })
    expect(summary.ignored).toEqual({
      'title above the table': 4,
      heading: 2,
      'group of areas': 2,
      'missing mark': 1,
      note: 1,
    })
    expect([summary.expected, summary.facts]).toEqual([14, 6 + 4 + 4 + 2 + 2 + 1 + 1])
  })

  test('reject a country that nobody knows, by name', async () => {
    const many: readonly Line[] = Array.from({ length: 60 }, (_, at): Line => ['哈萨克斯坦', at]).slice(0, 1)
    const years = Array.from({ length: 20 }, (_, at) => 2000 + at)
    const rows: readonly Line[] = [
      ...flows.slice(0, 2),
      ['国家（地区）', ...years],
      ...many.map(([name = '']) => [name, ...years]),
      ['乌兹别克斯坦', ...years],
      ['塔吉克斯坦', ...years],
      ['亚特兰蒂斯', 5],
    ]
    const { rejected } = await read({ flows: rows })
    expect(rejected.map((row) => [row.column_name, row.rejected_value])).toEqual([['host', '亚特兰蒂斯']])
  })

  test.each<readonly [what: string, rows: readonly Line[]]>([
    ['flow and stock in one title', [['中国对外直接投资流量、存量'], ...flows.slice(1)]],
    ['no unit', [flows[0] ?? [], ['单位：头'], ...flows.slice(2)]],
    ['a heading that is no year', [...flows.slice(0, 2), ['国家（地区）', '2022年', '占比'], ...flows.slice(3)]],
    ['a year that stands twice', [...flows.slice(0, 2), ['国家（地区）', '2022年', '2022'], ...flows.slice(3)]],
    ['a figure without a country', [...flows, ['', 5]]],
    ['text under no heading', [...flows, ['蒙古', 5, 6, 7]]],
  ])('stop at %s', async (_what, rows) => {
    await expect(read({ flows: rows })).rejects.toMatchObject({ name: 'SourceChanged' })
  })

  test('are known by title, unit and heading together', async () => {
    const sheets = await fileReaders.readWorkbook(await bulletin({ flows, stocks }))
    const other = await fileReaders.readWorkbook(
      await bulletin({ trade: [['进出口'], ['单位：万美元'], ['国家（地区）', '2022年']] }),
    )
    expect([recogniseTables(sheets), recogniseTables(other), recogniseTables([])]).toEqual([
      'certain',
      undefined,
      undefined,
    ])
  })
})

describe('a faulty table', () => {
  const table = (...rows: readonly Line[]) => read({ 附表1: [...flows.slice(0, 4), ...rows], Sheet2: [] })

  test('with a comma that parts no thousands has its figure rejected as written', async () => {
    const { rejected } = await table(['哈萨克斯坦', '1,5', '12,34'])
    expect(rejected.map((row) => row.rejected_value)).toEqual(['1,5', '12,34'])
  })

  test('stops where a figure stands under no heading, though the row has no other', async () => {
    await expect(table(['哈萨克斯坦', '', '', 77])).rejects.toMatchObject({ name: 'SourceChanged', place: '附表1!D5' })
  })

  test('is known beside a blank sheet', () => {
    const rows = flows.map((cells, index) => ({ record: index + 1, number: index + 1, cells: cells.map(String) }))
    expect(
      recogniseTables([
        { name: '附表1', rows },
        { name: 'Sheet2', rows: [] },
      ]),
    ).toBe('certain')
  })
})
