import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { scratch } from '@corridor/adapters'
import type { Row } from '@corridor/contracts'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { chinaCustoms } from './china-customs.source.ts'

const real = (path: string): string => realFile(`gacc/${path}`) ?? ''
const isAbsent = withoutRealFiles !== ''
const done = new Map<string, ReturnType<typeof tryLayout>>()
const read = (path: string, layout = 'query-workbook'): ReturnType<typeof tryLayout> => {
  const known = done.get(path + layout) ?? tryLayout(chinaCustoms, layout, real(path))
  done.set(path + layout, known)
  return known
}
const total = (rows: readonly Row[], column: string): number =>
  rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0)

/**
 * Rows, keys and sums by Python: openpyxl.load_workbook(read_only=True), rows that hold anything, a Counter over (period,
 * 商品编码, 贸易伙伴编码, 注册地编码), where 207 (Canary Islands) counts as 312 (Spain) and 612 (Society Islands) as 623 (French
 * Polynesia); sum() of the columns of dollars and kilograms. The keys are the records, the rest of the rows was added to one.
 */
const workbooks = [
  ['annual_6910/6910_2015.xlsx', 2760, 2758, 4_521_610_692, 0],
  ['annual_6910/6910_2022.xlsx', 2579, 2579, 8_743_440_803, 0],
  ['annual_6910/6910_2023.xlsx', 2829, 2828, 5_889_693_511, 0],
  ['annual_6910/6910_2024.xlsx', 3001, 3001, 5_071_631_476, 0],
  ['annual_6910/6910_2025.xlsx', 3471, 3471, 4_756_096_375, 0],
  ['by_product/39221000_2020.xlsx', 6433, 6433, 589_415_904, 114_393_186],
  ['by_product/39221000_2021.xlsx', 7061, 7060, 823_144_014, 144_895_461],
  ['by_product/39221000_2022.xlsx', 7192, 7192, 719_576_199, 122_136_639],
  ['by_product/39221000_2023.xlsx', 8232, 8232, 682_545_392, 123_472_943],
  ['by_product/39221000_2024.xlsx', 9444, 9444, 701_282_095, 148_068_528],
  ['by_product/39221000_2026_1-6月.xlsx', 5632, 5632, 366_526_662, 91_056_081],
  ['by_product/faucet_2020_84818090_标准化.xlsx', 2339, 2339, 5_029_940_155, 437_111_288],
  ['monthly_6910/6910_2015_月度.xlsx', 14_428, 12_549, 4_521_610_692, 0],
  ['monthly_6910/6910_2022_月度.xlsx', 17_685, 13_423, 8_743_440_803, 0],
  ['monthly_6910/6910_2023_月度.xlsx', 14_600, 14_599, 5_889_693_511, 0],
  ['monthly_6910/6910_2024_月度.xlsx', 15_556, 15_556, 5_071_631_476, 0],
  ['monthly_6910/6910_2025_月度.xlsx', 17_668, 17_668, 4_755_985_979, 0],
  ['vintages_6910_2026/6910_2026_1-2月.xlsx', 3439, 3439, 835_473_781, 0],
  ['vintages_6910_2026/6910_2026_1-3月.xlsx', 4763, 4763, 1_089_995_291, 0],
  ['vintages_6910_2026/6910_2026_1-4月.xlsx', 6013, 6013, 1_277_999_347, 0],
] as const

describe.skipIf(isAbsent)(`the published workbooks${withoutRealFiles}`, () => {
  test.each(workbooks)('%s: %i rows, %i keys, %i dollars, %i kg', async (path, rows, keys, dollars, mass) => {
    const { summary, records } = await read(path)
    expect(summary).toMatchObject({
      expected: rows + 1,
      facts: rows + 1,
      accepted: keys,
      merged: rows - keys,
      rejected: 0,
      ignored: { headings: 1 },
    })
    expect([total(records, 'value'), total(records, 'net_mass_kg')]).toEqual([dollars, mass])
    expect(new Set(records.map(({ flow_code, unit_code }) => `${flow_code} ${unit_code}`))).toEqual(
      new Set(['export USD']),
    )
  })

  test('39221000_2025 breaks off at 10,000 rows in December, which is left out; the months before stand', async () => {
    const { summary, records } = await read('by_product/39221000_2025.xlsx')
    expect(summary).toMatchObject({
      expected: 10_001,
      accepted: 9302,
      rejected: 0,
      ignored: { headings: 1, 'last period of a download that breaks off at 10,000 rows': 698 },
      edition_on: '2025-11-30',
    })
    // Python as above, without rows of 202512.
    expect([total(records, 'value'), total(records, 'net_mass_kg')]).toEqual([617_409_914, 145_076_827])
    const last = records.filter((row) => row.partner_code === 'KAZ' && row.period_start === '2025-11-01')
    expect(
      last.map(({ reporter_region_code, value, net_mass_kg }) => [reporter_region_code, value, net_mass_kg]),
    ).toContainEqual(['CN-XJ', 246_209, 83_835])
  })

  test('five parts of one key are one figure, and the record says where they stand', async () => {
    // Rows 17599, 17612, 17614, 17617 and 17622: 6677195 + 187023 + 6 + 4480939 + 5224569.
    const { records } = await read('monthly_6910/6910_2022_月度.xlsx')
    const found = records.find(
      (row) => row.partner_code === 'USA' && row.reporter_region_code === 'CN-FJ' && row.period_start === '2022-12-01',
    )
    expect(found).toMatchObject({
      value: 16_569_732,
      locator: '月度!17599; 月度!17612; 月度!17614; 月度!17617; 月度!17622',
    })
  })

  test('islands that China counts apart are added to the area that ISO counts them to', async () => {
    // Row 979, 加那利群岛: 32721, and row 1859, 西班牙: 3780955.
    const { records } = await read('annual_6910/6910_2023.xlsx')
    const found = records.find((row) => row.partner_code === 'ESP' && row.reporter_region_code === 'CN-HA')
    expect(found).toMatchObject({ value: 3_813_676, locator: '6910_2023!979; 6910_2023!1859' })
  })

  test('three downloads of 2026 differ in five cells of the first two months, and none vanishes', async () => {
    const keyOf = (row: Row): string => [row.period_start, row.partner_code, row.reporter_region_code].join(' ')
    const said = async (months: number) =>
      new Map(
        (await read(`vintages_6910_2026/6910_2026_1-${months}月.xlsx`)).records.map((row) => [keyOf(row), row.value]),
      )
    const [first, second, third] = [await said(2), await said(3), await said(4)]
    const changed = (before: typeof first, after: typeof first) =>
      [...before].filter(([key, value]) => after.get(key) !== value).map(([key, value]) => [key, value, after.get(key)])
    // Python: dictionaries of both files, keys of the earlier one whose value differs in the later one.
    expect(changed(first, second).sort()).toEqual([
      ['2026-01-01 THA CN-ZJ', 2_530_511, 2_530_015],
      ['2026-01-01 USA CN-GD', 14_538_292, 14_569_092],
      ['2026-02-01 GBR CN-HI', 72_843, 86_947],
      ['2026-02-01 ISR CN-HI', 116_524, 102_420],
      ['2026-02-01 THA CN-ZJ', 1_575_474, 1_575_317],
    ])
    expect(changed(second, third)).toEqual([])
  })
})

/** Records by `awk 'END { print NR - 1 }'`; sums by Python: csv.DictReader, int() without the commas. */
const downloads = [
  ['soybean_2023.csv', 'gb18030', 40, 402_526_956_940, 95_355_428_567, '进口'],
  ['soybean_2024in.csv', 'gb18030', 36, 359_701_179_444, 100_883_410_028, '进口'],
  ['soybean_2024out.csv', 'gb18030', 29, 5_409_809, 507_699, '出口'],
  ['GZ_sm_customs_import_2025_utf8.csv', 'utf-8', 14, 1_299_488_747, 271_457_628, '进口'],
] as const

describe.skipIf(isAbsent)(`the published downloads${withoutRealFiles}`, () => {
  test.each(downloads)('%s (%s): all %i records are rejected for want of a flow', async (name, _encoding, records) => {
    const { summary, rejected } = await read(`native_gbk/${name}`, 'query-export')
    expect(summary).toMatchObject({ expected: records, facts: records, accepted: 0, rejected: records, ignored: {} })
    expect(rejected[0]?.reason).toBe(
      'the file does not state its flow: add it with --set flow=import or --set flow=export',
    )
  })

  test.each(downloads)('%s (%s): with its flow added, %i records hold %i yuan and %i kg', async (...told) => {
    const [name, encoding, count, yuan, mass, flow] = told
    const text = new TextDecoder(encoding).decode(await readFile(real(`native_gbk/${name}`)))
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line, index) => `${line}${index === 0 ? '贸易类型' : flow}`)
    const { summary, records } = await scratch(async (folder) => {
      const path = join(folder, basename(name))
      await writeFile(path, lines.join('\n'))
      return tryLayout(chinaCustoms, 'query-export', path)
    })
    expect(summary).toMatchObject({ expected: count, accepted: count, rejected: 0 })
    expect([total(records, 'value'), total(records, 'net_mass_kg')]).toEqual([yuan, mass])
    expect(records[0]).toMatchObject({ unit_code: 'CNY', flow_code: flow === '进口' ? 'import' : 'export' })
  })
})

describe.skipIf(isAbsent)(`the monthly totals that others collected${withoutRealFiles}`, () => {
  const path = 'gac_monthly_clean.csv'
  test('24 months give exports and imports, of the month and to date', async () => {
    const { summary, records } = await read(path, 'monthly-totals')
    expect(summary).toMatchObject({
      expected: 24,
      facts: 96,
      accepted: 92,
      rejected: 0,
      ignored: { 'January to date is January': 4 },
    })
    const year = records.filter(({ frequency_code }) => frequency_code === 'A')
    expect(year.map(({ flow_code, period_end, value }) => [flow_code, period_end, value])).toEqual([
      ['export', '2023-12-31', 23_765_600_000_000],
      ['import', '2023-12-31', 17_985_400_000_000],
      ['export', '2024-12-31', 25_454_500_000_000],
      ['import', '2024-12-31', 18_392_300_000_000],
    ])
  })

  test('the balance that lost its decimal point is stopped; all other figures agree with one another', async () => {
    // Python: each month against exports - imports and against the difference of the columns to date; one row is off.
    const { summary, rejected } = await read(path, 'monthly-balance')
    expect(summary).toMatchObject({ expected: 24, facts: 96, accepted: 91, rejected: 1 })
    expect(rejected[0]).toMatchObject({
      locator: 'record 2, trade_balance of the month',
      reason: 'is neither what exports and imports give nor the difference of the figures from January on',
      rejected_value: '798.0 <> 0.798',
    })
  })
})
