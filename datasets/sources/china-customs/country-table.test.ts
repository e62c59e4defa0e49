import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { scratch } from '@corridor/adapters'
import { tryLayout } from '@corridor/normalization/try-layout'
import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chinaCustoms } from './china-customs.source.ts'
import { gridOf } from './csv-grid.ts'
import { isLostName } from './lost-names.ts'

const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name)
const table = await tryLayout(chinaCustoms, 'country-table-text', fixture('countries.csv'))
const told = (partner: string) =>
  table.records
    .filter(({ partner_code }) => partner_code === partner)
    .map(({ flow_code, period_start, is_cumulative, value }) => [flow_code, period_start, is_cumulative, value])

test('every row gives its four figures, or says why not', () => {
  expect(table.summary).toMatchObject({
    expected: 12,
    facts: 33,
    accepted: 16,
    rejected: 7,
    ignored: { headings: 4, 'group of areas': 4, 'no trade, or less than half a unit': 1, 'notes under the table': 1 },
  })
})

test('month and January to date of both flows are read in the unit of the table', () => {
  expect(told('KAZ')).toEqual([
    ['export', '2026-05-01', false, 200_000],
    ['export', '2026-01-01', true, 1_000_000],
    ['import', '2026-05-01', false, 100_000],
    ['import', '2026-01-01', true, 500_000],
  ])
})

test('the change over a year stands beside the figure to date that it is of', () => {
  const changes = table.records
    .filter(({ partner_code }) => partner_code === 'WLD')
    .map((row) => row.growth_published_pct)
  expect(changes).toEqual([null, 6.2, null, -3.4])
})

test('a country told among the members of a group is that country', () => {
  expect(told('TKM')).toHaveLength(3)
})

test.each([
  ['table!9, export of the month', 'the month is more than all months of the year together', '200 > 150'],
  ['table!10, import to date', 'unknown area', '火星'],
  [
    'table!11, export of the month',
    'exports and imports do not add up to the trade stated beside them',
    '200 + 100 <> 900',
  ],
])('%s is rejected: %s', (locator, reason, value) => {
  expect(table.rejected.find((row) => row.locator === locator)).toMatchObject({ reason, rejected_value: value })
})

test('a table whose names were lost is refused as a whole', async () => {
  await expect(tryLayout(chinaCustoms, 'country-table-text', fixture('countries-without-names.csv'))).rejects.toThrow(
    /6 of 7 rows have lost the name of the country, the first at table!6/,
  )
})

type Cells = readonly (string | number)[]
const month = (title: string, label: string, rows: readonly Cells[], unit = '万元人民币'): readonly Cells[] => [
  ['', title],
  ['', `单位∶${unit}`],
  ['', '国别（地区）', '进出口', '', '出口', '', '进口', '', '累计比去年同期±％'],
  ['', '', label, `1至${label}`, label, `1至${label}`, label, `1至${label}`, '进出口', '出口', '进口'],
  ...rows.map((row) => ['', ...row]),
]
const tryBook = (sheets: Readonly<Record<string, readonly Cells[]>>) =>
  scratch(async (folder) => {
    const path = join(folder, 'table.xlsx')
    const book = utils.book_new()
    for (const [name, rows] of Object.entries(sheets))
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name)
    await writeFile(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array)
    return tryLayout(chinaCustoms, 'country-table', path)
  })
const may = '（2）2026年5月进出口商品国别（地区）总值表（人民币值）'
const june = '（2）2026年6月进出口商品国别（地区）总值表（人民币值）'
const kazakhstan = (toDate: number): Cells => ['哈萨克斯坦', 30, toDate + 100, 20, toDate, 10, 100, 1, 1, 1]
const uzbekistan = (toDate: number): Cells => ['乌兹别克斯坦', 30, toDate + 100, 20, toDate, 10, 100, 1, 1, 1]

test('figures to date that fall from one month to the next are rejected, both of them; others stand', async () => {
  const { records, rejected } = await tryBook({
    a: [
      ...month(may, '5月', [kazakhstan(900), uzbekistan(400)]),
      ...month(june, '6月', [kazakhstan(800), uzbekistan(420)]),
    ],
  })
  expect(rejected.map(({ locator, reason }) => [locator, reason])).toEqual([
    ['a!5, export to date', 'the figure from January on falls from one month to the next'],
    ['a!11, export to date', 'the figure from January on falls from one month to the next'],
  ])
  expect(records).toHaveLength(14)
  expect(records.find((row) => row.locator === 'a!12, export to date')).toMatchObject({
    value: 4_200_000,
    unit_code: 'CNY',
  })
})

test('months on sheets of their own are compared too', async () => {
  const { rejected } = await tryBook({
    五: month(may, '5月', [kazakhstan(900)]),
    六: month(june, '6月', [kazakhstan(800)]),
  })
  expect(rejected).toHaveLength(2)
})

test('the express release of main partners is preliminary', async () => {
  const title = '（4）2026年6月进出口商品主要国别（地区）总值表（美元值）'
  const { records } = await tryBook({ a: month(title, '6月', [kazakhstan(800)], '百万美元') })
  expect(records[1]).toMatchObject({ obs_status_code: 'P', value: 800_000_000, unit_code: 'USD' })
})

test('January and February published together stay one window', async () => {
  const rows = [
    ['2026年1至2月进出口商品国别（地区）总值表（美元值）'],
    ['单位：千美元'],
    ['国别（地区）', '进出口', '出口', '进口', '比去年同期±％'],
    ['', '1至2月', '1至2月', '1至2月', '进出口', '出口', '进口'],
    ['吉尔吉斯斯坦', 30, 20, 10, 1, 1, 1],
  ]
  const { records, summary } = await tryBook({ a: rows })
  expect(records.map(({ period_start, period_end, value }) => [period_start, period_end, value])).toEqual([
    ['2026-01-01', '2026-02-28', 20_000],
    ['2026-01-01', '2026-02-28', 10_000],
  ])
  expect(summary.ignored).toEqual({ headings: 4, 'no such column or blank': 2 })
})

test('January alone has no window besides its month; December to date is the year', async () => {
  const january = month(may.replace('5月', '1月'), '1月', [['哈萨克斯坦', 30, 30, 20, 20, 10, 10, 1, 1, 1]])
  const december = month(may.replace('5月', '12月'), '12月', [kazakhstan(900)])
  const { records } = await tryBook({ a: january, b: december })
  expect(records.map(({ locator, frequency_code }) => [locator, frequency_code])).toEqual([
    ['a!5, export of the month', 'M'],
    ['a!5, import of the month', 'M'],
    ['b!5, export of the month', 'M'],
    ['b!5, export to date', 'A'],
    ['b!5, import of the month', 'M'],
    ['b!5, import to date', 'A'],
  ])
})

test('an English table is read by its names', async () => {
  const { records } = await tryBook({
    a: month(may, '5月', [
      ['Kazakhstan', ...kazakhstan(900).slice(1)],
      ['Total', ...uzbekistan(400).slice(1)],
    ]),
  })
  expect(new Set(records.map(({ partner_code }) => partner_code))).toEqual(new Set(['KAZ', 'WLD']))
})

test.each([
  ['a month that the title does not name', month(may, '4月', [kazakhstan(900)]), /进出口 4月 is a heading not known/],
  ['a title and a unit of two currencies', month(may, '5月', [kazakhstan(900)], '千美元'), /name two currencies/],
  [
    'no unit',
    month(may, '5月', [kazakhstan(900)]).map((row, index) => (index === 1 ? ['', '表'] : row)),
    /without a unit/,
  ],
])('%s stops the table', async (_what, rows, message) => {
  await expect(tryBook({ a: rows })).rejects.toThrow(message)
})

test.each(['', ' ', '?', '????', '¹þÈø¿Ë', 'Ãɹ', '锟斤拷', '\uFFFD\uFFFD', '12,5'])(
  '%s is a name that was lost',
  (name) => {
    expect(isLostName(name)).toBe(true)
  },
)

test.each(['哈萨克斯坦', '  其中：越南', "Côte d'Ivoire", 'São Tomé and Príncipe', '“一带一路”沿线国家', 'Türkiye'])(
  '%s is a name',
  (name) => {
    expect(isLostName(name)).toBe(false)
  },
)

test('cells of any text come back from a line of separated values', () => {
  const cell = fc.string().filter((text) => !/[\r\n\uFEFF]/.test(text))
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
      const text = cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')
      expect(gridOf([{ record: 1, text }])[0]?.rows[0]?.cells).toEqual(cells)
    }),
  )
})
