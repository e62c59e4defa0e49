import { join } from 'node:path'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { hsNomenclature2013 } from './hs-nomenclature-2013.source.ts'

const read = (name: string) => tryLayout(hsNomenclature2013, 'text', join(import.meta.dirname, 'fixtures', name))

describe('a list that does not name its edition', () => {
  test('is of the one edition that has all its codes, zeros restored', async () => {
    const { records } = await read('windows-1252.txt')
    expect(records.map((row) => [row.scheme_code, row.item_code, row.parent_item_code])).toEqual([
      ['H4', '03', 'TOTAL'],
      ['H4', '0302', '03'],
      ['H4', '030290', '0302'],
      ['H4', '030390', '0303'],
      ['H4', 'TOTAL', null],
    ])
  })
  test('keeps its accents and quotation marks, without control characters', async () => {
    const { records } = await read('windows-1252.txt')
    expect(records[2]?.item_name).toBe('- “Livers” of purée')
  })
  test('rejects codes without the digits of their level', async () => {
    const { rejected } = await read('windows-1252.txt')
    expect(rejected.map((row) => [row.reason, row.rejected_value])).toEqual([
      ['code does not have the digits of its level', 'ABCD'],
      ['level is none of 0, 2, 4, 6', '0309'],
    ])
  })
  test('is rejected where its codes fit several editions', async () => {
    const { records, rejected } = await read('of-several-editions.txt')
    expect(records).toEqual([])
    expect(new Set(rejected.map((row) => [row.reason, row.rejected_value].join(': ')))).toEqual(
      new Set(['edition is not told by its codes: fits H4, H5, H6']),
    )
  })
})

const path = realFile('hs/un_H4.txt')
// Python csv in cp1252: 6530 rows, the sum of the codes of six digits as numbers, and the names.
test.skipIf(path === undefined)(`the published list is read whole, as H4${withoutRealFiles}`, async () => {
  const { records, summary } = await tryLayout(hsNomenclature2013, 'text', path ?? '')
  expect(summary).toMatchObject({ expected: 6530, facts: 6530, accepted: 6530, rejected: 0, ignored: {} })
  expect(new Set(records.map((row) => row.scheme_code))).toEqual(new Set(['H4']))
  const six = records.filter((row) => row.item_level === 6)
  expect([six.length, six.reduce((all, row) => all + Number(row.item_code), 0)]).toEqual([5206, 2731843051])
  expect(records.filter((row) => row.is_leaf === true).length).toBe(5205)
  const named = Object.fromEntries(records.map((row) => [row.item_code, row.item_name]))
  expect([named['09'], named['330741'], named['170113']]).toEqual([
    'Coffee, tea, maté and spices',
    '-- “Agarbatti” and other odoriferous preparations which operate by burning',
    '-- Cane sugar specified in Subheading Note 2 to this Chapter',
  ])
})
