import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { unM49 } from './un-m49.source.ts'

const read = (name: string) => tryLayout(unM49, 'overview', join(import.meta.dirname, 'fixtures', name))

describe('countries and areas', () => {
  test('stand under the narrowest region that they have, with their alpha-3 codes', async () => {
    const { records } = await read('english.csv')
    const countries = records.filter((row) => row.is_leaf === true)
    expect(
      countries.map((row) => [row.item_code, row.item_name, row.parent_item_code, row.item_level, row.equivalent_code]),
    ).toEqual([
      ['398', 'Inventia', '143', 3, 'INV'],
      ['012', 'Fictia', '143', 3, 'FIC'],
      ['204', 'Farland', '014', 4, 'FAR'],
      ['010', 'Iceland of Ice', '001', 1, 'ICE'],
      ['680', 'Rock', '830', 4, null],
    ])
  })
  test('bring each region once, from the first row that names it', async () => {
    const { records } = await read('english.csv')
    const regions = records.filter((row) => row.is_leaf === false)
    expect(regions.map((row) => [row.locator, row.item_name, row.parent_item_code, row.item_level])).toEqual([
      ['record 1, region 001', 'World', null, 0],
      ['record 1, region 142', 'Asia', '001', 1],
      ['record 1, region 143', 'Central Asia', '142', 2],
      ['record 3, region 002', 'Africa', '001', 1],
      ['record 3, region 014', 'Eastern Africa', '202', 3],
      ['record 3, region 202', 'Sub-Saharan Africa', '002', 2],
      ['record 5, region 150', 'Europe', '001', 1],
      ['record 5, region 154', 'Northern Europe', '150', 2],
      ['record 5, region 830', 'Channel Rocks', '154', 3],
    ])
  })
  test('keep a number that is too long, to be rejected as it stands', async () => {
    const text = await readFile(join(import.meta.dirname, 'fixtures', 'english.csv'), 'utf8')
    const path = join(await mkdtemp(join(tmpdir(), 'm49-')), 'long.csv')
    await writeFile(path, text.replace(',398,', ',3981,'))
    const { rejected } = await tryLayout(unM49, 'overview', path)
    expect(rejected.map((row) => row.rejected_value)).toContain('3981')
  })
  test('are rejected where a code is none', async () => {
    const { rejected } = await read('english.csv')
    expect(rejected.map((row) => [row.reason, row.rejected_value])).toEqual([
      ['is no M49 number', '6A0'],
      ['is no alpha-3 code', 'SC'],
    ])
  })
  test('are in the language in which the world is named, capitals aside', async () => {
    const { records, rejected } = await read('russian.csv')
    expect(records.map((row) => [row.language_code, row.item_name])).toEqual([
      ['ru', 'Вымышления'],
      ['ru', 'Весь мир'],
      ['ru', 'Азия'],
      ['ru', 'Центральная Азия'],
      ['ru', 'Фикция'],
    ])
    expect(rejected.map((row) => [row.reason, row.rejected_value])).toEqual([
      ['language is not told by the name of the world', 'Le monde'],
    ])
  })
})

// Python csv.DictReader: 249 rows; distinct pairs of code and name in the four columns of regions (capitals aside).
describe.each([
  ['country/UNSD-en.csv', 'en', 30, 'Kazakhstan', 'Central Asia'],
  ['country/UNSD-ru.csv', 'ru', 30, 'Казахстан', 'Центральная Азия'],
  ['country/UNSD-cn.csv', 'zh', 30, '哈萨克斯坦', '中亚'],
  ['comtrade/reference/lee269_UNSDregions.csv', 'en', 31, 'Kazakhstan', 'Central Asia'],
])('the published table %s', (file, language, regions, name, region) => {
  const path = realFile(file)
  test.skipIf(path === undefined)(`is read whole${withoutRealFiles}`, async () => {
    const { records, summary } = await tryLayout(unM49, 'overview', path ?? '')
    expect(summary).toMatchObject({
      expected: 249,
      facts: 249 + regions,
      accepted: 249 + regions,
      rejected: 0,
      ignored: {},
    })
    expect(new Set(records.map((row) => row.language_code))).toEqual(new Set([language]))
    expect(records.filter((row) => row.is_leaf === true).length).toBe(249)
    const of = (code: string) => records.find((row) => row.item_code === code)
    expect(of('398')).toMatchObject({ item_name: name, parent_item_code: '143', equivalent_code: 'KAZ' })
    expect(of('143')).toMatchObject({ item_name: region, parent_item_code: '142', item_level: 2 })
    const codes = new Set(records.map((row) => row.item_code))
    expect(records.filter((row) => row.parent_item_code !== null && !codes.has(row.parent_item_code))).toEqual([])
  })
})
