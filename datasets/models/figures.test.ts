import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { duckdbEngine, readTextBelow, scratch } from '@corridor/adapters'
import { tryModel } from '@corridor/aggregation'
import type { ExampleRow } from '@corridor/contracts'
import { expect, test } from 'vitest'
import { shelves } from '../index.ts'
import { figuresOf } from './figures.ts'
import { tradeByPartner } from './trade/by_partner.model.ts'

const readText = readTextBelow(fileURLToPath(new URL('../../', import.meta.url)))
const effects = { openEngine: duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 }), withScratch: scratch, readText }
const model = figuresOf([tradeByPartner])

const STATES = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']
const told = (partner: string, number: number, licence: string): ExampleRow => ({
  source_id: 'a',
  partition_id: 'p',
  snapshot_id: 's',
  record_number: number,
  locator: `record ${number}`,
  citation_id: 'c',
  reporter_code: 'CHN',
  partner_code: partner,
  flow_code: 'export',
  product_scheme_code: 'TOTAL',
  frequency_code: 'A',
  period_end: '2020-12-31',
  value_text: String(number),
  licence_code: licence,
})
const cell = (partner: string, citation: string | null): ExampleRow => ({
  year: 2020,
  reporter_code: 'CHN',
  partner_code: partner,
  export_usd: 1,
  export_source_id: 'a',
  export_citation_id: citation,
})
const rowsFor = (licence: string) =>
  tryModel(
    effects,
    shelves,
    { model, sql: model.sql ?? '' },
    {
      'current.trade_flows': STATES.map((state, index) => told(state, index + 1, licence)),
      'trade.by_partner': [...STATES.map((state) => cell(state, 'c')), cell('C5', null)],
    },
  )

test('a figure has the record that it was taken from', async () => {
  const rows = await rowsFor('rows')
  expect(rows.filter((row) => String(row.row_key).endsWith('=KGZ'))).toMatchObject([
    { kind: 'trade_flows', record_number: 2, value_text: '2', locator: 'record 2' },
  ])
})

test('a sum has the records of all that it adds', async () => {
  const rows = await rowsFor('rows')
  expect(rows.filter((row) => String(row.row_key).endsWith('=C5')).map((row) => row.record_number)).toEqual([
    1, 2, 3, 4, 5,
  ])
})

test('what may not leave is not written out', async () => {
  expect(new Set((await rowsFor('derived')).map((row) => row.value_text))).toEqual(new Set([null]))
})

test('the traces of every dataset name columns that there are', async () => {
  const all = figuresOf(shelves.models.filter(({ subject }) => subject !== 'provenance'))
  await expect(tryModel(effects, shelves, { model: all, sql: all.sql ?? '' })).resolves.toEqual([])
})
