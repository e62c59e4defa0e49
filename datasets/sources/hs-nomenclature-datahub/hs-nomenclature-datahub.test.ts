import { join } from 'node:path'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { hsNomenclatureDatahub } from './hs-nomenclature-datahub.source.ts'

const read = (layout: string, name: string) =>
  tryLayout(hsNomenclatureDatahub, layout, join(import.meta.dirname, 'fixtures', name))

describe('the table of products', () => {
  test('is of the edition that its total names, zeros restored, the total on top', async () => {
    const { records } = await read('products', 'products.csv')
    expect(records.map((row) => [row.scheme_code, row.item_code, row.parent_item_code, row.item_level])).toEqual([
      ['H6', '03', 'TOTAL', 2],
      ['H6', '0309', '03', 4],
      ['H6', '030910', '0309', 6],
      ['H6', '030990', '0309', 6],
      ['H6', '04', 'TOTAL', 2],
      ['H6', '99', 'TOTAL', 2],
      ['H6', 'TOTAL', null, 0],
    ])
  })
  test('rejects a code that the edition does not have', async () => {
    const { rejected } = await read('products', 'products.csv')
    expect(rejected.map((row) => [row.reason, row.rejected_value])).toEqual([
      ['is no code of the edition that the total names', '293131'],
    ])
  })
})

describe('the sections of chapters', () => {
  test('are correspondences of the chapters alone', async () => {
    const { records, summary } = await read('chapter-sections', 'products.csv')
    expect(records.map((row) => [row.from_scheme_code, row.from_code, row.to_scheme_code, row.to_code])).toEqual([
      ['H6', '03', 'HS_SECTION', 'I'],
    ])
    expect(summary.ignored).toEqual({ 'chapter of no section': 1, 'follows its chapter': 5 })
  })
  test('are rejected where they are no Roman numeral', async () => {
    const { rejected } = await read('chapter-sections', 'products.csv')
    expect(rejected.map((row) => [row.reason, row.rejected_value])).toEqual([['section is no Roman numeral', '04 X-1']])
  })
})

test('the table of sections keeps its names and rejects what is no Roman numeral', async () => {
  const { records, rejected } = await read('sections', 'sections.csv')
  expect(records.map((row) => [row.scheme_code, row.item_code, row.item_name])).toEqual([
    ['HS_SECTION', 'I', 'Invented animals'],
    ['HS_SECTION', 'IV', 'Invented foods, drinks'],
  ])
  expect(rejected.map((row) => row.rejected_value)).toEqual(['7'])
})

// Python csv: 6940 rows (its total says HS2022: the codes are those of H6), sum of the codes of six digits, chapters by section.
describe('the published tables', () => {
  const products = realFile('hs/datasets_harmonized-system.csv')
  const sections = realFile('hs/datasets_sections.csv')
  test.skipIf(products === undefined)(`have 6,940 products of H6${withoutRealFiles}`, async () => {
    const { records, summary } = await tryLayout(hsNomenclatureDatahub, 'products', products ?? '')
    expect(summary).toMatchObject({ expected: 6940, facts: 6940, accepted: 6940, rejected: 0, ignored: {} })
    const six = records.filter((row) => row.item_level === 6)
    expect([six.length, six.reduce((all, row) => all + Number(row.item_code), 0)]).toEqual([5613, 2937068672])
    expect(new Set(records.map((row) => row.scheme_code))).toEqual(new Set(['H6']))
  })
  test.skipIf(products === undefined)(`put 96 chapters into 21 sections${withoutRealFiles}`, async () => {
    const { records, summary } = await tryLayout(hsNomenclatureDatahub, 'chapter-sections', products ?? '')
    expect(summary).toMatchObject({ expected: 6940, facts: 6940, accepted: 96, rejected: 0 })
    expect(summary.ignored).toEqual({ 'chapter of no section': 1, 'follows its chapter': 6843 })
    expect(records.filter((row) => row.to_code === 'XI').length).toBe(14)
    expect(new Set(records.map((row) => row.to_code)).size).toBe(21)
  })
  test.skipIf(sections === undefined)(`name 21 sections${withoutRealFiles}`, async () => {
    const { records, summary } = await tryLayout(hsNomenclatureDatahub, 'sections', sections ?? '')
    expect(summary).toMatchObject({ expected: 21, facts: 21, accepted: 21, rejected: 0, ignored: {} })
    expect(records[14]).toMatchObject({ item_code: 'XV', item_name: 'Base metals and articles of base metal' })
  })
})
