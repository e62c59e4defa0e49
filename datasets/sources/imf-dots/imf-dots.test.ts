import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from '@corridor/contracts'
import { tryLayout } from '@corridor/normalization/try-layout'
import { describe, expect, test } from 'vitest'
import { imfDots } from './imf-dots.source.ts'

const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name)

const saved = async (content: string | Uint8Array): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'dots-')), 'file')
  await writeFile(path, content)
  return path
}

/** A fixture with some of its text replaced. */
const altered = async (name: string, from: string | RegExp, to: string): Promise<string> =>
  saved((await readFile(fixture(name), 'utf8')).replace(from, to))

const read = (layout: string, path: string) => tryLayout(imfDots, layout, path)
const told = (rows: readonly Row[]): readonly (readonly unknown[])[] =>
  rows.map((row) => [row.reporter_code, row.flow_code, row.partner_code, row.period_end, row.value])
const faults = (rows: readonly Row[]): readonly unknown[] => rows.map((row) => row.reason)

describe('CompactData', () => {
  test('has values in units of ten to the power UNIT_MULT, its observations alone or in an array', async () => {
    const { records, rejected, summary } = await read('compact-json', fixture('compact.json'))
    expect(told(records)).toEqual([
      ['KAZ', 'export', 'CHN', '2019-12-31', 20_250_000],
      ['KAZ', 'export', 'CHN', '2020-12-31', 19],
      ['UZB', 'import', 'WLD', '2020-03-31', 1_500_500],
      ['KGZ', 'import', 'CHN', '2020-02-29', 700],
    ])
    expect(records.map((row) => [row.obs_status_code, row.valuation_code, row.frequency_code])).toEqual([
      ['A', 'FOB', 'A'],
      ['E', 'FOB', 'A'],
      ['P', 'CIF', 'Q'],
      ['E', 'FOB', 'M'],
    ])
    expect(rejected).toEqual([])
    expect([summary.expected, summary.facts]).toEqual([8, 8])
    expect(summary.ignored).toEqual({
      'balance: computed from exports and imports': 1,
      'group of areas': 1,
      'missing mark': 1,
      'series without observations': 1,
    })
  })

  test('may hold one series alone', async () => {
    const series = {
      '@FREQ': 'A',
      '@REF_AREA': 'CN',
      '@INDICATOR': 'TXG_FOB_USD',
      '@COUNTERPART_AREA': 'KZ',
      '@UNIT_MULT': '6',
      Obs: { '@TIME_PERIOD': '2020', '@OBS_VALUE': '11706.5' },
    }
    const { records } = await read(
      'compact-json',
      await saved(JSON.stringify({ CompactData: { DataSet: { Series: series } } })),
    )
    expect(told(records)).toEqual([['CHN', 'export', 'KAZ', '2020-12-31', 11_706_500_000]])
  })

  test.each([
    ['"@UNIT_MULT": "6"', '"@UNIT_MULT": "5"', 'unknown unit or currency'],
    ['"@UNIT_MULT": "6",', '', 'the unit multiplier is not stated'],
    [
      '"@INDICATOR": "TXG_FOB_USD"',
      '"@INDICATOR": "TXG_FOB_XDC"',
      'is not one of export, import, re_export, re_import',
    ],
    ['"@TIME_PERIOD": "2019"', '"@TIME_PERIOD": "2019-01"', 'the period is not of the frequency A'],
    ['"@OBS_STATUS": "E"', '"@OBS_STATUS": "F"', 'is not one of A, P, E, B, M'],
  ])('rejects %s turned into %s: %s', async (from, to, reason) => {
    const { rejected } = await read('compact-json', await altered('compact.json', from, to))
    expect(new Set(faults(rejected))).toEqual(new Set([reason]))
  })

  test('stops the file at an attribute that is not known', async () => {
    const path = await altered('compact.json', '"@TIME_FORMAT"', '"@ADJUSTMENT"')
    await expect(read('compact-json', path)).rejects.toMatchObject({ name: 'SourceChanged' })
  })

  test('is as old as the message', async () => {
    expect((await read('compact-json', fixture('compact.json'))).summary.edition_on).toBe('2022-02-20')
  })
})
