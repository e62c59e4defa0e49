import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from '@corridor/contracts'
import { type TriedLayout, tryLayout } from '@corridor/normalization/try-layout'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { baci } from './baci.source.ts'

const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name)
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baci-'))
})
afterAll(() => rm(folder, { recursive: true }))

const kept = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}
const of = ({ records }: TriedLayout, record: string): Row | undefined =>
  records.find(({ locator }) => locator === `record ${record}`)
const why = ({ rejected }: TriedLayout): readonly string[] =>
  rejected.map(({ record_number, reason, rejected_value }) => `${record_number}: ${reason}: ${rejected_value}`)

describe('the tables of country codes', () => {
  test('give the ISO code where there is one, and name damaged letters', async () => {
    const { records } = await tryLayout(baci, 'areas', fixture('country-codes.csv'))
    const seen = records.map(({ item_code, equivalent_code, note }) => [item_code, equivalent_code, note])
    expect(seen).toEqual([
      ['156', 'CHN', null],
      ['490', null, null],
      ['384', 'CIV', 'The letters of the name are damaged in the file.'],
      ['531', 'CUW', null],
    ])
  })

  test.each([
    ['a mark of the byte order', 'areas', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    [
      'every cell quoted',
      'areas',
      (text: string) => text.replace('156,China,China,CN,CHN', '"156","China","China","CN","CHN"'),
    ],
    ['semicolons', 'areas-semicolon', (text: string) => text.replaceAll(',', ';').replaceAll('; ', ', ')],
  ])('are the same with %s', async (_, layout, change) => {
    const path = await kept('guise.csv', change(await readFile(fixture('country-codes.csv'), 'utf8')))
    const { records, summary } = await tryLayout(baci, layout, path)
    expect(summary).toMatchObject({ expected: 4, accepted: 4, rejected: 0 })
    expect(records.find(({ item_code }) => item_code === '490')?.item_name).toBe('Other Asia, not elsewhere specified')
  })

  test('have no names that were read in another encoding than their own', async () => {
    const text = await readFile(fixture('country-codes.csv'), 'utf8')
    // «ç» of GB18030, which is four bytes there.
    const bytes = Buffer.from(text.replaceAll('ç', '\u0081\u0030\u008B\u0034').replaceAll('Ù', 'U'), 'latin1')
    const { rejected } = await tryLayout(baci, 'areas', await kept('gb18030.csv', bytes))
    expect(rejected.map(({ reason, locator }) => [locator, reason])).toEqual([
      ['record 4', 'the letters of the name are lost: the file is in another encoding than theirs'],
    ])
  })

  test('of 2014 are in two languages and in Latin-1', async () => {
    const text = await readFile(fixture('country-codes-2014.csv'), 'utf8')
    const tried = await tryLayout(baci, 'areas-2014', await kept('2014.csv', Buffer.from(text, 'latin1')))
    expect(tried.summary).toMatchObject({ expected: 5, facts: 10, accepted: 6, merged: 2, rejected: 0 })
    expect(tried.summary.ignored).toEqual({ 'no name in this language': 2 })
    expect(of(tried, '1, fr')).toMatchObject({ item_code: '12', item_name: 'Algérie', equivalent_code: 'DZA' })
    expect(of(tried, '2, en')).toMatchObject({ item_code: '807', equivalent_code: null })
  })
})

describe('the tables of product codes', () => {
  test('tell their edition by their codes, and have lost zeros restored', async () => {
    const tried = await tryLayout(baci, 'products', fixture('product-codes.csv'))
    expect(tried.summary).toMatchObject({ expected: 8, accepted: 7, rejected: 1 })
    expect(of(tried, '1')).toMatchObject({ scheme_code: 'BACI-HS17', item_code: '010121', item_level: 6 })
    expect(why(tried)).toEqual(['8: is no code of a product: 27 10'])
  })

  test('are refused where several editions have all their codes', async () => {
    const path = await kept('common.csv', 'code,description\n270900,Oil\n')
    expect(why(await tryLayout(baci, 'products', path))).toEqual([
      '1: has codes that are the same in several editions of the HS: 270900',
    ])
  })

  test('of 2014 have another header', async () => {
    const path = await kept('codes-2014.csv', '"CODE","SHORTDESCRIPTION"\n"010591","Fowls"\n"9999AA","Not specified"\n')
    const { records } = await tryLayout(baci, 'products-2014', path)
    expect(records.map(({ scheme_code, item_code }) => `${scheme_code} ${item_code}`)).toEqual([
      'BACI-HS92 010591',
      'BACI-HS92 9999AA',
    ])
  })

  test('may name their edition in the header, and have a stray sign in a code', async () => {
    const tried = await tryLayout(baci, 'products-1996', fixture('product-codes-1996.csv'))
    expect(of(tried, '2')).toMatchObject({ scheme_code: 'BACI-HS96', item_code: '090420' })
    expect(why(tried)).toEqual(["3: is no code of six digits: 0'71420"])
  })

  test('may be quoted twice, with chapters and headings', async () => {
    const tried = await tryLayout(baci, 'products-tree', fixture('product-tree.csv'))
    expect(tried.summary).toMatchObject({ expected: 7, accepted: 6, rejected: 1 })
    expect(of(tried, '2')).toMatchObject({
      scheme_code: 'BACI-HS02',
      item_code: '0101',
      item_name: 'Live horses, asses; "mules"',
      item_level: 4,
      parent_item_code: '01',
      is_leaf: false,
    })
    expect(why(tried)).toEqual(['7: is no code of a product: broken'])
  })
})
