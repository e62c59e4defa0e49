import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fileReaders, scratch } from '@corridor/adapters'
import { defineLayout, type Layout } from '@corridor/contracts'
import { describe, expect, test } from 'vitest'
import { sourceOf } from './an-office.example.ts'
import { recogniseFile } from './recognise-file.ts'
import { bookOf, zipOf } from './tiny-archive.example.ts'
import { tryParse } from './try-layout.example.ts'

const folder = mkdtempSync(join(tmpdir(), 'corridor-odd-files-'))
const fileWith = (content: string | Uint8Array): string => {
  const path = join(folder, 'odd-file')
  writeFileSync(path, content)
  return path
}
const layout = defineLayout({
  id: 'table',
  title: 'A table',
  kind: 'trade_flows',
  open: { as: 'delimited', delimiter: ',', encodings: ['utf-8'] },
  columns: { mapped: ['country', 'year', 'dollars'] },
  duplicates: 'reject',
  hasOverlappingEditions: false,
})
const sql = `SELECT record_number, locator, 'KAZ' AS reporter, country AS partner, 'export' AS flow, year AS period,
  dollars AS value, 'USD' AS unit FROM input`
const read = (content: string | Uint8Array, other: Partial<Layout> = {}) =>
  tryParse(sourceOf({ ...layout, ...other }), { ...layout, ...other }, sql, fileWith(content))
const table = 'country,year,dollars\nCHN,2023,5\nUZB,2023,7\n'

const refusal = (content: string | Uint8Array): Promise<string> =>
  scratch((scratchFolder) => recogniseFile(fileReaders, [sourceOf(layout)], fileWith(content), scratchFolder)).then(
    (found) => found.map(({ likeness }) => likeness).join(),
    (error: Error & { place?: string }) => `${error.name} at ${error.place}: ${error.message}`,
  )

describe('a file that is wrapped', () => {
  test('in a zip archive alone is read as if it were not', async () => {
    const zip = zipOf({ 'data/table.csv': table, '__MACOSX/._table.csv': 'x' })
    expect(await refusal(zip)).toBe('certain')
    expect((await read(zip)).summary.accepted).toBe(2)
  })
  test('states its edition inside', async () => {
    const stated = { editionOn: (head: string) => /dollars\n(CHN),/.exec(head) && '2024-06-28' } as Partial<Layout>
    const { summary } = await read(gzipSync(table), { ...stated, hasOverlappingEditions: true })
    expect(summary.edition_on).toBe('2024-06-28')
  })
  test.each([
    ['with another', zipOf({ 'a.csv': table, 'b.csv': table }), '2 files: a.csv, b.csv'],
    ['twice', gzipSync(gzipSync(table)), 'is packed twice'],
    ['in a gzip file that was cut', gzipSync(table).subarray(0, 30), 'cannot be read as gzip'],
    ['in an archive that was cut', zipOf({ 'a.csv': table }).subarray(0, 60), 'cannot be read as zip'],
  ])('%s is refused by name', async (_how, content, said) => {
    expect(await refusal(content)).toMatch(/^MalformedFile at odd-file: /)
    expect(await refusal(content)).toContain(said)
  })
})

describe('a file that is no data', () => {
  test.each<readonly [string, string | Uint8Array, string]>([
    [
      'a page of a website',
      '<!DOCTYPE html><html><head><title>403 Forbidden</title>',
      'MalformedFile at odd-file: odd-file is a page',
    ],
    ['an error of a service', '{"statusCode":401,"message":"Access denied"}', 'holds no data: Access denied'],
    ['an answer without records', '{"count":0,"data":[],"error":""}', 'its data is an empty list'],
    ['text in UTF-16', Buffer.from(`\uFEFF${table}`, 'utf16le'), 'WrongEncoding at odd-file byte 0'],
    ['blanks', '\uFEFF \n \n', 'SourceEmpty at odd-file'],
    ['a PDF', '%PDF-1.4\n', 'is a PDF'],
    ['a workbook without cells', bookOf([]), 'SourceEmpty at odd-file'],
  ])('but %s is called so', async (_what, content, said) => {
    expect(await refusal(content)).toContain(said)
  })
  test('but bytes of a workbook that changed on the way is not read in part', async () => {
    const book = bookOf(Array.from({ length: 400 }, (_, index) => [index * 7919, `word ${index}`]))
    const at = book.indexOf('word 300')
    book[at] = (book[at] ?? 0) ^ 0x15
    expect(await refusal(book)).toMatch(/^MalformedFile at odd-file: odd-file cannot be read as workbook/)
  })
})

describe('a table', () => {
  test('that brings its heading along twice gives no record of it', async () => {
    const { summary } = await read(`${table}country,year,dollars\nCHN,2022,5\n`)
    expect(summary).toMatchObject({ expected: 4, accepted: 3, rejected: 0, ignored: { 'heading repeated': 1 } })
  })
  test('whose last separators were saved away is read all the same', async () => {
    const open = { ...layout.open, hasTrailingSeparator: true } as Layout['open']
    for (const text of [table, table.replaceAll(/(\d)\n/g, '$1,\n')])
      expect((await read(text, { open })).summary).toMatchObject({ expected: 2, accepted: 2 })
  })
  test('of parts adds those that are alike, too: two small consignments may be worth the same', async () => {
    const { records, summary } = await read(`${table}CHN,2023,5\nCHN,2023,6\n`, { duplicates: 'sum' })
    expect(records[0]).toMatchObject({ partner_code: 'CHN', value: 16 })
    expect(summary).toMatchObject({ facts: 4, accepted: 2, merged: 2, rejected: 0 })
  })
  test('of parts rejects by name what is too large to be added', async () => {
    const { rejected } = await read(`${table}KGZ,2023,${'9'.repeat(30)}\n`, { duplicates: 'sum' })
    expect(rejected[0]?.reason).toBe('is too large for its unit')
  })
  test('of headings alone is an empty workbook, and the refusal names the file', async () => {
    const open: Layout['open'] = {
      as: 'workbook',
      recognise: () => 'certain',
      reshape: ([sheet]) =>
        (sheet?.rows ?? []).map(({ record, number }) => ({ record, locator: `S!${number}`, ignored_by: 'headings' })),
    }
    await expect(read(bookOf([['country']]), { open })).rejects.toThrow('odd-file holds headings and no records')
  })
})
