import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileReaders } from '@corridor/adapters'
import { tryLayout } from '@corridor/normalization/try-layout'
import { utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { imfCdis } from './imf-cdis.source.ts'
import { recogniseTables } from './positions-table.parse.ts'

const fixture = join(import.meta.dirname, 'fixtures', 'time-series.csv')
const newFile = async (name: string, bytes: Uint8Array | string): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'cdis-')), name)
  await writeFile(path, bytes)
  return path
}

describe('the time series', () => {
  const tried = tryLayout(imfCdis, 'time-series', fixture)

  test('give inward and outward positions at the end of the year, in dollars', async () => {
    const { records } = await tried
    expect(
      records
        .slice(0, 4)
        .map((row) => [row.host_area_code, row.investor_area_code, row.period_end, row.value_usd, row.method_code]),
    ).toEqual([
      ['KAZ', 'CHN', '2021-12-31', 3_210_000_000, 'reported'],
      ['KAZ', 'CHN', '2022-12-31', 4_100_000_000.5, 'reported'],
      ['KAZ', 'CHN', '2021-12-31', 6_000_000_000, 'reported'],
      ['KAZ', 'CHN', '2022-12-31', -7_000_000, 'reported'],
    ])
  })

  test('tell a derived position, which rests on the other side, as a mirror', async () => {
    const { records } = await tried
    expect(
      records
        .filter((row) => row.method_code === 'mirror')
        .map((row) => [row.host_area_code, row.investor_area_code, row.definition]),
    ).toEqual([['UZB', 'CHN', 'Inward Direct Investment Positions, Derived of Uzbekistan, Rep. of']])
  })

  test('keep equity and debt apart from the whole', async () => {
    const { records } = await tried
    const parts = records
      .filter((row) => row.instrument_code !== 'all')
      .map((row) => [row.instrument_code, row.gross_net_code, row.value_usd])
    expect(parts).toEqual([
      ['equity', 'net', 1_000_000_000],
      ['debt', 'net', 2_210_000_000],
    ])
  })

  test('leave status rows, confidential cells, groups and other currencies out by rule', async () => {
    const { summary } = await tried
    expect(summary.ignored).toEqual({
      confidential: 1,
      'counterpart not specified': 1,
      'group of areas': 1,
      'missing mark': 1,
      'part of the position in debt': 1,
      'row without figures': 1,
      'same position in another currency': 1,
      'status of a value': 1,
    })
    expect([summary.expected, summary.rejected]).toEqual([13, 0])
  })

  test('reject an indicator that is not known, by name', async () => {
    const text = await readFile(fixture, 'utf8')
    const [header = '', first = ''] = text.split('\n')
    const many = [
      'France',
      'Germany',
      'Japan',
      'Italy',
      'Spain',
      'Poland',
      'India',
      'Canada',
      'Brazil',
      'Chile',
      'Peru',
      'Egypt',
      'Ghana',
      'Kenya',
      'Malta',
      'Cuba',
      'Fiji',
      'Iraq',
      'Iran',
      'Israel',
      'Jordan',
      'Kuwait',
      'Libya',
      'Mexico',
      'Nepal',
      'Oman',
      'Panama',
      'Qatar',
      'Samoa',
    ].map((name) => first.replace('"China, P.R.: Mainland"', name))
    const odd = [first.replace('Inward Direct Investment Positions', 'Sideways Positions')]
    const { rejected } = await tryLayout(
      imfCdis,
      'time-series',
      await newFile('odd.csv', [header, ...many, ...odd, ''].join('\n')),
      {},
    )
    expect(new Set(rejected.map((row) => `${row.reason}: ${row.rejected_value}`))).toEqual(
      new Set(['is an indicator that is not known: Sideways Positions']),
    )
  })

  test('stop at a column that is new', async () => {
    const text = (await readFile(fixture, 'utf8')).replace('"Attribute",', '"Attribute","Scale",')
    await expect(tryLayout(imfCdis, 'time-series', await newFile('wider.csv', text))).rejects.toMatchObject({
      name: 'SourceChanged',
    })
  })
})

type Line = readonly (string | number)[]

const inward: readonly Line[] = [
  ['Inward Direct Investment Positions, Derived: Kazakhstan, Rep. of'],
  ['US Dollars, Millions'],
  ['Counterpart Economy', 2021, 2022],
  ['World', 150000.5, 160000],
  ['China, P.R.: Mainland', 'c', 9000.25],
  ['Central and South Asia', 20, 30],
  ['Not Specified (including Confidential)', 1, 2],
  ['Russian Federation', '', '...'],
]

const table = async (rows: readonly Line[]): Promise<string> => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Table')
  return newFile('table.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }))
}

describe('the table of one economy', () => {
  test('gives positions in millions of dollars, derived ones as a mirror', async () => {
    const { records, summary } = await tryLayout(imfCdis, 'positions-table', await table(inward))
    expect(
      records.map((row) => [
        row.locator,
        row.host_area_code,
        row.investor_area_code,
        row.period_end,
        row.value_usd,
        row.method_code,
      ]),
    ).toEqual([
      ['Table!B4', 'KAZ', 'WLD', '2021-12-31', 150_000_500_000, 'mirror'],
      ['Table!C4', 'KAZ', 'WLD', '2022-12-31', 160_000_000_000, 'mirror'],
      ['Table!C5', 'KAZ', 'CHN', '2022-12-31', 9_000_250_000, 'mirror'],
    ])
    expect(summary.ignored).toEqual({
      'title above the table': 2,
      heading: 1,
      confidential: 1,
      'group of areas': 2,
      'counterpart not specified': 2,
      'missing mark': 1,
    })
  })

  test('turns outward positions round: the host is the counterpart', async () => {
    const outward = [
      ['Outward Direct Investment Positions: China, P.R.: Mainland'],
      ...inward.slice(1, 3),
      ['Kyrgyz Rep.', 5, 6],
    ]
    const { records } = await tryLayout(imfCdis, 'positions-table', await table(outward))
    expect(records.map((row) => [row.host_area_code, row.investor_area_code, row.method_code])).toEqual([
      ['KGZ', 'CHN', 'reported'],
      ['KGZ', 'CHN', 'reported'],
    ])
  })

  test('stops where the unit is not stated', async () => {
    await expect(
      tryLayout(imfCdis, 'positions-table', await table([inward[0] ?? [], ...inward.slice(2)])),
    ).rejects.toMatchObject({ name: 'SourceChanged' })
  })

  test('is known by its title, unit and heading', async () => {
    const sheets = await fileReaders.readWorkbook(await table(inward))
    expect([recogniseTables(sheets), recogniseTables([])]).toEqual(['certain', undefined])
  })
})

test('a comma that parts no thousands is no part of a position', async () => {
  const rows = [...inward.slice(0, 3), ['Uzbekistan, Rep. of', '1,5', '1,234.5']]
  const { records, rejected } = await tryLayout(imfCdis, 'positions-table', await table(rows))
  expect(rejected.map((row) => row.rejected_value)).toEqual(['1,5'])
  expect(records.map((row) => row.value)).toEqual([1_234_500_000])
})
