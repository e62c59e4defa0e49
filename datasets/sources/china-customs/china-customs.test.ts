import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileReaders, scratch } from '@corridor/adapters'
import { recogniseFile } from '@corridor/normalization'
import { tryLayout } from '@corridor/normalization/try-layout'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chinaCustoms } from './china-customs.source.ts'

const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name)
const stated = await tryLayout(chinaCustoms, 'query-export', fixture('stated.csv'))
const accepted = (record: number) =>
  stated.records.find(({ locator }) => String(locator).startsWith(`record ${record}`))
const refused = (record: number) => {
  const row = stated.rejected.find(({ locator }) => locator === `record ${record}`)
  return [row?.reason, row?.rejected_value]
}

const tryCsv = (text: string, layout = 'query-export') =>
  scratch(async (folder) => {
    const path = join(folder, 'download.csv')
    await writeFile(path, text)
    return tryLayout(chinaCustoms, layout, path)
  })

test('every record of a download comes through, is added to another, or is rejected by name', () => {
  expect(stated.summary).toMatchObject({ expected: 16, facts: 16, accepted: 6, merged: 1, rejected: 9, ignored: {} })
})

test('a value in GB18030 with thousands separators is read, with its quantity and without the unit "?"', () => {
  expect(accepted(1)).toMatchObject({
    flow_code: 'import',
    partner_code: 'ARG',
    partner_basis_code: 'origin',
    valuation_code: 'CIF',
    value: 5_917_063_944,
    unit_code: 'USD',
    usd_basis_code: 'published',
    net_mass_kg: 1_296_592_160,
    quantity_1: 1_296_592_160,
    quantity_1_unit_code: 'kg',
    quantity_2: null,
    quantity_2_unit_code: null,
  })
})

test('province and regime are told, the province by registration; kilograms in the second place are the mass', () => {
  expect(accepted(2)).toMatchObject({
    flow_code: 'export',
    reporter_region_code: 'CN-XJ',
    region_basis_code: 'registration',
    partner_code: 'KAZ',
    partner_basis_code: 'last_known_destination',
    valuation_code: 'FOB',
    regime_code: 'border',
    quantity_1: 46,
    quantity_1_unit_code: 'sets',
    net_mass_kg: 78,
    product_scheme_code: 'GACC8',
    hs_edition_code: 'H6',
  })
})

test('the retired and the new code of one area, with notes in brackets, are added up', () => {
  expect(accepted(3)).toMatchObject({ partner_code: 'GEO', value: 150.5, quantity_1: 14, net_mass_kg: 7 })
  expect(String(accepted(3)?.locator)).toBe('record 3; record 4')
})

test('January and February as one stay one window that accumulates', () => {
  expect(accepted(5)).toMatchObject({ period_start: '2023-01-01', period_end: '2023-02-28', is_cumulative: true })
})

test('all twelve months together are the year', () => {
  expect(accepted(6)).toMatchObject({ frequency_code: 'A', period_end: '2023-12-31', is_cumulative: false })
})

test('a code that lost its zero has it again, and the edition of its year', () => {
  expect(accepted(7)).toMatchObject({ product_code: '01012100', hs_edition_code: 'H4', frequency_code: 'A' })
})

test.each([
  [8, 'unknown area', 'gacc:998'],
  [9, 'the code and the name of the partner are two areas', '145 蒙古'],
  [10, 'the code and the name of the province are two provinces', '11 上海市'],
  [11, 'the regime is not one of those known', '77 新的方式'],
  [12, 'the flow contradicts the regime or the partner', '出口 中国 一般贸易'],
  [13, 'unknown unit', 'gacc:?'],
  [14, 'is not a number', '7,0'],
  [15, 'is not one of export, import, re_export, re_import', '转口'],
])('record %i is rejected: %s', (record, reason, value) => {
  expect(refused(record)).toEqual([reason, value])
})

test('a period in words is rejected', () => {
  expect(refused(16)[1]).toBe('去年')
})

test('a download that nothing states the flow of is rejected, never guessed', async () => {
  const tried = await tryLayout(chinaCustoms, 'query-export', fixture('download.csv'))
  expect(tried.summary).toMatchObject({ expected: 2, accepted: 0, rejected: 2 })
  expect(new Set(tried.rejected.map(({ reason }) => reason))).toEqual(
    new Set(['the file does not state its flow: add it with --set flow=import or --set flow=export']),
  )
})

test('goods of Chinese origin that come back prove a download of imports', async () => {
  const { records } = await tryLayout(chinaCustoms, 'query-export', fixture('proven-imports.csv'))
  expect(records.map(({ flow_code, partner_code }) => [flow_code, partner_code])).toEqual([
    ['import', 'DEU'],
    ['import', 'CHN'],
  ])
})

test('a regime of exports alone proves a download of exports; yuan stay yuan beside published dollars', async () => {
  const { records } = await tryLayout(chinaCustoms, 'query-export', fixture('proven-exports.csv'))
  expect(records[0]).toMatchObject({
    flow_code: 'export',
    partner_code: 'WLD',
    unit_code: 'CNY',
    value: 7100,
    value_usd: 1000,
  })
  expect(records[0]?.note).toContain('does not break down partners')
})

test('proofs of both flows in one file decide nothing', async () => {
  const tried = await tryCsv(`数据年月,商品编码,商品名称,贸易方式编码,贸易方式名称,美元
202401,84818090,x,22,对外承包工程出口货物,5
202401,84818090,x,20,加工贸易进口设备,5
`)
  expect(tried.rejected.map(({ reason }) => reason)).toEqual([
    'the file shows imports and exports without telling them apart',
    'the file shows imports and exports without telling them apart',
  ])
})

test('a column that nobody knows stops the file', async () => {
  const text = (await readFile(fixture('proven-imports.csv'), 'utf8')).replace('"美元",', '"美元","关税",')
  await expect(tryCsv(text)).rejects.toThrow(/columns that the layout query-export does not know: 关税/)
})

test('a flow written into the blank cell at the end of each line is read', async () => {
  const text = '数据年月,商品编码,商品名称,贸易伙伴编码,美元,贸易类型\n202401,6910,x,145,"1,000",出口\n'
  const { records } = await tryCsv(text)
  expect(records[0]).toMatchObject({ flow_code: 'export', partner_code: 'KAZ', product_scheme_code: 'H6', value: 1000 })
})

test('a cell under no heading is rejected', async () => {
  const { rejected, records } = await tryCsv(
    '数据年月,商品编码,商品名称,美元,贸易类型,\n202401,6910,x,5,出口,\n202402,6910,x,5,出口,7\n',
  )
  expect(records).toHaveLength(1)
  expect(rejected[0]).toMatchObject({ reason: 'a cell stands under no heading', rejected_value: '7' })
})

test('the last month of a download that breaks off at 10,000 rows is left out', async () => {
  const line = (record: number) =>
    `${record < 9990 ? '202401' : '202402'},84818090,x,145,${11 + (record % 5)},${record},出口`
  const text = [
    '数据年月,商品编码,商品名称,贸易伙伴编码,第一数量,美元,贸易类型',
    ...Array.from({ length: 10_000 }, (_, record) => line(record)),
  ]
  const { summary } = await tryCsv(`${text.join('\n')}\n`)
  expect(summary).toMatchObject({
    expected: 10_000,
    ignored: { 'last period of a download that breaks off at 10,000 rows': 10 },
    edition_on: '2024-01-31',
  })
})

test('any whole number with or without thousands separators is the same number', async () => {
  const numbers = fc.sample(fc.integer({ min: 0, max: 9_000_000_000_000 }), { numRuns: 200, seed: 6910 })
  const lines = numbers.map((value, index) => {
    const written = index % 2 === 0 ? value.toLocaleString('en-US') : String(value)
    return `2024${String((index % 12) + 1).padStart(2, '0')},${String(69_101_000 + (index % 100))},x,145,"${written}",出口`
  })
  const { records } = await tryCsv(`数据年月,商品编码,商品名称,贸易伙伴编码,美元,贸易类型\n${lines.join('\n')}\n`)
  expect(records.map(({ value }) => value)).toEqual(numbers)
})

test('each fixture is recognised by its content alone', async () => {
  const said = (name: string) =>
    scratch(async (folder) =>
      (await recogniseFile(fileReaders, [chinaCustoms], fixture(name), folder)).map(({ layout, likeness }) => [
        layout.id,
        likeness,
      ]),
    )
  for (const name of ['download.csv', 'stated.csv', 'proven-imports.csv', 'proven-exports.csv'])
    expect(await said(name)).toEqual([['query-export', 'certain']])
  for (const name of ['countries.csv', 'countries-without-names.csv'])
    expect(await said(name)).toEqual([['country-table-text', 'certain']])
})
