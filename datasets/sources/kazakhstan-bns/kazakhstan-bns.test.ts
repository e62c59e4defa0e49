import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kazakhstanBns } from './kazakhstan-bns.source.ts'
import { periodOf } from './trade-by-country.parse.ts'

type Line = readonly (string | number | null)[]

const read = (path: string) => tryLayout(kazakhstanBns, 'trade-by-country', path)

const head = (period: string, more: { unit?: string; first?: string; last?: string } = {}): readonly Line[] => [
  [' Основные показатели внешней торговли Республики Казахстан'],
  [period],
  [null, null, null, null, more.unit ?? 'тыс. долларов США'],
  [more.first ?? 'Наименование области', 'Товарооборот', null, 'Экспорт', null, more.last ?? 'импорт'],
  [
    null,
    'Всего',
    'удельный вес страны в общем объеме товарооборота, %',
    'Всего',
    'удельный вес страны в общем объеме экспорта, %',
    'Всего',
    'удельный вес страны в общем объеме импорта, %',
  ],
]

const body: readonly Line[] = [
  ['Всего\nв том числе', 30.5, 100, 20.25, 100, 10.25, 100],
  [' Страны вне ЕАЭС', 30.5, 100, 20.25, 100, 10.25, 100],
  ['Китай', 30.25, 99, 20.25, 100, 10, 98],
  ['Сан-Марино', 0.25, 1, null, null, 0.25, 2],
]

/** An old workbook (.xls), a sheet for each entry. */
const workbook = async (sheets: Readonly<Record<string, readonly Line[]>>): Promise<string> => {
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name)
  }
  const path = join(await mkdtemp(join(tmpdir(), 'kz-')), 'trade.xls')
  await writeFile(path, write(book, { type: 'buffer', bookType: 'biff8' }))
  return path
}

const year = (rows: readonly Line[] = body) => ({ '12_2020': [...head('за январь-декабрь 2020 года'), ...rows] })

describe('a sheet', () => {
  test('gives exports and imports by country, the world among them', async () => {
    const { records } = await read(await workbook(year()))
    expect(
      records.map((row) => [
        row.partner_code,
        row.flow_code,
        row.value,
        row.period_end,
        row.frequency_code,
        row.locator,
      ]),
    ).toEqual([
      ['WLD', 'export', 20_250, '2020-12-31', 'A', '12_2020!D6'],
      ['WLD', 'import', 10_250, '2020-12-31', 'A', '12_2020!F6'],
      ['CHN', 'export', 20_250, '2020-12-31', 'A', '12_2020!D8'],
      ['CHN', 'import', 10_000, '2020-12-31', 'A', '12_2020!F8'],
      ['SMR', 'import', 250, '2020-12-31', 'A', '12_2020!F9'],
    ])
  })

  test('loses its groups, shares and turnover by name', async () => {
    const { summary } = await read(await workbook(year()))
    expect(summary.ignored).toEqual({
      'group of areas': 3,
      heading: 2,
      'share of the country': 11,
      'sum of exports and imports': 3,
      'title, period and unit': 3,
    })
    expect(summary.expected).toBe(9)
  })

  test('may miss the turnover by the rounding of three tenths, not by more', async () => {
    const rows = [...body, ['Тувалу', 7.8, 0, 7.8, 0, 0.1, 0], ['Науру', 8, 0, 7.8, 0, 0.4, 0]] as const
    const { records, rejected } = await read(await workbook(year(rows)))
    expect(
      rejected.map((row) => [row.locator, row.reason]).filter(([, reason]) => String(reason).includes('turnover')),
    ).toEqual(
      ['B11', 'D11', 'F11'].map((cell) => [`12_2020!${cell}`, 'turnover is not the sum of exports and imports']),
    )
    expect(records.map((row) => row.partner_code)).toContain('TUV')
    expect(records.map((row) => row.partner_code)).not.toContain('NRU')
  })

  test('is not believed where a figure is far from its share, though the row adds up', async () => {
    const rows = [...body, ['Куба', 2000, 6.6, 2000, 9.9, null, null]] as const
    const { rejected } = await read(await workbook(year(rows)))
    expect(rejected.map((row) => [row.locator, row.reason, row.rejected_value])).toEqual([
      ['12_2020!D10', 'the figure is not the share of all countries that stands beside it', '2000'],
    ])
  })

  test('of part of a year is a window that accumulates', async () => {
    const { records } = await read(await workbook({ '6_2020': [...head('за январь-июнь 2020 года'), ...body] }))
    expect([records[0]?.period_start, records[0]?.period_end, records[0]?.is_cumulative]).toEqual([
      '2020-01-01',
      '2020-06-30',
      true,
    ])
  })

  test('of explanations, and a note below, are left out by name', async () => {
    const { summary } = await read(
      await workbook({ Обложка: [['Статистика']], ...year([...body, ['* предварительные данные']]) }),
    )
    expect(summary.ignored).toMatchObject({ 'sheet of explanations': 1, 'note without figures': 1 })
  })

  test.each([
    ['a country', year([...body, ['Атлантида', 1, 0, 1, 0, null, null]]), 'unknown area'],
    [
      'a unit',
      { '12_2020': [...head('за январь-декабрь 2020 года', { unit: 'тугриков' }), ...body] },
      'unknown unit or currency',
    ],
  ])('with %s that is not known is rejected by name', async (_what, sheets, reason) => {
    const { rejected } = await read(await workbook(sheets))
    expect(rejected.map((row) => row.reason)).toContain(reason)
  })

  test.each([
    ['a heading is new', { '12_2020': [...head('за январь-декабрь 2020 года', { last: 'Реимпорт' }), ...body] }],
    ['a cell stands right of the table', year([...body, ['Куба', 1, 0, 1, 0, null, null, 5]])],
    ['the period is none', { '12_2020': [...head('за многие годы'), ...body] }],
    ['the sheet is named after another year', { '12_2019': [...head('за январь-декабрь 2020 года'), ...body] }],
    ['a sheet is new', { ...year(), Прочее: [['что-то', 1]] }],
  ])('stops where %s', async (_what, sheets) => {
    await expect(read(await workbook(sheets))).rejects.toMatchObject({ name: 'SourceChanged' })
  })
})

test('a period is a year, a month, a window, or none, whatever is written', () => {
  expect(periodOf('за январь 2021 года')).toBe('2021-01')
  expect(periodOf('за июль-март 2021 года')).toBeUndefined()
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^за [а-я]{3,8}-[а-я]{3,8} \d{4} года$/)), (text) => {
      const period = periodOf(text)
      expect(period === undefined || /^\d{4}(-\d{2}(\/\d{4}-\d{2})?)?$/.test(period)).toBe(true)
    }),
  )
})

// Counts and sums: LibreOffice to CSV (every sheet, full precision), then Python: cells that are not blank by column, the
// groups of areas aside; sums over countries with Decimal. Rows: lines of those CSVs that are not blank.
const published = [
  ['2019', { expected: 414, accepted: 624, shares: 931, turnover: 382 }],
  ['2020', { expected: 403, accepted: 610, shares: 912, turnover: 371 }],
  ['2021', { expected: 402, accepted: 598, shares: 905, turnover: 370 }],
] as const
const fileOf = (year: string) => realFile(`national/kazakhstan/Основные показатели внешней торговли_${year}.xls`)
const editions = new Map<string, ReturnType<typeof read>>()
/** Each is read once for all tests. */
const edition = (year: string): ReturnType<typeof read> => {
  const known = editions.get(year) ?? read(fileOf(year) ?? '')
  editions.set(year, known)
  return known
}
const hasFiles = published.every(([year]) => fileOf(year) !== undefined)

describe.skipIf(!hasFiles)(`the published workbook${withoutRealFiles}`, () => {
  test.each(published)('of %s is read whole', async (year, { expected, accepted, shares, turnover }) => {
    const { summary } = await edition(year)
    expect(summary).toMatchObject({ expected, accepted, rejected: 0, merged: 0 })
    expect(summary.ignored).toEqual({
      'group of areas': 66,
      heading: 4,
      'share of the country': shares,
      'sum of exports and imports': turnover,
      'title, period and unit': 6,
    })
  })

  test('of 2021 adds up to its world, and has China as published', async () => {
    const { records } = await edition('2021')
    const of = (flow: string, isWorld: boolean) =>
      records
        .filter((row) => row.flow_code === flow && row.period_end === '2021-12-31')
        .filter((row) => (row.partner_code === 'WLD') === isWorld)
        .reduce((sum, row) => sum + Number(row.value), 0)
    expect(of('export', true)).toBeCloseTo(60_321_024_400.65, 2)
    expect(of('export', false)).toBeCloseTo(60_321_024_400.65, 2)
    expect(of('import', true)).toBeCloseTo(41_415_435_469.7, 2)
    expect(of('import', false)).toBeCloseTo(41_415_435_469.7, 2)
  })

  // The whole list by Python from the same CSVs: no flow of 2019 differs between its two editions, eight of 2020 do.
  test.each([
    ['2019', '2020', []],
    [
      '2020',
      '2021',
      [
        ['ARM import', '7829.1', '7829.06387'],
        ['BLR export', '77323', '77322.97447'],
        ['BLR import', '664879.9', '664879.94327'],
        ['KGZ import', '267582.7', '267582.68458'],
        ['RUS export', '5007142.5', '5007142.52335'],
        ['RUS import', '13768209', '13768209.03622'],
        ['WLD export', '47540772.7', '47540772.69568'],
        ['WLD import', '38929076.1', '38929076.06504'],
      ],
    ],
  ])('of %s is revised by the next in these cells', async (older, newer, expected) => {
    const cells = async (year: string) => {
      const { records } = await edition(year)
      const of = records.filter((row) => row.period_end === `${older}-12-31`)
      return new Map(of.map((row) => [`${row.partner_code} ${row.flow_code}`, String(row.value_text)]))
    }
    const [before, after] = [await cells(older), await cells(newer)]
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
    const changed = [...before].filter(([key, value]) => after.get(key) !== value)
    expect(changed.map(([key, value]) => [key, value, after.get(key)]).sort()).toEqual(expected)
  })
})
