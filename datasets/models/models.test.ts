import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { duckdbEngine, readTextBelow, scratch } from '@corridor/adapters'
import { tryModel } from '@corridor/aggregation'
import { datasetId, type Example, modelSql } from '@corridor/contracts'
import { describe, expect, test } from 'vitest'
import { shelves } from '../index.ts'
import { models } from './index.ts'

const readText = readTextBelow(fileURLToPath(new URL('../../', import.meta.url)))
const effects = { openEngine: duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 }), withScratch: scratch, readText }

/** The one example that a module exports. */
const exampleOf = async (subject: string, name: string): Promise<Example> => {
  const module: Record<string, Example> = await import(`./${subject}/${name}.example.ts`)
  const [example] = Object.values(module)
  if (!example) throw new TypeError(`${subject}/${name}.example.ts exports no example`)
  return example
}

describe.each(models.map((model) => ({ id: datasetId(model), model })))('$id', ({ model }) => {
  const { subject, name } = model
  const load = async () => ({ model, sql: await modelSql(readText, model) })

  test('begins with a sentence, then one SELECT', async () => {
    const { sql } = await load()
    expect(sql).toMatch(/^-- \S/)
    const bare = sql
      .replace(/^\s*--.*$/gm, '')
      .replace(/'[^']*'/g, "''")
      .trim()
    expect(bare).toMatch(/^(WITH|SELECT)\b[^;]*$/)
    // What DuckDB has and Trino has not.
    expect(bare).not.toMatch(
      /\b(QUALIFY|GROUP BY ALL|ORDER BY ALL|EXCLUDE|REPLACE \(|min_by|arg_m(in|ax)|FILTER \()\b/i,
    )
  })

  test('binds against empty inputs and gives the columns it declares', async () => {
    await tryModel(effects, shelves, await load())
  })

  test('gives a grain that its row can be found by', () => {
    const columns = model.columns.map((field) => field.name)
    expect(columns).toEqual(expect.arrayContaining([...model.grain]))
    if (model.isRowGrain) expect(columns).toContain('licence_code')
  })

  test('answers its example', async () => {
    const { given, expect: expected } = await exampleOf(subject, name)
    const rows = await tryModel(effects, shelves, await load(), given)
    const asked = rows.map((row, index) =>
      Object.fromEntries(Object.keys(expected[index] ?? row).map((column) => [column, row[column]])),
    )
    expect(asked).toEqual(expected)
  })
})

describe.each(
  shelves.models
    .filter(({ isRowGrain, columns }) => !isRowGrain && columns.some(({ type }) => type === 'money'))
    .map((model) => ({ id: datasetId(model), model })),
)('sums of money in $id', ({ model }) => {
  const names = model.columns.map(({ name }) => name)
  const sums = model.columns.filter(({ type }) => type === 'money').map(({ name }) => name)

  test('have terms, for a sum may be of one row', () => {
    const { discloses = [] } = model
    const disclosed = discloses.flatMap(({ columns }) => columns)
    expect(sums.filter((column) => !disclosed.includes(column))).toEqual([])
    expect([...disclosed, ...discloses.map(({ terms }) => terms)].filter((column) => !names.includes(column))).toEqual(
      [],
    )
  })

  test('can be followed to their records', () => {
    const traced = (model.traces ?? []).flatMap(({ columns }) => columns)
    expect(sums.filter((column) => !traced.includes(column))).toEqual([])
    expect(traced.filter((column) => !names.includes(column))).toEqual([])
  })
})
