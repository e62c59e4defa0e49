import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from '@corridor/contracts'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { imfIfsRates } from './imf-ifs-rates.source.ts'
import { borrowers, nationalCurrencies, unfollowed } from './national-currencies.ts'

type Cell = string | number | null

/** A workbook as the publisher lays it out: column A blank, title, indicator and source above a header in row 7. */
const read = async (
  rows: readonly (readonly Cell[])[],
  indicator = 'National Currency per U.S. Dollar, period average',
  header: readonly string[] = ['Country', 'Scale', 'Base Year', '2000', '2000Q1', '2000M01'],
) => {
  const head: Cell[][] = [
    [],
    [null, 'Exchange Rates selected indicators'],
    [null, indicator],
    [],
    [null, 'Source: International Financial Statistics (IFS)'],
    [],
    [null, ...header],
  ]
  const sheet = utils.aoa_to_sheet([...head, ...rows.map((row) => [null, ...row])])
  const path = join(await mkdtemp(join(tmpdir(), 'ifs-')), 'file.xlsx')
  await writeFile(
    path,
    write(utils.book_new(sheet, 'Exchange Rates'), { type: 'buffer', bookType: 'xlsx' }) as Uint8Array,
  )
  return tryLayout(imfIfsRates, 'ifs-workbook', path)
}

const told = (rows: readonly Row[]): readonly (readonly unknown[])[] =>
  rows.map((row) => [
    row.currency_code,
    row.per_currency_code,
    row.rate_type_code,
    row.period_start,
    row.period_end,
    row.rate,
  ])

describe('a rate', () => {
  test('is told for the year, the quarter and the month that stand in one line', async () => {
    const { records } = await read([['Kazakhstan, Rep. of', 'Units', null, 142.5, 139.25, 138.75]])
    expect(told(records)).toEqual([
      ['KZT', 'USD', 'average', '2000-01-01', '2000-12-31', 142.5],
      ['KZT', 'USD', 'average', '2000-01-01', '2000-03-31', 139.25],
      ['KZT', 'USD', 'average', '2000-01-01', '2000-01-31', 138.75],
    ])
    expect(records.map((row) => row.frequency_code)).toEqual(['A', 'Q', 'M'])
  })

  test('is an end of period where the sheet says so, and per special drawing right', async () => {
    const ends = await read(
      [['China, P.R.: Mainland', 'Units', null, 8.25, 8.5, '...']],
      'National Currency per U.S. Dollar, end of period',
    )
    expect(ends.records.map((row) => row.rate_type_code)).toEqual(['end', 'end'])
    expect(ends.summary.ignored['missing mark']).toBe(1)
    const rights = await read(
      [['United States', 'Units', null, 1.25, 1.5, 1.75]],
      'National Currency per SDR, period average',
    )
    expect(told(rights.records)[0]).toEqual(['USD', 'XDR', 'average', '2000-01-01', '2000-12-31', 1.25])
  })

  test('of the dollar per dollar, of a borrowed and of an unfollowed currency is left out, each by its rule', async () => {
    const { records, summary } = await read([
      ['United States', 'Units', null, 1, 1, 1],
      ['Montenegro', 'Units', null, 0.9, 0.9, '...'],
      ['Benin', 'Units', null, 700, 710, 705],
      ['Euro Area', 'Units', null, 0.9, '...', '...'],
    ])
    expect(told(records)).toEqual([['EUR', 'USD', 'average', '2000-01-01', '2000-12-31', 0.9]])
    expect(summary.ignored).toEqual({
      'area with the money of another': 2,
      'currency per itself': 3,
      'currency that is not followed': 3,
      'head of the sheet': 4,
      'missing mark': 3,
    })
  })

  test('of Turkmenistan before 2009 is in the old manat', async () => {
    const { records } = await read([['Turkmenistan', 'Units', null, 5200, '...', '...']])
    expect(records.map((row) => row.currency_code)).toEqual(['TMM'])
  })

  test('of an area that nobody has thought about is rejected by its name', async () => {
    const { rejected } = await read([['Atlantis', 'Units', null, 2, '...', '...']])
    expect(rejected.map((row) => [row.reason, row.rejected_value])).toEqual([['unknown currency', 'Atlantis']])
  })

  test('with a scale or a base year, or of an indicator that is not known, is rejected', async () => {
    const { rejected } = await read([
      ['Japan', 'Millions', null, 2, '...', '...'],
      ['India', 'Units', '2010=100', 3, '...', '...'],
    ])
    expect(rejected.map((row) => row.reason)).toEqual(['the scale is not units', 'a base year beside a rate'])
    const other = await read(
      [['Japan', 'Units', null, 2, '...', '...']],
      'U.S. Dollar per National Currency, period average',
    )
    expect(new Set(other.rejected.map((row) => row.reason))).toContain('indicator that is not known')
  })
})

test('an effective exchange rate is an index and is left out', async () => {
  const rows = [['Japan', 'Units', '2010=100', 99, 98, '...']]
  const { records, summary } = await read(rows, 'Real Effective Exchange Rate, based on Consumer Price Index')
  expect([records.length, summary.ignored['effective exchange rate: an index']]).toEqual([0, 2])
})

test('another heading or another title of source stops the file', async () => {
  const row = ['Japan', 'Units', null, 2, 3, 4]
  const header = ['Country', 'Scale', 'Base Year', '2000', '2000Q5', '2000M01']
  await expect(read([row], undefined, header)).rejects.toMatchObject({ name: 'SourceChanged' })
  await expect(read([[...row, 5]])).rejects.toMatchObject({ name: 'SourceChanged' })
})

test('no area stands in two lists of currencies', () => {
  const all = [...Object.keys(nationalCurrencies), ...borrowers, ...unfollowed]
  expect(all.filter((area, index) => all.indexOf(area) !== index)).toEqual([])
})

/*
 * By Python and openpyxl: (rows from the eighth on) × (headings of row 7 after Base Year) cells; those that are "..."; those
 * of areas in the table of currencies, without the dollar per dollar; their sum; cells of China, Cyprus and Uzbekistan.
 */
describe(`the published workbooks${withoutRealFiles}`, () => {
  const test_ = test.skipIf(realFile('imf') === undefined)

  test_('per dollar has every cell accepted or left out by a rule', async () => {
    const { records, rejected, summary } = await tryLayout(
      imfIfsRates,
      'ifs-workbook',
      realFile('imf/Exchange_Rates_us_dollar.xlsx') ?? '',
    )
    expect([summary.expected, summary.facts, records.length, rejected.length]).toEqual([204, 68_400 + 4, 16_734, 0])
    expect(summary.ignored).toEqual({
      'area with the money of another': 4228,
      'currency per itself': 341,
      'currency that is not followed': 43_335,
      'head of the sheet': 4,
      'missing mark': 3762,
    })
    expect(records.reduce((sum, row) => sum + Number(row.rate), 0)).toBeCloseTo(11_167_671.101_319, 1)
    expect(
      ['A', 'Q', 'M'].map((frequency) => records.filter((row) => row.frequency_code === frequency).length),
    ).toEqual([981, 3971, 11_782])
    const at = (locator: string) => told(records.filter((row) => row.locator === `Exchange Rates!${locator}`))[0]
    expect(at('E46')).toEqual(['CNY', 'USD', 'average', '2000-01-01', '2000-12-31', 8.278504])
    expect(at('MH46')).toEqual(['CNY', 'USD', 'average', '2020-01-01', '2020-03-31', 6.97959])
    expect(at('EJ56')).toEqual(['CYP', 'USD', 'average', '2007-12-01', '2007-12-31', 0.4021])
    expect(at('AL191')).toEqual(['TMM', 'USD', 'average', '2001-12-01', '2001-12-31', 5200])
    expect(records.filter((row) => row.currency_code === 'UZS')).toHaveLength(139)
  })

  test_('per special drawing right has every cell accepted or left out by a rule', async () => {
    const path = realFile('imf/Exchange_Rates_incl_Effective_Ex_Ra.xlsx') ?? ''
    const { records, rejected, summary } = await tryLayout(imfIfsRates, 'ifs-workbook', path)
    expect([summary.expected, summary.facts, records.length, rejected.length]).toEqual([204, 44_800 + 4, 11_262, 0])
    expect(summary.ignored).toEqual({
      'area with the money of another': 2732,
      'currency that is not followed': 28_427,
      'head of the sheet': 4,
      'missing mark': 2379,
    })
    expect(records.reduce((sum, row) => sum + Number(row.rate), 0)).toBeCloseTo(10_823_466.379_967, 1)
    expect(new Set(records.map((row) => row.per_currency_code))).toEqual(new Set(['XDR']))
    expect(told(records.filter((row) => row.locator === 'Exchange Rates!HT46'))).toEqual([
      ['CNY', 'XDR', 'average', '2020-03-01', '2020-03-31', 9.62948],
    ])
  })
})
