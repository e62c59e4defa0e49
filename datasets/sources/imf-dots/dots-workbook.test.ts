import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from '@corridor/contracts'
import { tryLayout } from '@corridor/normalization/try-layout'
import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { imfDots } from './imf-dots.source.ts'

type Cell = string | number | null

const saved = async (content: string | Uint8Array): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'dots-')), 'file')
  await writeFile(path, content)
  return path
}

/** A workbook as the publisher lays it out: column A blank, title, reporter and unit above a header in row 7. */
const workbook = async (
  rows: readonly (readonly Cell[])[],
  { title = 'Exports, FOB to Partner Countries', reporter = 'Kazakhstan, Rep. of', unit = 'US Dollars, Millions' } = {},
  periods: readonly string[] = ['2019', '2020'],
): Promise<string> => {
  const head: Cell[][] = [[], [null, title], [], [null, reporter], [null, unit], [], [null, null, ...periods]]
  const sheet = utils.aoa_to_sheet([...head, ...rows.map((row) => [null, ...row])])
  const book = utils.book_new(sheet, 'Exports, FOB')
  return saved(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array)
}

const read = (layout: string, path: string) => tryLayout(imfDots, layout, path)
const readBook = async (...task: Parameters<typeof workbook>) => read('dots-workbook', await workbook(...task))

const told = (rows: readonly Row[]): readonly (readonly unknown[])[] =>
  rows.map((row) => [row.reporter_code, row.flow_code, row.partner_code, row.period_end, row.value])
const faults = (rows: readonly Row[]): readonly unknown[] => rows.map((row) => row.reason)

describe('the workbook', () => {
  test('tells exports FOB of the reporter of its head in millions of dollars', async () => {
    const { records } = await readBook([['China, P.R.: Mainland', 9004.25, null]])
    expect(records).toHaveLength(1)
    expect(records[0]).toMatchObject({
      reporter_code: 'KAZ',
      partner_code: 'CHN',
      flow_code: 'export',
      valuation_code: 'FOB',
      coverage_code: 'goods',
      value_text: '9004.25',
      value: 9_004_250_000,
      value_low: 9_004_245_000,
      obs_status_code: 'A',
      frequency_code: 'A',
      locator: 'Exports, FOB!C8',
      unit_wording: 'US Dollars, Millions',
    })
  })

  test('tells imports CIF and FOB by its title', async () => {
    for (const [title, valuation] of [
      ['Imports, CIF from Partner Countries', 'CIF'],
      ['Imports, FOB from Partner Countries', 'FOB'],
    ]) {
      const { records } = await readBook([['Uzbekistan, Rep. of', 1, 2]], { title })
      expect(records.map((row) => [row.flow_code, row.valuation_code])).toEqual([
        ['import', valuation],
        ['import', valuation],
      ])
    }
  })

  test('marks what is written with an "e" as an estimate', async () => {
    const { records } = await readBook([['Yemen, Rep. of', '0.03 e', 5]])
    expect(records.map((row) => [row.value_text, row.value, row.obs_status_code])).toEqual([
      ['0.03', 30_000, 'E'],
      ['5', 5_000_000, 'A'],
    ])
  })

  test.each(['0.03 E', '0.03e', '0.03\u00A0e', ' 0.03  e '])('knows the mark in %j too', async (written) => {
    const { records } = await readBook([['Yemen, Rep. of', written, null]])
    expect(records.map((row) => [row.value, row.obs_status_code])).toEqual([[30_000, 'E']])
  })

  test('keeps an estimate that rounds to nothing, with what it may be', async () => {
    const { records } = await readBook([['Yemen, Rep. of', '0.00 e', null]])
    expect(records.map((row) => [row.value, row.value_high, row.obs_status_code])).toEqual([[0, 5000, 'E']])
  })

  test('has quarters and months across as well as years', async () => {
    const { records } = await readBook([['Kyrgyz Rep.', 1, 2, 3]], {}, ['2000', '2000Q2', '2000M11'])
    expect(records.map((row) => [row.frequency_code, row.period_start, row.period_end])).toEqual([
      ['A', '2000-01-01', '2000-12-31'],
      ['Q', '2000-04-01', '2000-06-30'],
      ['M', '2000-11-01', '2000-11-30'],
    ])
  })

  test('leaves out by name blank cells, missing marks and groups of areas', async () => {
    const { records, summary } = await readBook([
      ['World', 10, 20],
      ['Advanced Economies', 6, 12],
      ['European Union', 5, null],
      ['Turkmenistan', '...', '0.00 e'],
      ['Memorandum Items', null, null],
    ])
    expect(told(records).map(([, , partner]) => partner)).toEqual(['WLD', 'WLD', 'TKM'])
    expect(summary.ignored).toEqual({
      'blank cell': 3,
      'group of areas': 3,
      'head of the sheet': 4,
      'missing mark': 1,
    })
    expect(summary.facts).toBe(records.length + 11)
  })

  test('knows areas that are not specified, former states and parts of them', async () => {
    const { records } = await readBook([
      ['USSR', 1, null],
      ['Belgium-Luxembourg', 1, null],
      ['Countries & Areas not specified', 1, null],
      ['Asia not specified', 1, null],
      ['Malaysia, West', 1, null],
    ])
    expect(records.map((row) => row.partner_code)).toEqual(['SUN', 'X58', 'X899', 'XS19', 'X459'])
  })

  test('rejects by name a partner, a unit and a mark that are not known, and a negative value', async () => {
    const { rejected } = await readBook([
      ['Atlantis', 1, null],
      ['Cuba', '4.1 x', -2],
    ])
    expect(rejected.map((row) => [row.locator, row.reason, row.rejected_value])).toEqual([
      ['Exports, FOB!C8', 'unknown area', 'Atlantis'],
      ['Exports, FOB!C9', 'is not a number', '4.1 x'],
      ['Exports, FOB!D9', 'is negative', '-2'],
    ])
    const inEuro = await readBook([['Cuba', 1, null]], { unit: 'Euros, Millions' })
    expect(faults(inEuro.rejected)).toEqual(['unknown unit or currency'])
  })

  test('takes a partner that stands twice with the same figures once, and neither of two that differ', async () => {
    const same = await readBook([
      ['Australia', 1, 2],
      ['Australia', 1, 2],
    ])
    expect([same.records.length, same.summary.merged]).toEqual([2, 2])
    const differing = await readBook([
      ['Australia', 1, 2],
      ['Australia', 1, 3],
    ])
    expect([differing.records.length, differing.rejected.length]).toEqual([1, 2])
  })

  test('stops the file when its head or header is another one', async () => {
    const changed = { name: 'SourceChanged' }
    await expect(readBook([['Cuba', 1, 2]], { title: 'Trade Balance with Partner Countries' })).rejects.toMatchObject(
      changed,
    )
    await expect(readBook([['Cuba', 1, 2]], {}, ['2019', 'Total'])).rejects.toMatchObject(changed)
    await expect(readBook([['Cuba', 1, 2]], {}, ['2019', '2019'])).rejects.toMatchObject(changed)
    await expect(readBook([['Cuba', 1, 2, 3]])).rejects.toMatchObject(changed)
  })

  test('keeps every number of up to six decimals as it stands', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9_999_999_999 }), fc.integer({ min: 0, max: 6 }), fc.boolean()), {
          minLength: 1,
          maxLength: 20,
        }),
        async (numbers) => {
          const texts = numbers.map(([digits, decimals]) => (digits / 10 ** decimals).toFixed(decimals))
          const cells = texts.map((text, index) => (numbers[index]?.[2] ? `${text} e` : Number(text)))
          const periods = texts.map((_, index) => String(1950 + index))
          const { records, rejected } = await readBook([['Cuba', ...cells]], {}, periods)
          expect(rejected).toEqual([])
          expect(records.map((row) => row.value)).toEqual(
            numbers.map(([digits, decimals]) => digits * 10 ** (6 - decimals)),
          )
        },
      ),
      { numRuns: 5 },
    )
  })
})
