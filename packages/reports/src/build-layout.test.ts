import { tmpdir } from 'node:os'
import { duckdbEngine } from '@corridor/adapters'
import type { Row } from '@corridor/contracts'
import { beforeAll, expect, test } from 'vitest'
import { buildLayout } from './build-layout.ts'
import { cellAt, exampleLayout } from './layout.example.ts'
import type { SheetLayout } from './layout.ts'
import { exampleReport } from './report.example.ts'

const openEngine = duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })

let sheet: SheetLayout
beforeAll(async () => {
  const found = (await exampleLayout(openEngine)).sheets[0]
  if (found) sheet = found
})

test('rows stand in the declared order, ties broken by the other columns', () => {
  expect(sheet.rows.map((_row, index) => cellAt(sheet, index, 'partner_code'))).toMatchObject(
    ['First', 'ALL', 'BBB', 'First', 'ALL', 'BBB'].map((value) => ({ value })),
  )
})

test('a balance is a live formula whose cached value is the one of the dataset', () => {
  expect(cellAt(sheet, 0, 'balance_usd')).toMatchObject({ kind: 'formula', formula: 'C6-D6', cached: 3e9 })
})

test('a published total stays a constant', () => {
  expect(cellAt(sheet, 4, 'turnover_usd')).toMatchObject({ kind: 'number', value: 6e9 })
})

test('what is not known is empty, formula or not', () => {
  expect([cellAt(sheet, 4, 'balance_usd').kind, cellAt(sheet, 1, 'share_pct').kind]).toEqual(['empty', 'empty'])
})

test('text that looks like a formula is text', () => {
  expect(
    sheet.rows.map((_row, index) => cellAt(sheet, index, 'note').kind).filter((kind) => kind === 'formula'),
  ).toEqual([])
})

test('a heading says the unit, and that millions are only shown', () => {
  expect(sheet.columns[2]).toMatchObject({
    title: 'Exports, USD',
    heading: 'Exports, USD (shown in millions)',
    unit: 'USD',
  })
})

test('a key figure whose check does not hold stops the report', () => {
  const row: Row = { year: 2024, turnover_usd: 8e9 }
  const tables = {
    sheets: {},
    figures: { all: { row, holds: false } },
    coverage: undefined,
    knownAt: '2025-03-01T00:00:00Z',
  }
  expect(() => buildLayout(exampleReport, tables)).toThrow(/its check does not hold/)
})

test('a key figure of which nothing is known says so', () => {
  const tables = { sheets: {}, figures: {}, coverage: undefined, knownAt: '2025-03-01T00:00:00Z' }
  expect(buildLayout(exampleReport, tables).keyFigures[0]).toMatchObject({
    value: null,
    sentence: 'No figure is known.',
  })
})
