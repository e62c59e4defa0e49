import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from '@corridor/contracts'
import { type TriedLayout, tryLayout } from '@corridor/normalization/try-layout'
import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { worldBank } from './world-bank.source.ts'

const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name)
let folder = ''
let csv: TriedLayout

const kept = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}
const of = ({ records }: TriedLayout, locator: string): Row | undefined =>
  records.find((row) => row.locator === locator)
const why = ({ rejected }: TriedLayout): readonly string[] =>
  rejected.map(({ locator, reason, rejected_value }) => `${locator}: ${reason}: ${rejected_value}`)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'world-bank-'))
  const text = await readFile(fixture('indicator.csv'), 'utf8')
  // As the Bank gives it: a mark of the byte order, and line ends of two characters.
  csv = await tryLayout(
    worldBank,
    'indicator-csv',
    await kept('indicator.csv', `\uFEFF${text.replaceAll('\n', '\r\n')}`),
  )
})
afterAll(() => rm(folder, { recursive: true }))

describe('an indicator as CSV', () => {
  test('is dated by the line above its header', () => {
    expect(csv.summary.edition_on).toBe('2025-03-14')
  })

  test('gives a fact for each year of each area, and accounts for all', () => {
    expect(csv.summary).toMatchObject({
      expected: 10,
      facts: 30,
      accepted: 14,
      rejected: 5,
      merged: 0,
      ignored: { 'group of areas': 2, 'no figure': 9 },
    })
  })

  test('is output in dollars, by area and year', () => {
    expect(of(csv, 'record 1, 2023')).toMatchObject({
      indicator_code: 'gdp',
      area_code: 'KAZ',
      period_start: '2023-01-01',
      period_end: '2023-12-31',
      value: 261_400_000_000.5,
      unit_code: 'USD',
    })
  })

  test('keeps the world, and leaves other groups out', () => {
    expect(of(csv, 'record 3, 2021')?.area_code).toBe('WLD')
    expect(
      csv.ignored.filter(({ ignored_by }) => ignored_by === 'group of areas').map(({ locator }) => locator),
    ).toEqual(['record 2, 2021', 'record 2, 2022'])
  })

  test('has codes of its own for areas that ISO does not code', () => {
    expect(of(csv, 'record 4, 2021')?.area_code).toBe('XKX')
    expect(of(csv, 'record 5, 2022')?.area_code).toBe('X830')
  })

  test('may write numbers with exponents', () => {
    expect(of(csv, 'record 7, 2021')).toMatchObject({ value: 738_425_000_000_000, unit_code: 'LCU' })
    expect(of(csv, 'record 7, 2023')).toMatchObject({ value_text: '150000', value: 150_000 })
  })

  test('gives in millions what has more digits than a value holds', () => {
    expect(of(csv, 'record 7, 2022')).toMatchObject({ value_text: '1066569026.80001', value: 1_066_569_026_800_010 })
  })

  test('says to which place a factor of many digits is kept', () => {
    expect(of(csv, 'record 8, 2022')).toMatchObject({ value_text: '1.43591360484589', value: 1.435914 })
    expect(Number(of(csv, 'record 8, 2022')?.value_low)).toBeLessThan(1.43591360484589)
  })

  test('may be a small percentage, which is no loss of places', () => {
    expect(of(csv, 'record 9, 2021')).toMatchObject({ indicator_code: 'gdp_growth', value: -0.0004 })
  })

  test('is rejected by name where it cannot be believed, kept or understood', () => {
    expect(why(csv)).toEqual([
      'record 4, 2022: is zero, which no gross domestic product is: 0',
      'record 6, 2021: unknown area: ZZQ',
      'record 8, 2021: is too small to be kept with six decimals: 1.05946E-08',
      'record 9, 2023: is not a number: n/a',
      'record 10, 2021: is an indicator that is not known: AG.LND.TOTL.K2',
    ])
  })

  test('is rejected where output is negative', async () => {
    const text = await readFile(fixture('indicator.csv'), 'utf8')
    const path = await kept('negative.csv', text.replace('261400000000.5', '-261400000000.5'))
    expect(why(await tryLayout(worldBank, 'indicator-csv', path))).toContain(
      'record 1, 2023: is negative, which no product, population or rate is: -261400000000.5',
    )
  })

  test('with a column more is another file', async () => {
    const text = await readFile(fixture('indicator.csv'), 'utf8')
    const path = await kept('more.csv', text.replace('"Indicator Code",', '"Indicator Code","Scale",'))
    await expect(tryLayout(worldBank, 'indicator-csv', path)).rejects.toMatchObject({ name: 'SourceChanged' })
  })

  test('reads every number that a double can have', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ min: 0.01, max: 1e17, noNaN: true }), { minLength: 20, maxLength: 20 }),
        async (numbers) => {
          const years = numbers.map((_, index) => String(2000 + index))
          const line = (cells: readonly string[]): string => `${cells.map((cell) => `"${cell}"`).join(',')},\n`
          const written = numbers.map((each) => each.toExponential(14).toUpperCase())
          const path = await kept(
            'numbers.csv',
            line(['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code', ...years]) +
              line(['Kazakhstan', 'KAZ', 'GDP (current LCU)', 'NY.GDP.MKTP.CN', ...written]),
          )
          const { records } = await tryLayout(worldBank, 'indicator-csv', path)
          expect(records).toHaveLength(20)
          for (const { locator, value } of records) {
            const number = Number(written[Number(String(locator).slice(-4)) - 2000])
            expect(Math.abs(Number(value) - number)).toBeLessThanOrEqual(Math.max(0.000001, number * 1e-14))
          }
        },
      ),
      { numRuns: 3 },
    )
  })
})

describe('an indicator as workbook', () => {
  const named = ['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code']
  const data = [
    ['Data Source', 'World Development Indicators'],
    ['Last Updated Date', new Date(Date.UTC(2024, 4, 30))],
    [],
    [...named, '2018', '2019'],
    ['Kazakhstan', 'KAZ', 'Population, total', 'SP.POP.TOTL', 18276452, 18513930],
    ['Europe & Central Asia', 'ECS', 'Population, total', 'SP.POP.TOTL', 900000000],
  ]
  const book = (rows: readonly (readonly unknown[])[], ...others: readonly string[]): Uint8Array => {
    const made = utils.book_new()
    utils.book_append_sheet(made, utils.aoa_to_sheet(rows as unknown[][], { UTC: true }), 'Data')
    for (const name of others) utils.book_append_sheet(made, utils.aoa_to_sheet([['Country Code'], ['KAZ']]), name)
    return write(made, { type: 'buffer', bookType: 'biff8' }) as Uint8Array
  }

  test('is read cell by cell, its notes left out by name', async () => {
    const tried = await tryLayout(worldBank, 'indicator-xls', await kept('a.xls', book(data, 'Metadata - Countries')))
    expect(tried.summary).toMatchObject({
      expected: 7,
      facts: 9,
      accepted: 2,
      rejected: 0,
      ignored: {
        'group of areas': 1,
        'head of the file': 2,
        headings: 1,
        'no figure': 1,
        'notes on areas and indicators': 2,
      },
      edition_on: '2024-05-30',
    })
    expect(of(tried, 'Data!F5')).toMatchObject({ area_code: 'KAZ', indicator_code: 'population', value: 18_513_930 })
  })

  test.each([
    ['a sheet that is not known', book(data, 'More'), 'More'],
    ['a heading that is no year', book([...data.slice(0, 3), [...named, '2018', 'Mean'], ...data.slice(4)]), 'Data!F4'],
    ['a figure under no heading', book([...data, ['China', 'CHN', 'x', 'SP.POP.TOTL', 1, 2, 3]]), 'Data!G7'],
  ])('with %s is another file', async (_, bytes, place) => {
    const path = await kept('changed.xls', bytes)
    await expect(tryLayout(worldBank, 'indicator-xls', path)).rejects.toMatchObject({ name: 'SourceChanged', place })
  })
})

describe('the tables beside a download', () => {
  test('say the region of an economy by the code of that group', async () => {
    const tried = await tryLayout(worldBank, 'areas-csv', fixture('areas.csv'))
    expect(tried.summary).toMatchObject({ expected: 3, accepted: 2, rejected: 1 })
    expect(of(tried, 'record 1')).toMatchObject({ item_code: 'KAZ', parent_item_code: 'ECS', is_leaf: true })
    expect(of(tried, 'record 2')).toMatchObject({ item_name: 'Europe & Central Asia', is_leaf: false })
    expect(why(tried)).toEqual(['record 3: is a region that the file does not list: Somewhere else'])
  })
})
