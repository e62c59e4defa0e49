import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOfLine, editionOfLists, recogniseLists, reshapeLists } from './lists.parse.ts'
import { tnved } from './tnved.source.ts'
import { countTree, recogniseTree, reshapeTree } from './tree.parse.ts'

const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name)
const lists = (name: string) => tryLayout(tnved, 'lists', fixture(name))

describe('the text files in code page 866', () => {
  test('give sections their Roman numerals and their days', async () => {
    const { records } = await lists('sections.txt')
    expect(records.map((row) => [row.item_code, row.item_name, row.item_level, row.valid_from, row.valid_to])).toEqual([
      ['I', 'ЖИВАЯ ВЫДУМКА', 1, '2002-01-01', '2006-12-31'],
      ['I', 'ЖИВАЯ ВЫДУМКА', 1, '2007-01-01', null],
      ['XXII', 'СОБЫТИЕ', 1, '2018-07-01', null],
    ])
  })
  test('put groups into sections', async () => {
    const { records, rejected } = await lists('groups.txt')
    expect(records.map((row) => [row.item_code, row.parent_item_code, row.item_name])).toEqual([
      ['01', 'I', 'ВЫДУМАННЫЕ ЖИВОТНЫЕ'],
    ])
    expect(rejected.map((row) => row.reason)).toEqual(['stands in no section'])
  })
  test('put headings into groups, with plain blanks', async () => {
    const { records } = await lists('headings.txt')
    expect(records.map((row) => [row.item_code, row.parent_item_code, row.item_name])).toEqual([
      ['0101', '01', 'ОСЛЫ 0801 - 0806'],
    ])
  })
  test('reject what ends before it begins, is no day, or is no line of theirs', async () => {
    const { rejected } = await lists('headings.txt')
    expect(rejected.map((row) => [row.reason, row.rejected_value])).toEqual([
      ['ends before it begins', '01|01|ОСЛЫ|01.01.2007|31.12.2006|'],
      ['has a date that is no day', '01|02|КОРОВЫ|31.02.2012||'],
      ['is no line of the four files', 'строка ни о чем'],
      ['is no line of the four files', '01|03|СВИНЬИ|01.01.2012|'],
    ])
  })
  test('put the ten digits of a subheading together, and say where its name is cut', async () => {
    const { records, rejected } = await lists('subheadings.txt')
    expect(records.map((row) => [row.item_code, row.parent_item_code, row.is_leaf, row.note])).toEqual([
      ['0101210000', '0101', true, null],
      ['0101291000', '0101', true, 'name cut at 200 characters by the publisher'],
    ])
    expect(rejected.map((row) => row.rejected_value)).toEqual(['01|01|290000|-\u00a0прочие:|00.00.0000||'])
  })
  test('state their edition in the first line, which is left out', async () => {
    const { summary, records } = await lists('subheadings.txt')
    expect([summary.edition_on, summary.ignored]).toEqual(['2019-08-01', { 'version of the file': 1 }])
    expect(records[0]).toMatchObject({ known_at: '2019-08-01T00:00:00Z', known_basis: 'edition', language_code: 'ru' })
  })
  test('stop where their letters are of another code page, which 866 would turn into others', async () => {
    // ЖИВАЯ in Windows-1251.
    const text = Buffer.concat([
      Buffer.from('01|'),
      Buffer.from([0xc6, 0xc8, 0xc2, 0xc0, 0xdf]),
      Buffer.from('||01.01.2007||'),
    ])
    const path = join(await mkdtemp(join(tmpdir(), 'tnved-')), 'sections.txt')
    await writeFile(path, text)
    await expect(tryLayout(tnved, 'lists', path)).rejects.toMatchObject({ name: 'WrongEncoding', place: 'line 1' })
  })
  test('are known by their lines', async () => {
    const linesOf = async (name: string) =>
      new TextDecoder('ibm866')
        .decode(await readFile(fixture(name)))
        .split('\r\n')
        .map((text, index) => ({ record: index + 1, text }))
        .filter(({ text }) => text !== '')
    expect(recogniseLists(await linesOf('sections.txt'))).toBe('certain')
    expect(recogniseLists((await linesOf('groups.txt')).slice(1))).toBe('likely')
    expect(recogniseLists([{ record: 1, text: 'a|b|c|d|e|' }])).toBeUndefined()
    expect(editionOfLists('a,b')).toBeUndefined()
  })
  test('read any day and any text without a separator as written', () => {
    const digits = (length: number) =>
      fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'))
    const day = fc.tuple(digits(2), digits(2), digits(4)).map((parts) => parts.join('.'))
    const name = fc.string().map((text) => text.replaceAll('|', ' '))
    fc.assert(
      fc.property(
        digits(2),
        digits(2),
        digits(6),
        name,
        day,
        fc.oneof(fc.constant(''), day),
        (group, heading, sub, text, from, to) => {
          expect(cellsOfLine(`${group}|${heading}|${sub}|${text}|${from}|${to}|`)).toEqual({
            level: '10',
            code: `${group}${heading}${sub}`,
            parent: `${group}${heading}`,
            name: text,
            valid_from: from,
            valid_to: to,
          })
        },
      ),
    )
  })
  test('give every line back once, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (texts) => {
        const lines = texts.map((text, index) => ({ record: index + 1, text }))
        expect([...reshapeLists(lines)].map(({ record }) => record)).toEqual(lines.map(({ record }) => record))
      }),
    )
  })
})

describe('the tree', () => {
  const tree = () => tryLayout(tnved, 'tree', fixture('tree.json'))
  test('gives every level its parent and its first day', async () => {
    const { records } = await tree()
    expect(
      records.map((row) => [row.locator, row.item_code, row.parent_item_code, row.is_leaf, row.valid_from]),
    ).toEqual([
      ['/0', 'V', null, false, '2022-01-01'],
      ['/0/groups/0', '27', 'V', false, '2022-01-01'],
      ['/0/groups/0/goods/0', '2709', '27', false, '2022-01-01'],
      ['/0/groups/0/goods/0/subs/0', '2709001000', '2709', true, '2023-04-09'],
      ['/1', 'XXII', null, true, '2022-01-01'],
    ])
    expect(records[3]?.item_name).toBe('- выдуманный конденсат')
  })
  test('rejects what stands under another code, lacks digits or days, or is no section', async () => {
    const { rejected } = await tree()
    expect(rejected.map((row) => row.reason)).toEqual([
      'stands under another code',
      'code does not have the digits of its level',
      'date is no day',
      'is no section',
    ])
  })
  test('stops at an item with other keys', () => {
    const changed = [
      { chapter: '01', naim: 'A', date: 'd', groups: [{ code: '01', naim: 'B', date: 'd', goods: [], note: 'n' }] },
    ]
    expect(() => [...reshapeTree(changed)]).toThrow(
      expect.objectContaining({ name: 'SourceChanged', place: '/0/groups/0' }),
    )
    expect(() => [...reshapeTree([{ chapter: 1, naim: 'A', date: 'd', groups: null }])]).toThrow(
      expect.objectContaining({ place: '/0' }),
    )
  })
  test('is known by the keys of its sections', () => {
    expect(recogniseTree([{ chapter: '01', naim: 'A', date: 'd', groups: null }])).toBe('certain')
    expect([[], {}, [{ code: '01' }], null].map(recogniseTree)).toEqual([undefined, undefined, undefined, undefined])
  })
  test('counts its items by their names', async () => {
    expect(countTree(JSON.parse(await readFile(fixture('tree.json'), 'utf8')))).toBe(9)
  })
})

/** Python json: 22 sections, 96 groups, 957 headings, 12,715 subheadings; sum of their codes as numbers; 190 names of 200 characters. */
const real = realFile('hs/tnved.json')
test.skipIf(real === undefined)(`the published tree is read whole${withoutRealFiles}`, async () => {
  const { records, summary } = await tryLayout(tnved, 'tree', real ?? '')
  expect(summary).toMatchObject({ expected: 13790, facts: 13790, accepted: 13790, rejected: 0, ignored: {} })
  const at = (level: number) => records.filter((row) => row.item_level === level)
  expect([1, 2, 4, 10].map((level) => at(level).length)).toEqual([22, 96, 957, 12715])
  expect(at(10).reduce((sum, row) => sum + BigInt(String(row.item_code)), 0n)).toBe(67016253500584n)
  expect(at(10).filter((row) => row.note !== null).length).toBe(190)
  expect(at(10).filter((row) => row.valid_from !== '2022-01-01').length).toBe(192)
  expect(records.find((row) => row.item_code === '2711210000')).toMatchObject({
    item_name: '- - газ природный',
    parent_item_code: '2711',
  })
})
