import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from '@corridor/contracts'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ecbRates } from './ecb-rates.source.ts'

const read = (path: string) => tryLayout(ecbRates, 'reference-rates', path)
const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name)

const saved = async (content: string | Uint8Array): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'ecb-')), 'file')
  await writeFile(path, content)
  return path
}

const of = (rows: readonly Row[], type: string, per = 'EUR'): readonly Row[] =>
  rows.filter((row) => row.rate_type_code === type && row.per_currency_code === per)

/** Days from Monday to Friday between two days, 1 January aside. */
const workdays = (from: string, to: string): readonly string[] => {
  const days: string[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    const day = new Date(at)
    if (day.getUTCDay() % 6 !== 0 && !day.toISOString().includes('-01-01')) days.push(day.toISOString().slice(0, 10))
  }
  return days
}

const history = async (days: readonly string[], rates: (day: string) => string): Promise<string> =>
  saved(['Date,USD,CNY,', ...[...days].reverse().map((day) => `${day},${rates(day)},`)].join('\n'))

describe('a reference rate', () => {
  test('is told per euro for its day, and known from that day on', async () => {
    const { records } = await read(fixture('history.csv'))
    expect(
      of(records, 'reference').map((row) => [
        row.currency_code,
        row.period_start,
        row.rate,
        row.frequency_code,
        row.locator,
      ]),
    ).toEqual([
      ['CNY', '2024-03-05', 8.4, 'D', 'record 1, CNY'],
      ['USD', '2024-03-05', 1.2, 'D', 'record 1, USD'],
      ['CNY', '2024-03-04', 8.5, 'D', 'record 2, CNY'],
      ['USD', '2024-03-04', 1.25, 'D', 'record 2, USD'],
      ['CNY', '2024-03-01', 8, 'D', 'record 3, CNY'],
      ['RUB', '2024-03-01', 90.5, 'D', 'record 3, RUB'],
      ['USD', '2024-03-01', 1, 'D', 'record 3, USD'],
    ])
    expect(records.find((row) => row.locator === 'record 3, RUB')).toMatchObject({ known_basis: 'published' })
  })

  test('that leaps by a power of ten for a day is rejected, and is in no average of whole months', async () => {
    const days = workdays('2024-01-01', '2024-01-31')
    const { records, rejected } = await read(
      await history(days, (day) => (day === '2024-01-17' ? '1.1,7800' : '1.1,7.8')),
    )
    expect(rejected.map((row) => [row.locator, row.rejected_value])).toEqual([['record 11, CNY', '7800']])
    const averages = of(records, 'average').filter((row) => row.currency_code === 'CNY')
    expect(averages.map((row) => [row.rate, row.obs_status_code])).toEqual([[7.8, 'P']])
  })

  test('that is N/A is left out by name', async () => {
    const { summary } = await read(fixture('history.csv'))
    expect(summary.ignored).toEqual({ 'no rate on the day': 5 })
    expect(summary.expected).toBe(3)
  })

  test('is read from a zip archive, too', async () => {
    const { records } = await read(
      await saved(zipSync({ 'eurofxref-hist.csv': strToU8('Date,USD,CNY,\n2024-03-05,1.2,8.4,\n') })),
    )
    expect(of(records, 'reference').map((row) => row.rate)).toEqual([8.4, 1.2])
  })

  test('stands in the file of one day beside blanks and a date in words, and makes no average', async () => {
    const { records, summary } = await read(fixture('day.csv'))
    expect(records.map((row) => [row.currency_code, row.period_start, row.rate])).toEqual([
      ['CNY', '2026-04-08', 8.05],
      ['USD', '2026-04-08', 1.25],
    ])
    expect(summary.ignored).toEqual({ 'average of a single day': 8 })
  })
})

describe('dates with slashes', () => {
  test('are month first where no day-first reading is possible', async () => {
    const { records } = await read(fixture('saved-again.csv'))
    expect(of(records, 'reference').map((row) => [row.currency_code, row.period_start])).toEqual([
      ['CNY', '2024-03-14'],
      ['USD', '2024-03-14'],
      ['CNY', '2024-03-04'],
      ['USD', '2024-03-04'],
    ])
  })

  test.each(['either-way.csv', 'day-first.csv'])('are not believed in %s', async (name) => {
    const { records, rejected } = await read(fixture(name))
    expect(records).toEqual([])
    expect(rejected).toHaveLength(4)
    expect(rejected[0]?.reason).toContain('the dates of the column are not certain')
  })

  test('never come out as another day, whatever the month', async () => {
    const day = fc.date({ min: new Date('1999-01-04'), max: new Date('2030-12-31'), noInvalidDate: true })
    const iso = (at: Date): string => at.toISOString().slice(0, 10)
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(day, { minLength: 2, maxLength: 5, selector: iso }), async (days) => {
        const slashed = days.map((at) => `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear()},1.5,8\n`)
        const { records } = await read(await saved(`Date,USD,CNY\n${slashed.join('')}`))
        const isCertain = days.some((at) => at.getUTCDate() > 12)
        expect(
          of(records, 'reference')
            .filter((row) => row.currency_code === 'USD')
            .map((row) => row.period_start)
            .sort(),
        ).toEqual(isCertain ? days.map(iso).sort() : [])
      }),
      { numRuns: 6 },
    )
  })
})

describe('an average', () => {
  const year = workdays('2023-12-20', '2025-01-10')

  test('of a whole year is derived, with the days behind it, per euro and per dollar', async () => {
    const { records } = await read(await history(year, (day) => (day < '2024-07-01' ? '1.25,10' : '1,6')))
    const days = workdays('2024-01-01', '2024-12-31')
    const early = days.filter((day) => day < '2024-07-01').length
    const share = early / days.length
    const found = records.filter((row) => row.frequency_code === 'A')
    expect(found.map((row) => [row.currency_code, row.per_currency_code, row.rate, row.day_count])).toEqual([
      ['CNY', 'EUR', Number((10 * share + 6 * (1 - share)).toFixed(6)), days.length],
      ['CNY', 'USD', Number((8 * share + 6 * (1 - share)).toFixed(6)), days.length],
      ['EUR', 'USD', Number((0.8 * share + 1 - share).toFixed(6)), days.length],
      ['USD', 'EUR', Number((1.25 * share + 1 - share).toFixed(6)), days.length],
    ])
    expect(found.every((row) => row.method_code === 'derived' && row.obs_status_code === 'A')).toBe(true)
  })

  test('of part of a year stands under its days, provisional, and is no rate of the year', async () => {
    const { records } = await read(await history(year, () => '1.25,10'))
    const part = records.filter((row) => row.period_start === '2025-01-02' && row.rate_type_code === 'average')
    expect(part.map((row) => [row.frequency_code, row.obs_status_code, row.period_end, row.day_count])).toEqual(
      Array.from({ length: 4 }, () => [null, 'P', '2025-01-10', 7]),
    )
    expect(part[0]?.formula).toContain('only part of 2025')
    expect(records.filter((row) => row.frequency_code === 'A').every((row) => row.period_start === '2024-01-01')).toBe(
      true,
    )
  })

  test.each([
    ['a currency was not quoted to the end', (day: string) => (day > '2024-10-01' ? '1.25,N/A' : '1.25,10')],
    ['a cell is no number', (day: string) => (day === '2024-05-07' ? '1.25,10x' : '1.25,10')],
  ])('is no rate of the year where %s', async (_what, rates) => {
    const { records } = await read(await history(year, rates))
    const yearly = records.filter((row) => row.frequency_code === 'A').map((row) => row.currency_code)
    expect(yearly).toEqual(['EUR', 'USD'])
  })

  test('is no rate of the year where the file has lost days', async () => {
    const path = await history(
      year.filter((day) => day < '2024-05-01' || day > '2024-05-09'),
      () => '1.25,10',
    )
    const { records } = await read(path)
    expect(records.filter((row) => row.frequency_code === 'A')).toEqual([])
  })
})

test('a cell after the last separator is refused by name', async () => {
  const { rejected } = await read(await saved('Date,USD,\n2024-03-05,1.2,8.4\n'))
  expect(rejected.map((row) => [row.reason, row.rejected_value])).toEqual([['unknown currency', 'column 3']])
})

test('a new currency stops the file', async () => {
  await expect(read(await saved('Date,USD,XYZ,\n2024-03-05,1.2,8.4,\n'))).rejects.toMatchObject({
    name: 'SourceChanged',
  })
})

const zip = realFile('fx/eurofxref-hist_2026-04.zip')
const day = realFile('fx/eurofxref.csv')

// Counts and values: Python's csv module over the unzipped file, plain loops (6,983 lines after the header by wc -l;
// 217,555 cells that are numbers, 68,748 that are N/A; averages by set comparison of the days of each period).
test.skipIf(zip === undefined)(`the published history is read whole${withoutRealFiles}`, async () => {
  const { records, summary } = await read(zip ?? '')
  expect(summary).toMatchObject({
    expected: 6983,
    facts: 217_555 + 68_748 + 22_188,
    accepted: 217_555 + 22_188,
    rejected: 0,
    merged: 0,
    ignored: { 'no rate on the day': 68_748 },
  })
  const yuan = of(records, 'reference').filter((row) => row.currency_code === 'CNY')
  expect(yuan).toHaveLength(5384)
  expect(yuan.reduce((sum, row) => sum + Number(row.rate), 0)).toBeCloseTo(45_061.7373, 4)
  const rates = new Map(
    records
      .filter((row) => row.rate_type_code === 'average')
      .map((row) => [
        `${row.currency_code} per ${row.per_currency_code} ${row.period_start} ${row.period_end}`,
        [row.rate, row.day_count, row.frequency_code],
      ]),
  )
  expect(rates.get('CNY per USD 2010-01-01 2010-12-31')).toEqual([6.767807, 258, 'A'])
  expect(rates.get('CNY per USD 2025-01-01 2025-12-31')).toEqual([7.187359, 255, 'A'])
  expect(rates.get('CNY per EUR 2025-01-01 2025-12-31')).toEqual([8.118504, 255, 'A'])
  expect(rates.get('EUR per USD 2008-01-01 2008-12-31')).toEqual([0.683499, 256, 'A'])
  expect(rates.get('USD per EUR 1999-01-01 1999-01-31')).toEqual([1.16078, 20, 'M'])
  expect(rates.get('RUB per USD 2021-01-01 2021-12-31')).toEqual([73.679809, 258, 'A'])
  expect(rates.get('RUB per USD 2022-01-03 2022-03-01')).toEqual([78.087742, 42, null])
  expect(rates.get('RUB per USD 2022-01-01 2022-12-31')).toBeUndefined()
  expect(rates.get('CNY per USD 2026-01-01 2026-12-31')).toBeUndefined()
  // A year for each currency and year quoted throughout, per euro and per dollar.
  expect([...rates.values()].filter(([, , frequency]) => frequency === 'A')).toHaveLength(1666)
})

test.skipIf(day === undefined)(`the published file of one day is read whole${withoutRealFiles}`, async () => {
  const { records, summary } = await read(day ?? '')
  expect(summary).toMatchObject({ expected: 1, accepted: 29, rejected: 0, ignored: { 'average of a single day': 116 } })
  expect(records.find((row) => row.currency_code === 'CNY')).toMatchObject({ rate: 7.9827, period_start: '2026-04-13' })
})
