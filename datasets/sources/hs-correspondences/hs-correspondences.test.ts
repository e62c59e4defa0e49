import { join } from 'node:path'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { hsCorrespondences } from './hs-correspondences.source.ts'

const path = join(import.meta.dirname, 'fixtures', 'consolidated.csv')
const read = () => tryLayout(hsCorrespondences, 'consolidated', path)

describe('the correlation tables in one file', () => {
  test('lead from the edition after to the edition before', async () => {
    const { records } = await read()
    const [row] = records.filter(({ from_code }) => from_code === '100111')
    expect(row).toMatchObject({
      from_scheme_code: 'H4',
      to_scheme_code: 'H3',
      to_code: '100110',
      relationship_code: 'n:1',
    })
  })
  test('give codes of the Harmonized System their six digits back', async () => {
    const { records } = await read()
    const of = (scheme: string) =>
      records.filter((row) => row.from_scheme_code === scheme).map((row) => [row.from_code, row.to_code])
    expect([...of('H4'), ...of('H6')]).toEqual([
      ['010121', '010110'],
      ['100111', '100110'],
      ['040320', '190190'],
    ])
  })
  test('keep codes of SITC Rev. 3 as written beside the Harmonized System, the two that are no numbers too', async () => {
    const { records } = await read()
    expect(records.filter((row) => row.to_scheme_code === 'S3').map((row) => [row.from_code, row.to_code])).toEqual([
      ['010111', '00151'],
      ['100190', '0412'],
      ['710820', 'I'],
      ['020130', '0112'],
    ])
  })
  test('give codes of the SITC their zeros back where there is one reading', async () => {
    const { records } = await read()
    expect(
      records
        .filter((row) => String(row.from_scheme_code).startsWith('S'))
        .map((row) => [row.from_scheme_code, row.from_code, row.to_code]),
    ).toEqual([
      // 151 can be 0151 or 00151; the list of Rev. 3 has 00151 alone, and of 0412 and 00412 the first.
      ['S3', '00151', '0015'],
      ['S3', '11101', '11102'],
      ['S3', '0412', '11101'],
      ['S2', '0019', '0013'],
    ])
  })
  test('leave out codes of the SITC that can be read in two ways', async () => {
    const { ignored } = await read()
    expect(ignored.map((row) => [row.locator, row.ignored_by])).toEqual([
      ['record 11', 'lost zeros leave two readings'],
      ['record 12', 'lost zeros leave two readings'],
      ['record 14', 'lost zeros leave two readings'],
    ])
  })
  test('reject what is no code, no known revision or no known relationship', async () => {
    const { rejected } = await read()
    expect(rejected.map((row) => [row.reason, row.rejected_value])).toEqual([
      ['is no code of H4', '101'],
      ['is no code of H3', 'A0110'],
      ['adjustment is not known', '2027 to 2022'],
      [expect.any(String), 'm:m'],
    ])
  })
})

/**
 * Python csv: 63,728 rows, those of each revision by `adjustment`; the two readings by the same rule, written anew
 * (`len == 5`, `len == 2`, or one of `zfill(4)`, `zfill(5)` in the list of Rev. 3): 1,705 of Rev. 3 to 2, 863 of Rev. 2 to 1.
 */
const real = realFile('hs/HS_consolidated_comtrade_concordances.csv')
test.skipIf(real === undefined)(`the published file is read whole${withoutRealFiles}`, async () => {
  const { records, summary } = await tryLayout(hsCorrespondences, 'consolidated', real ?? '')
  expect(summary).toMatchObject({ expected: 63728, facts: 63728, accepted: 61160, rejected: 0, merged: 0 })
  expect(summary.ignored).toEqual({ 'lost zeros leave two readings': 2568 })
  const counts = new Map<string, number>()
  for (const row of records) {
    const pair = `${row.from_scheme_code} ${row.to_scheme_code}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  expect(Object.fromEntries(counts)).toEqual({
    'H1 H0': 5426,
    'H2 H1': 5611,
    'H3 H2': 5664,
    'H4 H3': 5364,
    'H5 H4': 6141,
    'H6 H5': 15657,
    'H0 S3': 12112,
    'S3 S2': 4032,
    'S2 S1': 1153,
  })
  // grep -nE '870380|^854143' of the file: lines 27740, 38796 and 45315.
  const of = (code: string) =>
    records
      .filter((row) => row.from_code === code)
      .map((row) => [row.from_scheme_code, row.to_code, row.relationship_code])
  expect([...of('870380'), ...of('854143')]).toEqual([
    ['H5', '870390', 'n:1'],
    ['H6', '870380', '1:1'],
    ['H6', '854140', 'n:1'],
  ])
})
