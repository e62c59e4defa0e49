import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineHandSource, type Mapping } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { describe, expect, test } from 'vitest'
import { layoutOfMapping } from './mapped-layout.ts'
import { sqlOfMapping } from './mapped-sql.ts'
import { readMapping } from './read-mapping.ts'
import { bookOf } from './tiny-archive.example.ts'
import { tryParse } from './try-layout.example.ts'

const folder = mkdtempSync(join(tmpdir(), 'corridor-mapped-'))
const mapping: Mapping = {
  kind: 'trade_flows',
  columns: { Country: 'partner', Value: 'value' },
  constants: { reporter: 'KAZ', flow: 'export', period: '2024', unit: 'USD' },
  ignored: ['No'],
  delimiter: ';',
  encoding: 'utf-8',
  sheet: null,
  header_row: 1,
  decimal: ',',
  missing: ['-'],
}
const read = async (content: string | Uint8Array, other: Partial<Mapping> = {}) => {
  const path = join(folder, 'mapped-file')
  writeFileSync(path, content)
  const whole = { ...mapping, ...other }
  const isWorkbook = typeof content !== 'string'
  const layout = layoutOfMapping(whole, isWorkbook)
  const source = defineHandSource({
    id: 'mapped-files',
    title: 'A file',
    publisher: 'A',
    description: '',
    licence: { code: 'no', text: '' },
    cadence: 'P1M',
    layouts: [layout],
    coverage: '',
  })
  return tryParse(source, layout, sqlOfMapping(whole, isWorkbook), path)
}
const numberOf = async (content: string | Uint8Array, other: Partial<Mapping> = {}): Promise<unknown> => {
  const { records, rejected } = await read(content, other)
  return records[0]?.value ?? `${rejected[0]?.reason}: ${rejected[0]?.rejected_value}`
}

describe('a number of a mapped file', () => {
  test.each([
    [',', '1 234,5', 1234.5],
    [',', '1.234.567,89', 1234567.89],
    [',', '1234', 1234],
    [',', '12.5', 'is not a number with a decimal comma: 12.5'],
    [',', '1,234.5', 'is not a number with a decimal comma: 1,234.5'],
    [',', '12 34', 'is not a number with a decimal comma: 12 34'],
    ['.', '1,234.5', 1234.5],
    ['.', "1'234", 1234],
    ['.', '1,5', 'is not a number with a decimal point: 1,5'],
    ['.', '1 234,5', 'is not a number with a decimal point: 1 234,5'],
  ] as const)('with "%s" for decimals written %s is %s', async (decimal, written, value) => {
    expect(await numberOf(`Country;Value\nCHN;${written}\n`, { decimal })).toBe(value)
  })
  test('that a workbook holds as a number is what it is, whatever texts have for decimals', async () => {
    const cell = (value: string | number) =>
      numberOf(
        bookOf([
          ['Country', 'Value'],
          ['CHN', value],
        ]),
      )
    expect(await cell(1234.5)).toBe(1234.5)
    expect(await cell('1 234,5')).toBe(1234.5)
    expect(await cell(1.234)).toBe('may be a number with three decimals or a thousand: 1.234')
  })
})

describe('a mapped file', () => {
  test('may have lines above its header', async () => {
    const { summary } = await read('Exports\n\nNo;Country;Value\n1;CHN;5\n2;UZB;-\n', { header_row: 3 })
    expect(summary).toMatchObject({ expected: 2, accepted: 1, ignored: { 'missing value': 1 } })
  })
  test.each<readonly [string, string | Uint8Array, Partial<Mapping>, string]>([
    ['has no such line', 'Country;Value\n', { header_row: 9 }, 'no header at line 9'],
    ['is no workbook, and a sheet is named', 'Country;Value\nCHN;5\n', { sheet: 'S' }, 'the file is no workbook'],
    [
      'has a name twice',
      bookOf([
        ['Country', 'Value', 'Value'],
        ['CHN', 1, 2],
      ]),
      {},
      'stand twice: Value',
    ],
    [
      'has a cell under no name',
      bookOf([
        ['Country', 'Value'],
        ['CHN', 1, 2],
      ]),
      {},
      'cell 3 of row 2',
    ],
    ['lacks the row of names', bookOf([['Country', 'Value']]), { header_row: 4 }, 'no row 4 in the first sheet'],
  ])('that %s is refused', async (_what, content, other, said) => {
    await expect(read(content, other)).rejects.toThrow(said)
  })
})

test.each([
  ['maps and ignores a column', JSON.stringify({ ...mapping, ignored: ['Value'] }), 'is mapped and ignored'],
  ['is no UTF-8', '{"kind": "\uFFFD"}', 'is no text in UTF-8'],
])('a mapping that %s is refused', (_what, text, said) => {
  expect(() => readMapping('mapping.json', text, shelves.kinds)).toThrow(said)
})
