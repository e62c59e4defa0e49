import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from '@corridor/contracts'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { imfDotsByYear } from './imf-dots-by-year.source.ts'

const fixture = join(import.meta.dirname, 'fixtures', 'by-year.csv')

/** The fixture with some of its text replaced. */
const altered = async (from: string, to: string): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'dots-')), 'file')
  await writeFile(path, (await readFile(fixture, 'utf8')).replace(from, to))
  return path
}

const read = (path: string) => tryLayout(imfDotsByYear, 'dots-by-year', path)
const told = (rows: readonly Row[]): readonly (readonly unknown[])[] =>
  rows.map((row) => [row.reporter_code, row.flow_code, row.partner_code, row.period_end, row.value])
const faults = (rows: readonly Row[]): readonly unknown[] => rows.map((row) => row.reason)
const millions = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + Number(row.value) / 1e6, 0)

describe('the table of exports by year', () => {
  test('is refused whole where its figures are too large to be millions', async () => {
    const { records, rejected } = await read(await altered('20.3,', '1000000.1,'))
    expect(records).toEqual([])
    expect(new Set(faults(rejected))).toEqual(
      new Set(['the figures of the file are too large for millions of US dollars']),
    )
  })

  test('tells exports in millions of dollars by the codes of the Fund, Namibia included', async () => {
    const { records, rejected, summary } = await read(fixture)
    expect(told(records)).toEqual([
      ['KAZ', 'export', 'WLD', '2019-12-31', 51_000_000],
      ['KAZ', 'export', 'WLD', '2020-12-31', 40_500_000],
      ['KAZ', 'export', 'CHN', '2019-12-31', 20_300_000],
      ['NAM', 'export', 'XKX', '2019-12-31', 0],
      ['NAM', 'export', 'XKX', '2020-12-31', 400_000],
      ['TJK', 'export', 'X899', '2019-12-31', 1_500_000],
      ['TJK', 'export', 'X899', '2020-12-31', 2_500_000],
    ])
    expect(summary.ignored).toEqual({ 'blank cell': 1, 'group of areas': 4 })
    // C5 is a group of candidates for the European Union there, never the five states.
    expect(rejected.map((row) => [row.reason, row.rejected_value])).toEqual([
      ['unknown area', 'imf:C5'],
      ['unknown area', 'imf:C5'],
    ])
  })
})

describe(`the published table by year${withoutRealFiles}`, () => {
  /* awk -F, over columns 4 and 5: 64510 cells, 14754 with a code of a group (8145 of the others are zero); sum of the others. */
  test.skipIf(realFile('imf') === undefined)('has every cell accepted or left out by a rule', async () => {
    const path = realFile('imf/cappmait_imf_dots_exports_2019_2020.csv') ?? ''
    const { records, rejected, summary } = await read(path)
    expect([summary.expected, summary.facts, records.length, rejected.length]).toEqual([32_255, 64_510, 49_756, 0])
    expect(summary.ignored).toEqual({ 'group of areas': 14_754 })
    expect(millions(records)).toBeCloseTo(143_029_478.7, 2)
    const [kazakhstan] = records.filter(
      (row) => row.reporter_code === 'CHN' && row.partner_code === 'KAZ' && row.period_end === '2019-12-31',
    )
    expect(kazakhstan?.value_text).toBe('12807.0')
  })
})
