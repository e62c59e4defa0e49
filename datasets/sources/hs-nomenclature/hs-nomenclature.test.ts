import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileReaders } from '@corridor/adapters'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { hsNomenclature } from './hs-nomenclature.source.ts'
import { listColumns, recogniseList } from './lists.parse.ts'

type Line = readonly (string | number)[]

const total = (text: string): Line => ['TOTAL', text, '#', 0, 0, 'n/a']
const heading: Line = ['0302', '0302 - Fresh', '03', 0, 4, 'n/a']

/** A workbook of two sheets, the second blank, as they are published. */
const workbook = async (lines: readonly Line[], header: Line = listColumns): Promise<string> => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([[...header], ...lines.map((line) => [...line])]), 'Sheet1')
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), 'Sheet2')
  const path = join(await mkdtemp(join(tmpdir(), 'corridor-hs-')), 'list.xlsx')
  await writeFile(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
  return path
}
const read = async (lines: readonly Line[], header?: Line) =>
  tryLayout(hsNomenclature, 'lists', await workbook(lines, header))
const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name)

describe('a workbook of one edition', () => {
  test('takes its edition from the row of the total', async () => {
    const { records, summary } = await read([total('Total - All H4 Commodities'), heading])
    expect(records.map((row) => [row.scheme_code, row.item_code, row.item_level, row.parent_item_code])).toEqual([
      ['H4', 'TOTAL', 0, null],
      ['H4', '0302', 4, '03'],
    ])
    expect(summary.ignored).toEqual({ heading: 1 })
  })
  test('takes its edition from its codes, where the total states none', async () => {
    // 030290 is a code of 2012 alone.
    const { records } = await read([total('All'), ['030290', '030290 - Livers', '0302', 1, 6, 'kg']])
    expect(records.map((row) => row.scheme_code)).toEqual(['H4', 'H4'])
  })
  test('is rejected where neither tells', async () => {
    const { rejected } = await read([heading])
    expect(rejected.map((row) => row.reason)).toEqual(['edition is neither stated nor told by its codes'])
  })
  test('gets its leading zeros back, of the code and of the parent', async () => {
    const { records } = await read([total('All H4 '), [30290, '30290 - Livers', 302, 1, 6, 'kg']])
    expect([records[1]?.item_code, records[1]?.parent_item_code, records[1]?.item_name]).toEqual([
      '030290',
      '0302',
      'Livers',
    ])
  })
  test('keeps the standard unit as worded, and n/a as none', async () => {
    const { records } = await read([total('All H4 '), ['030290', '030290 - Livers', '0302', 1, 6, 'm²'], heading])
    expect(records.map((row) => [row.supplementary_unit, row.is_leaf])).toEqual([
      [null, false],
      ['m²', true],
      [null, false],
    ])
  })
  test('loses the control characters of its names', async () => {
    const { records } = await read([total('All H4 '), ['030290', '030290 - Livers_x000c__x000c_', '0302', 1, 6, 'kg']])
    expect(records[1]?.item_name).toBe('Livers')
  })
  test.each<readonly [string, Line, string]>([
    [
      'of another edition',
      ['293131', '293131 - Compound', '2931', 1, 6, 'kg'],
      'is no code of the edition that the list states',
    ],
    [
      'whose text begins with another code',
      ['0303', '0302 - Frozen', '03', 0, 4, 'n/a'],
      'text begins with another code',
    ],
    ['of an unknown level', ['03021', '03021 - Fresh', '0302', 0, 5, 'n/a'], 'level is none of 0, 2, 4, 6'],
    [
      'with too many digits',
      ['03021', '03021 - Fresh', '0302', 0, 4, 'n/a'],
      'code does not have the digits of its level',
    ],
    ['that is no number', ['03X2', '03X2 - Fresh', '03', 0, 4, 'n/a'], 'code does not have the digits of its level'],
  ])('rejects a code %s', async (_, line, reason) => {
    const { rejected } = await read([total('All H4 '), line])
    expect(rejected.map((row) => row.reason)).toEqual([reason])
  })
  test('rejects a leaf that is neither yes nor no', async () => {
    const { rejected } = await read([total('All H4 '), ['0302', '0302 - Fresh', '03', 'perhaps', 4, 'n/a']])
    expect(rejected.map((row) => [row.column_name, row.rejected_value])).toEqual([['is_leaf', 'perhaps']])
  })
  test('stops at a heading that is not known', async () => {
    const header = ['id', 'text', 'parent', 'isLeaf', 'aggrlevel', 'colour']
    await expect(read([heading], header)).rejects.toMatchObject({ name: 'SourceChanged', place: 'Sheet1!A1' })
  })
  test('stops at a cell beyond the headings', async () => {
    await expect(read([[...heading, 'more']])).rejects.toMatchObject({ name: 'SourceChanged', place: 'Sheet1!A2' })
  })
  test('is known by its headings alone', async () => {
    expect(recogniseList(await fileReaders.readWorkbook(await workbook([heading])))).toBe('certain')
    expect(recogniseList(await fileReaders.readWorkbook(await workbook([heading], ['code', 'text'])))).toBeUndefined()
  })
})

describe('the reference list', () => {
  test('of one edition is of that edition', async () => {
    const { records } = await tryLayout(hsNomenclature, 'reference', fixture('reference-of-one-edition.json'))
    expect(records.map((row) => [row.scheme_code, row.item_code, row.item_name])).toEqual([
      ['H5', 'TOTAL', 'Total - All H5 commodities'],
      ['H5', '29', 'Invented chemicals'],
      ['H5', '2931', 'Invented compounds'],
      ['H5', '293131', 'Invented - compound one'],
    ])
  })
  test('rejects codes that contradict their level or text', async () => {
    const { rejected } = await tryLayout(hsNomenclature, 'reference', fixture('reference-of-one-edition.json'))
    expect(rejected.map((row) => row.reason)).toEqual([
      'text begins with another code',
      'code does not have the digits of its level',
      'level is none of 0, 2, 4, 6',
    ])
  })
  test('with codes of several editions is of none, whatever its total says', async () => {
    const { records } = await tryLayout(hsNomenclature, 'reference', fixture('reference-of-all-editions.json'))
    expect(records.map((row) => [row.scheme_code, row.item_code])).toContainEqual(['HS', '040500'])
    expect(new Set(records.map((row) => row.scheme_code))).toEqual(new Set(['HS']))
  })
})

/**
 * Python (zipfile and ElementTree for the workbooks, json for the list): rows, and the sum of the codes of six digits as
 * numbers. The workbook of 2022 by LibreOffice too: `soffice --convert-to csv`, then `wc -l` (6941) and
 * `awk -F, 'length($1)==6{s+=$1}'` after taking off the quotation marks (2937068672).
 */
describe.each([
  ['lists', 'hs/HS2012.xlsx', 'H4', 6531, 6530, 5206, 2731843051, 1106],
  ['lists', 'hs/HS2017.xlsx', 'H5', 6710, 6709, 5388, 2796930518, 1126],
  ['lists', 'hs/HS2022.xlsx', 'H6', 6941, 6940, 5613, 2937068672, 1191],
  ['reference', 'comtrade/v1_json/reference_HS.json', 'HS', 8262, 8262, 6897, 3613390511, 1489],
] as const)('%s of %s', (layout, file, scheme, expected, accepted, subheadings, sum, pieces) => {
  const path = realFile(file)
  test.skipIf(path === undefined)(`is read whole, as ${scheme}${withoutRealFiles}`, async () => {
    const { records, summary } = await tryLayout(hsNomenclature, layout, path ?? '')
    expect(summary).toMatchObject({ expected, facts: expected, accepted, rejected: 0, merged: 0 })
    expect(summary.ignored).toEqual(layout === 'lists' ? { heading: 1 } : {})
    const six = records.filter((row) => row.item_level === 6)
    expect(new Set(records.map((row) => row.scheme_code))).toEqual(new Set([scheme]))
    expect([six.length, six.reduce((all, row) => all + Number(row.item_code), 0)]).toEqual([subheadings, sum])
    expect(records.filter((row) => row.supplementary_unit === 'u').length).toBe(pieces)
    expect(records.find((row) => row.item_code === '270900')).toMatchObject({
      parent_item_code: '2709',
      supplementary_unit: 'kg',
      is_leaf: true,
    })
    expect(records.find((row) => row.item_code === '999999')?.item_name).toBe(
      'Commodities not specified according to kind',
    )
  })
})
