import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { federalReserveRates } from './federal-reserve-rates.source.ts'

const read = (path: string) => tryLayout(federalReserveRates, 'rates-by-country', path)
const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name)

const saved = async (content: string): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'fed-')), 'file')
  await writeFile(path, content)
  return path
}

describe('rates by country', () => {
  test('that leap by a power of ten for one period are rejected', async () => {
    const rows = ['8.2', '8000', '7.6', '6.9'].map((rate, index) => `${2005 + index}-01-01,China,${rate}`)
    const { rejected } = await read(await saved(['Date,Country,Exchange rate', ...rows].join('\n')))
    expect(rejected.map((row) => [row.locator, row.rejected_value])).toEqual([['record 2', '8000']])
  })

  test('are averages of years where every date is a first of January', async () => {
    const { records } = await read(fixture('years.csv'))
    expect(records.slice(0, 4).map((row) => [row.currency_code, row.period_end, row.frequency_code, row.rate])).toEqual(
      [
        ['AUD', '2005-12-31', 'A', 1.31],
        ['AUD', '2006-12-31', 'A', 1.3],
        ['CNY', '2005-12-31', 'A', 8.2],
        ['CNY', '2006-12-31', 'A', 8],
      ],
    )
    expect(records.every((row) => row.per_currency_code === 'USD' && row.rate_type_code === 'average')).toBe(true)
  })

  test('are averages of months where every date is a first of a month', async () => {
    const { records } = await read(fixture('months.csv'))
    expect(records.map((row) => [row.period_start, row.frequency_code]).at(-1)).toEqual(['2005-02-01', 'M'])
  })

  test('are rates of days elsewhere, and a day without one is left out', async () => {
    const { records, summary } = await read(fixture('days.csv'))
    expect(records.map((row) => [row.period_start, row.rate_type_code, row.rate])).toEqual([
      ['2005-01-03', 'reference', 8.2765],
      ['2005-01-05', 'reference', 8.2764],
    ])
    expect(summary.ignored).toEqual({ 'no rate on the day': 1 })
  })

  test('of currencies that are quoted the other way round are derived', async () => {
    const { records } = await read(fixture('years.csv'))
    expect(records.map((row) => [row.currency_code, row.method_code, row.formula]).slice(0, 3)).toEqual([
      ['AUD', 'derived', 'one divided by the published US dollars per unit'],
      ['AUD', 'derived', 'one divided by the published US dollars per unit'],
      ['CNY', 'reported', null],
    ])
  })

  test.each([
    ['years.csv', ['VEF', 'VES', 'VED']],
    ['months.csv', ['VEF', 'VEF', 'VES', 'VES', 'VED']],
  ])('of Venezuela keep the bolívar of their time in %s', async (name, codes) => {
    const { records } = await read(fixture(name))
    const bolivars = records.map((row) => String(row.currency_code)).filter((code) => code.startsWith('VE'))
    expect(bolivars).toEqual(codes)
  })

  test('that are the wrong way round are refused, and so is an unknown country', async () => {
    const { records, rejected } = await read(fixture('reversed.csv'))
    expect(records.map((row) => row.currency_code)).toEqual(['CNY'])
    expect(rejected.map((row) => row.reason)).toEqual([
      ...Array.from({ length: 4 }, () => 'looks like US dollars per unit, not units per US dollar'),
      'unknown currency',
    ])
  })

  test('of one date alone are refused: it may be a year or a January', async () => {
    const { rejected } = await read(await saved('Date,Country,Value\n2005-01-01,China,8.2\n'))
    expect(rejected.map((row) => row.reason)).toContain('the dates do not say whether they are years or months')
  })

  test('stop where a column is new', async () => {
    await expect(read(await saved('Date,Country,Value,Note\n2005-01-01,China,8.2,x\n'))).rejects.toMatchObject({
      name: 'SourceChanged',
    })
  })
})

// Counts: wc -l less the header. Sums, Venezuela aside: tr -d '\r' | awk -F, 'NR>1&&$2!="Venezuela"{s+=$3}'.
// The rates of currencies that the Federal Reserve quotes as US dollars per unit are quotients: only in Australia, Euro,
// Ireland, New Zealand and United Kingdom are trailing zeros lost (0.88, not 0.8800).
const published = [
  ['annual', 993, 62_795.7307, 7.1875, '2025-12-31'],
  ['yearly', 993, 62_795.7307, 7.1875, '2025-12-31'],
  ['monthly', 17_237, 1_456_559.8626, 7.2957, '2025-01-31'],
] as const
for (const [name, count, sum, yuan, until] of published) {
  const path = realFile(`fx/datasets_exchange-rates_${name}.csv`)
  test.skipIf(path === undefined)(`the published file of ${name} rates is read whole${withoutRealFiles}`, async () => {
    const { records, summary } = await read(path ?? '')
    expect(summary).toMatchObject({
      expected: count,
      facts: count,
      accepted: count,
      rejected: 0,
      merged: 0,
      ignored: {},
    })
    const rest = records.filter((row) => !String(row.currency_code).startsWith('VE'))
    expect(rest.reduce((all, row) => all + Number(row.rate), 0)).toBeCloseTo(sum, 3)
    const found = records.filter((row) => row.currency_code === 'CNY' && String(row.period_start) === '2025-01-01')
    expect(found.map((row) => [row.rate, row.period_end])).toEqual([[yuan, until]])
  })
}
