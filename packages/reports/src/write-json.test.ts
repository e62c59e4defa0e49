import { tmpdir } from 'node:os'
import { duckdbEngine } from '@corridor/adapters'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { jsonSchema } from './json-schema.ts'
import { exampleLayout } from './layout.example.ts'
import { jsonReport } from './write-json.ts'

const openEngine = duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })

const through = (value: object): { sheets: { rows: Record<string, unknown>[] }[] } => JSON.parse(JSON.stringify(value))

test('the JSON is what its schema says', async () => {
  const layout = await exampleLayout(openEngine)
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchema(layout))
  expect(validate(through(jsonReport(layout))) ? [] : validate.errors).toEqual([])
})

test('the schema refuses a number that became text', async () => {
  const layout = await exampleLayout(openEngine)
  const wrong = through(jsonReport(layout))
  const row = wrong.sheets[0]?.rows[0]
  if (row) row.export_usd = '4000000000'
  expect(new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchema(layout))(wrong)).toBe(false)
})

test('numbers are exact numbers, dates ISO 8601, formulas their value', async () => {
  expect(through(jsonReport(await exampleLayout(openEngine))).sheets[0]?.rows[0]).toMatchObject({
    year: 2024,
    export_usd: 4_000_000_000,
    balance_usd: 3_000_000_000,
    known_on: '2025-01-31',
    note: '=1+1',
  })
})
