import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileReaders } from '@corridor/adapters'
import { tryLayout } from '@corridor/normalization/try-layout'
import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recogniseInflow } from './gross-inflow.parse.ts'
import { kazakhstanNbk } from './kazakhstan-nbk.source.ts'
import { joinHeadings, periodOfHeading } from './period-heading.ts'

type Line = readonly (string | number)[]

const russian: readonly Line[] = [
  ['Валовый приток прямых инвестиций в Республику Казахстан от иностранных прямых инвесторов по странам'],
  ['', 'млн. долларов США'],
  ['Страны', 2023, '', 2024, ''],
  ['', 'IV квартал', 'год', 'I кв.', '2 квартал'],
  ['ВСЕГО', 5000, 23000.5, 4000, 4100],
  ['Китай', '1 234,5', 1700, '…', 300],
  ['Китай (Гонконг)', 20, 90, 10, 'с'],
  ['Страны ЕАЭС', 600, 2000, 500, 510],
  ['Международные организации', 1, 2, 3, 4],
  ['Другие страны', 9, 8, 7, 6],
  ['Примечание: данные уточнены'],
]
const english: readonly Line[] = [
  ['Gross inflow of foreign direct investment in the Republic of Kazakhstan by countries'],
  ['USD mln'],
  ['Countries', '2022', '9 months 2023', 'Q1 2024'],
  ['Total', 28000, 20000, 4000],
  ['China', 1400, 1200, 310],
]

const table = async (rows: readonly Line[]): Promise<string> => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'FDI')
  const path = join(await mkdtemp(join(tmpdir(), 'nbk-')), 'inflow.xlsx')
  await writeFile(path, write(book, { type: 'buffer', bookType: 'xlsx' }))
  return path
}
const read = async (rows: readonly Line[]) => tryLayout(kazakhstanNbk, 'gross-inflow', await table(rows))

describe('the table of gross inflow', () => {
  test('gives what each country brought into Kazakhstan, in millions of dollars', async () => {
    const { records } = await read(russian)
    const rows = records.map((row) => [
      row.locator,
      row.investor_area_code,
      row.period_start,
      row.frequency_code,
      row.value_usd,
    ])
    expect(rows.filter(([place]) => String(place).endsWith('5') || String(place).endsWith('6'))).toEqual(
      [
        ['FDI!B5', 'WLD', '2023-10-01', 'Q', 5_000_000_000],
        ['FDI!B6', 'CHN', '2023-10-01', 'Q', 1_234_500_000],
        ['FDI!C5', 'WLD', '2023-01-01', 'A', 23_000_500_000],
        ['FDI!C6', 'CHN', '2023-01-01', 'A', 1_700_000_000],
        ['FDI!D5', 'WLD', '2024-01-01', 'Q', 4_000_000_000],
        ['FDI!E5', 'WLD', '2024-04-01', 'Q', 4_100_000_000],
        ['FDI!E6', 'CHN', '2024-04-01', 'Q', 300_000_000],
      ].sort(
        (one, other) => rows.findIndex(([place]) => place === one[0]) - rows.findIndex(([place]) => place === other[0]),
      ),
    )
    expect(records[0]).toMatchObject({
      host_area_code: 'KAZ',
      position_code: 'fdi',
      stock_flow_code: 'flow',
      gross_net_code: 'gross',
      compiler: 'National Bank of Kazakhstan',
      licence_code: 'rows',
    })
  })

  test('leaves groups, organisations, the remainder, notes, missing and confidential cells out by rule', async () => {
    const { summary } = await read(russian)
    expect(summary.ignored).toEqual({
      'title above the table': 2,
      heading: 2,
      'group of areas': 4,
      'international organisations': 4,
      'remainder of areas': 4,
      'missing mark': 1,
      confidential: 1,
      note: 1,
    })
    expect([summary.expected, summary.accepted, summary.rejected]).toEqual([11, 10, 0])
  })

  test('keeps nine months as a window from January', async () => {
    const { records } = await read(english)
    expect(
      records
        .filter((row) => row.investor_area_code === 'CHN')
        .map((row) => [row.period_end, row.is_cumulative, row.value_usd]),
    ).toEqual([
      ['2022-12-31', false, 1_400_000_000],
      ['2023-09-30', true, 1_200_000_000],
      ['2024-03-31', false, 310_000_000],
    ])
  })

  test('rejects a lone comma that may part thousands or decimals', async () => {
    const years = Array.from({ length: 30 }, (_, at) => 1994 + at)
    const rows: readonly Line[] = [
      english[0] ?? [],
      english[1] ?? [],
      ['Countries', ...years],
      ['Total', ...years],
      ['France', ...years],
      ['China', '1,234'],
    ]
    const { rejected } = await read(rows)
    expect(rejected.map((row) => [row.locator, row.reason, row.rejected_value])).toEqual([
      ['FDI!B6', 'may have a comma for thousands or for decimals', '1,234'],
    ])
  })

  test.each<readonly [what: string, rows: readonly Line[]]>([
    ['an outflow', [['Gross outflow of direct investment'], ...english.slice(1)]],
    ['another unit', [english[0] ?? [], ['KZT bn'], ...english.slice(2)]],
    [
      'a heading that is no period',
      [...english.slice(0, 2), ['Countries', '2022', 'share, %', 'Q1 2024'], ...english.slice(3)],
    ],
  ])('stops at %s', async (_what, rows) => {
    await expect(read(rows)).rejects.toMatchObject({ name: 'SourceChanged' })
  })

  test('is known by title, unit and heading together', async () => {
    const sheets = await fileReaders.readWorkbook(await table(russian))
    const other = await fileReaders.readWorkbook(
      await table([['Внешняя торговля'], ['млн. долларов США'], ['Страны', 2023]]),
    )
    expect([recogniseInflow(sheets), recogniseInflow(other), recogniseInflow([])]).toEqual([
      'certain',
      undefined,
      undefined,
    ])
  })
})

describe('a heading', () => {
  test.each([
    ['2023', '2023'],
    ['2023 год', '2023'],
    ['2023 г.', '2023'],
    ['1 квартал 2024 года', '2024-Q1'],
    ['IV кв. 2023', '2023-Q4'],
    ['3 quarter 2022', '2022-Q3'],
    ['Q2 2022', '2022-Q2'],
    ['2022-Q2', '2022-Q2'],
    ['1 полугодие 2024', '2024-H1'],
    ['9 мес. 2024', '2024-01/2024-09'],
    ['2024*', undefined],
    ['5 квартал 2024', undefined],
    ['доля, %', undefined],
    ['12', undefined],
  ])('%s stands for %s', (heading, period) => {
    expect(periodOfHeading(heading)).toBe(period)
  })

  test('of any quarter stands for that quarter in every form', () => {
    const form = fc.constantFrom(
      (quarter: number, year: number) => `${quarter} квартал ${year} года`,
      (quarter: number, year: number) => `${['I', 'II', 'III', 'IV'][quarter - 1]} кв. ${year}`,
      (quarter: number, year: number) => `Q${quarter} ${year}`,
      (quarter: number, year: number) => `${year} Q${quarter}`,
    )
    fc.assert(
      fc.property(
        form,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1990, max: 2090 }),
        (write, quarter, year) => {
          expect(periodOfHeading(write(quarter, year))).toBe(`${year}-Q${quarter}`)
        },
      ),
    )
  })

  test('in two rows takes the year that stands to its left', () => {
    expect(joinHeadings(['Страны', '2023', '', '2024'], ['', 'I кв.', 'год', 'I кв.'])).toEqual([
      'Страны',
      'I кв. 2023',
      '2023',
      'I кв. 2024',
    ])
  })
})

test('a blank that parts no thousands is no part of a figure', async () => {
  const { rejected } = await read([...english, ['Turkey', '12 5', '1 234', '1 23,4']])
  expect(rejected.map((row) => row.rejected_value)).toEqual(['12 5', '1 23.4'])
})
