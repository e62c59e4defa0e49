import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { coverageOf, flowOf, unitOf } from './siat-words.ts'
import { uzbekistanSiat } from './uzbekistan-siat.source.ts'

const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name)
const byCountry = (path: string) => tryLayout(uzbekistanSiat, 'by-country', path)

const json = async (layout: string, content: unknown) => {
  const path = join(await mkdtemp(join(tmpdir(), 'siat-')), 'file.json')
  await writeFile(path, JSON.stringify(content))
  return tryLayout(uzbekistanSiat, layout, path)
}

describe('the table by country', () => {
  test('keeps leading zeros apart from other codes, and lets the code decide over swapped names', async () => {
    const { records } = await byCountry(fixture('exports.csv'))
    expect(
      records.filter((row) => row.period_end === '2010-12-31').map((row) => [row.partner_code, row.value]),
    ).toEqual([
      ['RUS', 4_154_837_300],
      ['CHN', 931_846_900],
      ['KAZ', 886_000_000],
      ['ALB', 1500],
      ['BIH', 1000],
      ['SDN', 2000],
      ['X899', 3000],
    ])
  })

  test('says that services are counted, and leaves out a cell without a figure', async () => {
    const { records, summary } = await byCountry(fixture('exports.csv'))
    expect(records.every((row) => row.coverage_code === 'goods_and_services' && row.flow_code === 'export')).toBe(true)
    expect(summary.ignored).toEqual({ 'no figure': 1 })
    expect(summary).toMatchObject({ expected: 7, facts: 14, accepted: 13 })
  })

  test('is refused where its figures are not those of exports: it does not say what it counts', async () => {
    const { records, rejected } = await byCountry(fixture('unknown-table.csv'))
    expect(records).toEqual([])
    expect(rejected[0]?.reason).toContain('the file does not say what it counts')
  })
})

const metadata = {
  source: 'Statistics Agency',
  dataset_name: 'Foreign trade in goods, cumulative monthly import levels',
  family: 'foreign trade goods',
  flow: 'imports',
  unit: 'USD million',
  window_semantics: 'cumulative_monthly',
  frequency: 'monthly',
}
const observation = (end: number, more: Readonly<Record<string, unknown>> = {}) => ({
  period: `2025-01/2025-${String(end).padStart(2, '0')}`,
  period_label: 'label',
  year: 2025,
  start_month: 1,
  end_month: end,
  value: 10.5,
  observed_at: '2025-12-30T00:00:00Z',
  ...more,
})
const windows = (observations: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) =>
  json('cumulative-windows', { metadata: { ...metadata, ...more }, observations })

describe('windows from January on', () => {
  test('accumulate; January alone is a month, all twelve are a year', async () => {
    const { records } = await windows([observation(1, { period: '2025-01' }), observation(3), observation(12)])
    expect(records.map((row) => [row.period_start, row.period_end, row.frequency_code, row.is_cumulative])).toEqual([
      ['2025-01-01', '2025-01-31', 'M', false],
      ['2025-01-01', '2025-03-31', null, true],
      ['2025-01-01', '2025-12-31', 'A', false],
    ])
    expect(records[0]).toMatchObject({
      flow_code: 'import',
      partner_code: 'WLD',
      value: 10_500_000,
      coverage_code: 'goods',
    })
  })

  test('count services where the title says so', async () => {
    const { records } = await windows([observation(3)], { dataset_name: 'Foreign trade in goods and services' })
    expect(records[0]?.coverage_code).toBe('goods_and_services')
  })

  test.each([
    ['coverage', { dataset_name: 'Trade', family: 'trade' }, {}, 'it is not said whether services are counted'],
    ['sort', { window_semantics: 'rolling' }, {}, 'the windows are of a sort that is not known'],
    ['flow', { flow: 'turnover' }, {}, 'the flow is neither exports nor imports'],
    ['unit', { unit: 'tugriks' }, {}, 'unknown unit or currency'],
    ['months', {}, { end_month: 4 }, 'the period is not the window of its months'],
    ['start', {}, { start_month: 2 }, 'a cumulative window does not begin in January'],
  ])('are refused where their %s is not known', async (_what, head, body, reason) => {
    const { records, rejected } = await windows([observation(3, body)], head)
    expect(records).toEqual([])
    expect(rejected.map((row) => row.reason)).toContain(reason)
  })

  test.each([
    ['the metadata have', { note: 'new' }, {}],
    ['an observation has', {}, { note: 'new' }],
  ])('stop where %s a new key', async (_what, head, body) => {
    await expect(windows([observation(3, body)], head)).rejects.toMatchObject({ name: 'SourceChanged' })
  })
})

describe('the table with its metadata', () => {
  const data = [
    {
      Code: '156',
      Klassifikator: 'Xitoy',
      Klassifikator_ru: 'Китай',
      Klassifikator_en: 'China',
      '2023': 2.5,
      '2024': null,
    },
  ]
  const told = (title: string, unit: string) => [
    { name_en: 'Data name', value_en: title },
    { name_en: 'Unit', value_uz: unit },
  ]

  test('is read by what the metadata say', async () => {
    const content = [{ metadata: told('Imports of goods by country', 'ming AQSh dollari'), data }]
    const { records, summary } = await json('classifier-json', content)
    expect(
      records.map((row) => [row.partner_code, row.flow_code, row.value, row.coverage_code, row.unit_wording]),
    ).toEqual([['CHN', 'import', 2500, 'goods', 'ming AQSh dollari']])
    expect(summary.ignored).toEqual({ 'no figure': 1 })
  })

  test.each([
    ['Turnover of goods', 'ming AQSh dollari', 'the metadata name neither exports nor imports'],
    ['Imports by country', 'ming AQSh dollari', 'it is not said whether services are counted'],
    ['Imports of goods', 'tugrik', 'the metadata name no unit that is known'],
  ])('is refused as %s in %s', async (title, unit, reason) => {
    const { rejected } = await json('classifier-json', [{ metadata: told(title, unit), data }])
    expect(rejected.map((row) => row.reason)).toContain(reason)
  })

  test('stops where the metadata contradict themselves', async () => {
    const both = [...told('Imports of goods', 'ming AQSh dollari'), ...told('Exports of goods', 'млн. долл. США')]
    await expect(json('classifier-json', [{ metadata: both, data }])).rejects.toMatchObject({ name: 'SourceChanged' })
  })
})

test.each([
  ['Tovarlar eksporti', 'export', 'goods'],
  ['Импорт товаров и услуг', 'import', 'goods_and_services'],
  ['Товарлар ва хизматлар экспорти', 'export', 'goods_and_services'],
  ['Exports and imports', undefined, undefined],
])('%s is told in its language', (title, flow, coverage) => {
  expect([flowOf(title), coverageOf(title)]).toEqual([flow, coverage])
})

test.each(['mln. AQSh dollari', 'млн. долл. США', 'млн. АҚШ доллари', 'million US dollars', 'USD million'])(
  '%s is million US dollars',
  (wording) => {
    expect(unitOf(wording)).toBe('million USD')
  },
)

const csv = realFile('national/uzbekistan/sdmx_data_1105.csv')
const small = realFile('national/uzbekistan/sdmx_data_2407.json')

// Python's csv module: 228 rows of 14 years, none blank; sums of the columns 2010 and 2023 in thousand US dollars.
test.skipIf(csv === undefined)(`the published table by country is read whole${withoutRealFiles}`, async () => {
  const { records, summary } = await byCountry(csv ?? '')
  expect(summary).toMatchObject({ expected: 228, facts: 3192, accepted: 3192, rejected: 0, merged: 0, ignored: {} })
  const sum = (year: string) =>
    records.filter((row) => row.period_end === `${year}-12-31`).reduce((all, row) => all + Number(row.value), 0)
  expect(sum('2010')).toBeCloseTo(13_023_388_800, 0)
  expect(sum('2023')).toBeCloseTo(24_869_366_300, 0)
  const china = records.filter((row) => row.partner_code === 'CHN' && row.period_end === '2023-12-31')
  expect(china.map((row) => row.value)).toEqual([2_486_557_300])
})

test.skipIf(small === undefined)(`the published windows are read whole${withoutRealFiles}`, async () => {
  const { records, summary } = await tryLayout(uzbekistanSiat, 'cumulative-windows', small ?? '')
  expect(summary).toMatchObject({ expected: 2, accepted: 2, rejected: 0, ignored: {} })
  expect(records.map((row) => [row.period_end, row.value])).toEqual([
    ['2025-02-28', 4_643_000_000],
    ['2026-02-28', 3_546_808_000],
  ])
})
