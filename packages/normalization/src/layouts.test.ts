import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { defineLayout, type Layout } from '@corridor/contracts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourceOf } from './an-office.example.ts'
import { tryParse } from './try-layout.example.ts'

const folder = mkdtempSync(join(tmpdir(), 'corridor-layouts-'))
let files = 0
const fileWith = (content: string | Uint8Array): string => {
  files += 1
  const path = join(folder, `file-${files}`)
  writeFileSync(path, content)
  return path
}

const csv = defineLayout({
  id: 'table',
  title: 'A table',
  kind: 'trade_flows',
  open: { as: 'delimited', delimiter: ',', encodings: ['utf-8'] },
  columns: { mapped: ['country', 'year', 'dollars'], optional: ['remark'], ignored: ['rank'] },
  duplicates: 'reject',
  hasOverlappingEditions: false,
})
const sql = `SELECT record_number, locator, CASE WHEN country = 'Total' THEN 'total of the details' END AS ignored_by,
  'KAZ' AS reporter, country AS partner, 'export' AS flow, year AS period, dollars AS value, 'USD' AS unit FROM input`

const read = (content: string | Uint8Array, layout: Partial<Layout> = {}, parse = sql, edition?: string) =>
  tryParse(sourceOf({ ...csv, ...layout }), { ...csv, ...layout }, parse, fileWith(content), {
    ...(edition === undefined ? {} : { editionOn: edition }),
  })
const named = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'read',
    (error: Error) => `${error.name}: ${error.message}`,
  )

describe('a file in a shape of its publisher', () => {
  test('gives each record one end: taken, rejected, or left out by a rule', async () => {
    const { summary, rejected, ignored } = await read(
      'country,year,dollars\nCHN,2023,5\nAtlantis,2023,1\nTotal,2023,6\nUZB,2023\n',
    )
    expect(summary).toMatchObject({ expected: 4, facts: 4, accepted: 1, rejected: 2, merged: 0 })
    expect(summary.ignored).toEqual({ 'total of the details': 1 })
    expect(rejected.map((row) => `${row.locator}: ${row.reason}`)).toEqual([
      'record 2: unknown area',
      'record 4: has too few cells',
    ])
    expect(ignored).toMatchObject([{ record_number: 3, locator: 'record 3' }])
  })
  test('is cited as its source and layout say, at the place of the record', async () => {
    const { records, citations } = await read('country,year,dollars\nCHN,2023,5\n', {}, sql, '2024-03-01')
    expect(records[0]).toMatchObject({ asserted_by: 'An office', citation_place: 'record 1', known_basis: 'edition' })
    expect(citations[0]).toMatchObject({ publisher: 'An office', citation_title: 'A table, edition of 2024-03-01' })
  })
  test('stops at a column that nobody maps or ignores', async () => {
    expect(await named(read('country,year,dollars,euros\nCHN,2023,5,4\n'))).toMatch(
      /^SourceChanged: .*does not know: euros/,
    )
  })
  test('stops where a column that it needs is gone', async () => {
    expect(await named(read('country,year\nCHN,2023\n'))).toMatch(/^SourceChanged: .*not the columns dollars/)
  })
  test('may have columns that are left out by name, and lack those that need not be there', async () => {
    const { summary } = await read('rank,country,year,dollars\n1,CHN,2023,5\n')
    expect(summary.accepted).toBe(1)
  })
  test('loses no record to a parse that forgets one', async () => {
    const forgetful = `${sql} WHERE country <> 'UZB'`
    expect(await named(read('country,year,dollars\nCHN,2023,5\nUZB,2023,1\n', {}, forgetful))).toMatch(
      /^RowsUnaccounted: .*the first is record 2/,
    )
  })
  test('takes no two facts of one place', async () => {
    const doubling = `${sql} UNION ALL ${sql}`
    expect(await named(read('country,year,dollars\nCHN,2023,5\n', {}, doubling))).toMatch(
      /^RowsUnaccounted: .*2 facts stand at one place: record 1/,
    )
  })
  test('is refused where its parse gives a column that no intake has', async () => {
    expect(await named(read('country,year,dollars\nCHN,2023,5\n', {}, `SELECT *, 1 AS colour FROM (${sql})`))).toMatch(
      /^ModelFailed: .*does not have: colour/,
    )
  })
  test('rejects what the parse itself cannot believe', async () => {
    const doubting = sql.replace('SELECT', `SELECT 'is beyond belief' AS fault, dollars AS fault_value,`)
    const { rejected } = await read('country,year,dollars\nCHN,2023,5\n', {}, doubting)
    expect(rejected).toMatchObject([{ reason: 'is beyond belief', rejected_value: '5', locator: 'record 1' }])
  })
  test('is filled with what somebody states of it, and says so', async () => {
    const layout = { ...csv, columns: { mapped: ['country', 'year', 'dollars'] } }
    const path = fileWith('country,year,dollars\nCHN,2023,5\n')
    const silent = sql.replace("'export' AS flow", "getvariable('stated_flow') AS flow")
    const { rejected } = await tryParse(sourceOf(layout), layout, silent, path)
    const { records } = await tryParse(sourceOf(layout), layout, silent, path, { stated: { flow: 'import' } })
    expect([rejected[0]?.reason, records[0]?.flow_code, records[0]?.note]).toEqual([
      'is blank',
      'import',
      'stated by whoever added the file: flow=import',
    ])
  })
  test('is read inside a gzip file', async () => {
    const { summary } = await read(gzipSync('country,year,dollars\nCHN,2023,5\n'))
    expect(summary.accepted).toBe(1)
  })
  test('without a date is as old as its last period, where later editions tell it again', async () => {
    const { records, summary } = await read('country,year,dollars\nCHN,2023,5\nCHN,2022,4\n', {
      hasOverlappingEditions: true,
    })
    expect([summary.edition_on, records[0]?.known_basis]).toEqual(['2023-12-31', 'last_period'])
  })
})

describe('records that are parts of one figure', () => {
  const content = 'country,year,dollars\nCHN,2023,5.25\nUZB,2023,1\nCHN,2023,4.75\nCHN,2023,x\n'
  test('are added, and cited at all their places', async () => {
    const { records, summary } = await read(content, { duplicates: 'sum' })
    expect(records.map((row) => [row.partner_code, row.value, row.locator])).toEqual([
      ['CHN', 10, 'record 1; record 3'],
      ['UZB', 1, 'record 2'],
    ])
    expect(summary).toMatchObject({ expected: 4, facts: 4, accepted: 2, rejected: 1, merged: 1 })
  })
  test('are rejected, all of them, where the layout knows no parts', async () => {
    const { summary } = await read(content)
    expect(summary).toMatchObject({ accepted: 1, rejected: 3 })
  })
  test('add up to the cent, however they are split', async () => {
    const cents = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(cents, async (parts) => {
        const lines = parts.map((part) => `CHN,2023,${(part / 100).toFixed(2)}`)
        const { records } = await read(`country,year,dollars\n${lines.join('\n')}\n`, { duplicates: 'sum' })
        expect(Math.round(Number(records[0]?.value) * 100)).toBe(parts.reduce((sum, part) => sum + part, 0))
      }),
      { numRuns: 6 },
    )
  })
})

describe('a file of separated values', () => {
  const delimited = (more: object): Partial<Layout> => ({ open: { ...csv.open, ...more } as Layout['open'] })
  test('may be in one of several encodings', async () => {
    // «страна» and «Китай» in windows-1251.
    const bytes = Buffer.from([
      0xf1,
      0xf2,
      0xf0,
      0xe0,
      0xed,
      0xe0,
      ...Buffer.from(',year,dollars\n'),
      0xca,
      0xe8,
      0xf2,
      0xe0,
      0xe9,
      ...Buffer.from(',2023,5\n'),
    ])
    const layout = {
      ...delimited({ encodings: ['utf-8', 'windows-1251'] }),
      columns: { mapped: ['страна', 'year', 'dollars'] },
    }
    const { records } = await read(bytes, layout, sql.replaceAll('country', '"страна"'))
    expect(records[0]?.partner_code).toBe('CHN')
  })
  test('in none of its encodings is refused', async () => {
    expect(await named(read(Buffer.from('country,year,dollars\n\xff,2023,5\n', 'latin1')))).toMatch(/^WrongEncoding: /)
  })
  test('may begin with lines that are no table', async () => {
    const text = '\uFEFFAn office,\n\nUpdated,2024-01-05\n\n"country",year,dollars\nCHN,2023,5\n'
    const { records, summary } = await read(text, {
      ...delimited({ headerBegins: 'country' }),
      editionOn: (head) => /Updated,(\S+)/.exec(head)?.[1],
    })
    expect([records[0]?.record_number, summary.edition_on]).toEqual([1, '2024-01-05'])
  })
  test('may end each record with a separator, and nothing after it', async () => {
    const { summary, rejected } = await read(
      'country,year,dollars\nCHN,2023,5,\nUZB,2023,1,9\n',
      delimited({ hasTrailingSeparator: true }),
    )
    expect([summary.accepted, rejected[0]?.reason]).toEqual([1, 'has too many cells'])
  })
  test('may have its periods across', async () => {
    const layout = { columns: { mapped: ['country'], series: '[0-9]{4}' } }
    const across = `SELECT record_number, locator || ', ' || year AS locator, CASE WHEN dollars IS NULL THEN 'missing' END AS ignored_by,
      'KAZ' AS reporter, country AS partner, 'export' AS flow, year AS period, dollars AS value, 'USD' AS unit
      FROM input UNPIVOT INCLUDE NULLS (dollars FOR year IN (COLUMNS('^[0-9]{4}$')))`
    const { summary, records } = await read('country,2022,2023\nCHN,4,5\nUZB,,1\n', layout, across)
    expect(summary).toMatchObject({ expected: 2, facts: 4, accepted: 3, ignored: { missing: 1 } })
    expect(records[1]?.locator).toBe('record 1, 2023')
  })
})

describe('other openings', () => {
  test('read the objects of a JSON array, page after page', async () => {
    const layout: Layout = { ...csv, open: { as: 'json', rows: '$.data' } }
    const pages = [
      fileWith('{"data": [{"country": "CHN", "year": 2023, "dollars": 5.5}]}'),
      fileWith('{"data": [{"country": "UZB", "year": 2023, "dollars": null}]}'),
    ]
    const { records, rejected, summary } = await tryParse(sourceOf(layout), layout, sql, pages)
    expect([summary.expected, records[0]?.value, rejected[0]?.locator]).toEqual([2, 5.5, 'part 2, record 1'])
  })
  test('stop at a key of an object that nobody knows', async () => {
    const layout: Partial<Layout> = { open: { as: 'json', rows: '$' } }
    expect(await named(read('[{"country": "CHN", "year": 2023, "dollars": 5, "new": 1}]', layout))).toMatch(
      /does not know: new/,
    )
  })
  test('find nothing in an empty array', async () => {
    expect(await named(read('{"data": []}', { open: { as: 'json', rows: '$.data' } }))).toMatch(/^SourceEmpty: /)
  })
  const lines = (forgets: boolean): Partial<Layout> => ({
    open: {
      as: 'lines',
      encodings: ['utf-8'],
      recognise: () => undefined,
      reshape: (all) =>
        all
          .filter((line) => !(forgets && line.record === 4))
          .map(({ record, text }) => {
            const [country, year, dollars] = text.split('|')
            const place = { record, locator: `line ${record}` }
            return record === 1 ? { ...place, ignored_by: 'title' } : { ...place, cells: { country, year, dollars } }
          }),
    },
  })
  test('re-shape lines, with the number of each', async () => {
    const { records, summary } = await read('A title\n\nCHN|2023|5\nUZB|2023|1\n', lines(false))
    expect([summary.expected, summary.ignored, records.map((row) => row.locator)]).toEqual([
      3,
      { title: 1 },
      ['line 3', 'line 4'],
    ])
  })
  test('lose no line to a re-shaping that forgets one', async () => {
    expect(await named(read('A title\n\nCHN|2023|5\nUZB|2023|1\n', lines(true)))).toMatch(
      /^RowsUnaccounted: .*record 4 of 3/,
    )
  })
})
