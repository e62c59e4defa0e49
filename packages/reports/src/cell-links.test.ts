import { type Field, isCorridorError, type Report, type TableSheet } from '@corridor/contracts'
import { expect, test } from 'vitest'
import { cellLinks, provenanceIndex } from './cell-links.ts'

const field = (name: string): Field => ({ name, type: 'money', title: name, description: name })
const sheet = (id: string, columns: readonly string[], figuresOf?: string): TableSheet => ({
  id,
  title: `Sheet ${id}`,
  about: '',
  sql: '',
  order: '',
  columns: columns.map((name) => ({ field: field(name) })),
  ...(figuresOf === undefined ? {} : { figuresOf }),
})
const origins = sheet('origins', ['source'])
const found = provenanceIndex({ provenance: 'origins', sheets: [origins] } as unknown as Report, {
  sheets: {
    origins: [
      { dataset: 'a.b', row_key: 'year=2023', figure_columns: 'x_usd, x_low_usd' },
      { dataset: 'a.b', row_key: 'year=2024', figure_columns: 'x_usd, x_low_usd' },
      { dataset: 'a.b', row_key: 'year=2024', figure_columns: 'x_usd, x_low_usd' },
    ],
  },
  figures: {},
  coverage: undefined,
  knownAt: '',
})

test('a figure leads to the first row that names it', () => {
  expect(
    cellLinks(sheet('cells', ['year', 'x_usd'], 'a.b'), [{ row_key: 'year=2024', year: 2024, x_usd: 5 }], found),
  ).toEqual([{ row: 0, column: 1, sheet: 'Sheet origins', targetRow: 1 }])
})

test('an empty cell and a figure without provenance lead nowhere', () => {
  const rows = [
    { row_key: 'year=2024', x_usd: null },
    { row_key: 'year=1999', x_usd: 5 },
  ]
  expect(cellLinks(sheet('cells', ['x_usd'], 'a.b'), rows, found)).toEqual([])
})

test('a sheet that shows no dataset row by row has no such links', () => {
  expect(cellLinks(sheet('cells', ['x_usd']), [{ row_key: 'year=2024', x_usd: 5 }], found)).toEqual([])
})

test('a SELECT without the key of its rows is refused by name', () => {
  const names = (): string => {
    try {
      return String(cellLinks(sheet('cells', ['x_usd'], 'a.b'), [{ x_usd: 5 }], found).length)
    } catch (error) {
      return isCorridorError(error) ? error.message : String(error)
    }
  }
  expect(names()).toBe('sheet cells: its SELECT gives no row_key')
})
