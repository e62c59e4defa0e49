import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { duckdbEngine, readTextBelow, scratch } from '@corridor/adapters'
import { tryModel } from '@corridor/aggregation'
import { datasetId, modelSql } from '@corridor/contracts'
import { expect, test } from 'vitest'
import { shelves } from '../index.ts'
import { models } from './index.ts'

const readText = readTextBelow(fileURLToPath(new URL('../../', import.meta.url)))
const effects = { openEngine: duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 }), withScratch: scratch, readText }

/** Datasets that carry single observations on, as they are. */
const carriers = models.filter(
  (model) =>
    model.isRowGrain &&
    model.inputs.includes('current.observations') &&
    model.columns.some((field) => field.name === 'indicator_code'),
)

test('an observation of every indicator lands in exactly one dataset', async () => {
  const lines = (await readText('datasets/reference/indicators.csv')).trim().split('\n').slice(1)
  // Codes and subjects stand before the first quoted cell.
  const indicators = lines.map((line) => line.split(',').slice(0, 2)) as [code: string, subject: string][]
  const given = {
    'reference.indicators': indicators.map(([indicator_code, subject]) => ({ indicator_code, subject })),
    'current.observations': indicators.map(([indicator_code], record_number) => ({ indicator_code, record_number })),
  }
  const landed = new Map(indicators.map(([code, subject]) => [`${code} (${subject})`, [] as string[]]))
  for (const model of carriers) {
    const sql = await modelSql(readText, model)
    for (const { record_number } of await tryModel(effects, shelves, { model, sql }, given)) {
      const [code, subject] = indicators[Number(record_number)] ?? []
      landed.get(`${code} (${subject})`)?.push(datasetId(model))
    }
  }
  const astray = [...landed].filter(([, datasets]) => datasets.length !== 1)
  expect(astray).toEqual([])
})
