/** Files of a source that reads a publisher's own file: declaration with one layout, its parse, a fixture and a test. */
export const layoutFiles = (id: string, constant: string): Readonly<Record<string, string>> => {
  const folder = `datasets/sources/${id}`
  return {
    [`${folder}/${id}.source.ts`]: `import { defineHandSource, defineLayout } from '@corridor/contracts'

/** A column that is named nowhere here stops the file: map it, or leave it out by name. */
const figures = defineLayout({
  id: 'figures',
  title: 'Exports and imports by country (CSV)',
  expects: 'Which page, which button, which file: so that a stranger finds it.',
  kind: 'trade_flows',
  open: { as: 'delimited', delimiter: ',', encodings: ['utf-8', 'windows-1251'] },
  columns: {
    mapped: ['Partner country', 'Year', 'Exports, thousand USD', 'Imports, thousand USD'],
    ignored: ['Remarks'],
  },
  duplicates: 'reject',
  hasOverlappingEditions: true,
})

export const ${constant} = defineHandSource({
  id: '${id}',
  title: 'Title of the source',
  publisher: 'Who publishes it',
  description: 'What it holds, in one sentence.',
  homepage: 'https://example.org',
  licence: { code: 'no', text: 'Terms of use, in words. Unknown terms let nothing leave.' },
  cadence: 'P1M',
  coverage: 'Years and areas',
  layouts: [figures],
  // What its records have to satisfy (checks) and known faults of the publisher (corrections): see CONTRIBUTING.md.
})
`,
    [`${folder}/figures.parse.sql`]: `-- Exports and imports by country and year: one fact for each cell.
WITH cells AS (
  FROM input UNPIVOT INCLUDE NULLS (
    written FOR flow IN ("Exports, thousand USD" AS 'export', "Imports, thousand USD" AS 'import'))
)
SELECT
  record_number,
  -- A row gives two facts: each has a place of its own.
  locator || ', ' || flow AS locator,
  -- What is left out says why. A word that nobody knows is given through and rejected by name.
  CASE WHEN written IS NULL OR written = '...' THEN 'missing mark' END AS ignored_by,
  'KAZ' AS reporter,
  "Partner country" AS partner,
  flow,
  'TOTAL' AS product_scheme,
  'TOTAL' AS product,
  "Year" AS period,
  replace(written, ' ', '') AS value,
  'thousand USD' AS unit
FROM cells
`,
    [`${folder}/fixtures/figures.csv`]: `Partner country,Year,"Exports, thousand USD","Imports, thousand USD",Remarks
China,2023,1 234.5,200,
China,2024,1300,...,imports follow in May
Atlantis,2024,5,1,
`,
    [`${folder}/${id}.test.ts`]: `import { join } from 'node:path'
import { fileReaders, scratch } from '@corridor/adapters'
import { recogniseFile } from '@corridor/normalization'
import { type TriedLayout, tryLayout } from '@corridor/normalization/try-layout'
import { beforeAll, describe, expect, test } from 'vitest'
import { sources } from '../index.ts'
import { ${constant} } from './${id}.source.ts'

const fixture = join(import.meta.dirname, 'fixtures', 'figures.csv')
let tried: TriedLayout

beforeAll(async () => {
  tried = await tryLayout(${constant}, 'figures', fixture)
})

describe('the table of figures', () => {
  test('accounts for every cell: read, left out by a rule, or rejected', () => {
    const counts = { expected: 3, facts: 6, accepted: 3, rejected: 2, ignored: { 'missing mark': 1 } }
    expect(tried.summary).toMatchObject(counts)
  })
  test('gives values in dollars', () => {
    expect(tried.records.find(({ locator }) => locator === 'record 1, export')).toMatchObject({
      reporter_code: 'KAZ',
      partner_code: 'CHN',
      flow_code: 'export',
      value: 1_234_500,
      unit_code: 'USD',
    })
  })
  test('rejects a country that nobody knows, by name', () => {
    expect(tried.rejected.map(({ reason, rejected_value }) => [reason, rejected_value])).toEqual([
      ['unknown area', 'Atlantis'],
      ['unknown area', 'Atlantis'],
    ])
  })
  test('is known by its content, and as nothing else', async () => {
    const found = await scratch((folder) => recogniseFile(fileReaders, sources, fixture, folder))
    expect(found.map(({ source, layout, likeness }) => [source.id, layout.id, likeness])).toEqual([
      ['${id}', 'figures', 'certain'],
    ])
  })
})
`,
  }
}
