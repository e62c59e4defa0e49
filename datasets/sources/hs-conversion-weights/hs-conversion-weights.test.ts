import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hsConversionWeights } from './hs-conversion-weights.source.ts'
import { recogniseWeights, reshapeWeights } from './weights.parse.ts'

const read = () => tryLayout(hsConversionWeights, 'weights', join(import.meta.dirname, 'fixtures', 'h3-to-h4.csv'))

describe('weights between two editions', () => {
  test('lead from the edition named first, zeros restored in every cell that lost them', async () => {
    const { records } = await read()
    expect(
      records.map((row) => [row.from_scheme_code, row.from_code, row.to_scheme_code, row.to_code, row.weight]),
    ).toEqual([
      ['H3', '010110', 'H4', '010121', 0.25],
      ['H3', '010110', 'H4', '010129', 0.75],
      ['H3', '010110', 'H4', '010130', 0],
      ['H3', '020110', 'H4', '020110', 1],
      ['H3', '030110', 'H4', '030111', 1e-9],
      ['H3', '030110', 'H4', '030119', 0.999999999],
    ])
  })
  test('keep the group of codes that they were estimated in', async () => {
    const { records } = await read()
    expect(records.map((row) => row.group_code)).toEqual(['7', '7', '7', null, '8', '8'])
  })
  test('are rejected for a code whose weights do not add up to 1, and for what is no code, number or row', async () => {
    const { rejected } = await read()
    expect(rejected.map((row) => [row.reason, row.rejected_value])).toEqual([
      ['weights of the code do not add up to 1', '040110: 0.9'],
      ['weights of the code do not add up to 1', '040110: 0.9'],
      ['is no code of six digits', '500000,50000x,1.0,'],
      ['weights of the code do not add up to 1', '600000: none'],
      ['is not four cells', '700000,700000,1.0'],
    ])
  })
  test.each(['H3,H4,weight', 'H3,H3,weight,group_id', 'H3,H9,weight,group_id', 'a,b'])(
    'stop at the header %s',
    async (header) => {
      const path = join(await mkdtemp(join(tmpdir(), 'corridor-weights-')), 'weights.csv')
      await writeFile(path, `${header}\n10110,10121,1.0,\n`)
      expect(recogniseWeights([{ record: 1, text: header }])).toBeUndefined()
      await expect(tryLayout(hsConversionWeights, 'weights', path)).rejects.toMatchObject({ name: 'SourceChanged' })
    },
  )
  test('give every line back once, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string().filter((text) => text.trim() !== '')), (texts) => {
        const lines = ['H3,H4,weight,group_id', ...texts].map((text, index) => ({ record: index + 1, text }))
        const rows = [...reshapeWeights(lines)]
        expect(rows.map(({ record }) => record)).toEqual(lines.map(({ record }) => record))
        expect(rows.slice(1).map(({ cells }) => cells?.line)).toEqual(texts)
      }),
    )
  })
})

// awk -F, 'NR>1{s+=$3; z+=($3==0)} END{print NR-1,s,z}' of each file; codes: cut -d, -f1 | sort -u, five digits padded.
describe.each([
  ['H3', 'H4', 6596, 5053, 1230],
  ['H4', 'H3', 6596, 5206, 1230],
  ['H4', 'H5', 40057, 5206, 33916],
  ['H5', 'H4', 40057, 5388, 33916],
])('the published weights from %s to %s', (from, to, rows, codes, zeros) => {
  const path = realFile(`hs/conversion_weights_${from}_to_${to}.csv`)
  test.skipIf(path === undefined)(`are read whole${withoutRealFiles}`, async () => {
    const { records, summary } = await tryLayout(hsConversionWeights, 'weights', path ?? '')
    expect(summary).toMatchObject({
      expected: rows + 1,
      facts: rows + 1,
      accepted: rows,
      rejected: 0,
      ignored: { heading: 1 },
    })
    expect(new Set(records.map((row) => row.from_code)).size).toBe(codes)
    expect(records.filter((row) => row.weight === 0).length).toBe(zeros)
    expect(records.reduce((sum, row) => sum + Number(row.weight), 0)).toBeCloseTo(codes, 6)
    expect(records.every((row) => /^\d{6}$/.test(`${row.from_code}`) && /^\d{6}$/.test(`${row.to_code}`))).toBe(true)
    expect([records[0]?.from_scheme_code, records[0]?.to_scheme_code]).toEqual([from, to])
  })
})

test('weights whose header names the editions the other way round are refused', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'weights-')), 'weights.csv')
  // 010110 is a code until H3, 010121 one since H4.
  await writeFile(path, 'H4,H3,weight,group_id\n010110,010121,1.0,1\n')
  const { rejected } = await tryLayout(hsConversionWeights, 'weights', path)
  expect(rejected.map((row) => row.reason)).toEqual(['codes are not those of the editions that the header names'])
})
