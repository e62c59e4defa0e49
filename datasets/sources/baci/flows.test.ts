import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from '@corridor/contracts'
import { type TriedLayout, tryLayout } from '@corridor/normalization/try-layout'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { baci } from './baci.source.ts'
import { type BaciWish, baciFlows } from './baci-flows.example.ts'

const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name)
const areas = { exporters: [156, 398, 490, 842, 699], importers: [156, 398, 417, 762, 795, 860, 643, 251, 757, 579] }
let folder = ''
let flows: TriedLayout
let codes: readonly (readonly [code: string, editions: string])[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baci-'))
  flows = await tryLayout(baci, 'flows', fixture('flows.csv'))
  const table = await readFile(join(import.meta.dirname, '..', '..', 'reference', 'hs_codes.csv'), 'utf8')
  codes = table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',') as unknown as readonly [string, string])
})
afterAll(() => rm(folder, { recursive: true }))

const kept = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}
const generated = async (wish: BaciWish): Promise<string> => kept('generated.csv', [...baciFlows(wish)].join(''))
const codesOf = (edition: string): readonly string[] =>
  codes.filter(([, editions]) => editions.split(';').includes(edition)).map(([code]) => code)
const of = ({ records }: TriedLayout, record: string): Row | undefined =>
  records.find(({ locator }) => locator === `record ${record}`)
const why = ({ rejected }: TriedLayout): readonly string[] =>
  rejected.map(({ record_number, reason, rejected_value }) => `${record_number}: ${reason}: ${rejected_value}`)
const editionsOf = ({ records }: TriedLayout): readonly unknown[] => [
  ...new Set(records.map(({ product_scheme_code, hs_edition_code }) => `${product_scheme_code} ${hs_edition_code}`)),
]

describe('a flow file', () => {
  test('is thousand dollars FOB and tonnes, reconciled by CEPII', () => {
    expect(of(flows, '1')).toMatchObject({
      reporter_code: 'CHN',
      partner_code: 'KAZ',
      flow_code: 'export',
      product_scheme_code: 'H5',
      product_code: '382499',
      hs_edition_code: 'H5',
      period_start: '2021-01-01',
      frequency_code: 'A',
      value_usd: 1_234_567,
      value_usd_low: 1_234_566.5,
      valuation_code: 'FOB',
      method_code: 'derived',
      net_mass_kg: 89_100,
      asserted_by: 'CEPII',
      licence_code: 'rows',
    })
  })

  test('may pad its cells with blanks', () => {
    expect(of(flows, '2')).toMatchObject({ value_usd: 384, net_mass_kg: 2 })
  })

  test('has lost zeros restored, and NA for a mass that is not known', () => {
    expect(of(flows, '3')).toMatchObject({ product_code: '020130', net_mass_kg: null, reporter_code: 'X490' })
  })

  test('has products of its own in every edition', () => {
    expect(of(flows, '4')).toMatchObject({ product_code: '271000', note: 'BACI holds heading 2710 as one product.' })
    expect(of(flows, '5')).toMatchObject({ product_code: '999999', net_mass_kg: 0 })
  })

  test('has areas that are no states of today', () => {
    expect(
      [of(flows, '4'), of(flows, '5'), of(flows, '6')].map((row) => [row?.reporter_code, row?.partner_code]),
    ).toEqual([
      ['USA', 'FRA'],
      ['IND', 'CHE'],
      ['X711', 'X58'],
    ])
  })

  test('is rejected row by row where a code, a number or a key is not what it should be', () => {
    expect(why(flows)).toEqual([
      '7: unknown area: baci:12345',
      '8: is no code of the Harmonized System: 123456',
      '9: is no code of H5, the edition that the file has: 010111',
      '10: is not a number: a lot',
      '11: is not a number: some',
      '13: duplicate key with another value: see record 14: 3',
      '14: duplicate key with another value: see record 13: 4',
    ])
    expect(flows.summary).toMatchObject({ expected: 14, facts: 14, accepted: 7, rejected: 7, merged: 0, ignored: {} })
  })

  test.each([
    ['H0', 1995],
    ['H1', 1999],
    ['H2', 2006],
    ['H3', 2010],
    ['H4', 2015],
    ['H5', 2021],
    ['H6', 2022],
  ])('tells its edition by its codes: %s', async (edition, year) => {
    const path = await generated({
      ...areas,
      years: [year],
      products: codesOf(edition).filter((_, index) => index % 8 === 0),
      rows: 1500,
    })
    const tried = await tryLayout(baci, 'flows', path)
    expect(tried.summary).toMatchObject({ expected: 1500, accepted: 1500, rejected: 0 })
    expect(editionsOf(tried)).toEqual([`${edition} ${edition}`])
  })

  test('does not tell an edition that several share', async () => {
    const path = await generated({ ...areas, years: [2023], products: ['270900', '760612'], rows: 20 })
    const tried = await tryLayout(baci, 'flows', path)
    expect(editionsOf(tried)).toEqual(['HS null'])
    expect(tried.records[0]?.note).toBe('The codes of the file are the same in several editions of the HS.')
  })

  test('of codes that no one edition has keeps them without one, and says so', async () => {
    // 010591 is of 1988 alone, 854142 of 2022 alone.
    const path = await generated({ ...areas, years: [2023], products: ['010591', '854142'], rows: 20 })
    const tried = await tryLayout(baci, 'flows', path)
    expect(editionsOf(tried)).toEqual(['HS null'])
    expect(tried.records[0]?.note).toBe('No edition of the HS has all the codes of the file.')
  })

  test('is of no edition that took effect after its first year', async () => {
    // 382499 is of 2017 and 2022; 2022 had not come.
    const path = await generated({ ...areas, years: [2018, 2021], products: ['382499', '270900'], rows: 100 })
    expect(editionsOf(await tryLayout(baci, 'flows', path))).toEqual(['H5 H5'])
  })

  test('is read whole where it is large, in each of its guises', async () => {
    const wish = { ...areas, years: [2010], products: codesOf('H3'), rows: 20_000, hasLostZeros: true, isPadded: true }
    const lines = [...baciFlows(wish)].slice(1).map((line) => line.split(',').map((cell) => cell.trim()))
    const tried = await tryLayout(baci, 'flows', await generated(wish))
    expect(tried.summary).toMatchObject({ expected: 20_000, accepted: 20_000, rejected: 0 })
    const dollars = lines.reduce((sum, [, , , , value]) => sum + Math.round(Number(value) * 1000), 0)
    const kilograms = lines.reduce(
      (sum, [, , , , , mass]) => sum + (mass === 'NA' ? 0 : Math.round(Number(mass) * 1000)),
      0,
    )
    const total = (column: string): number => tried.records.reduce((sum, row) => sum + Number(row[column] ?? 0), 0)
    expect([total('value_usd'), total('net_mass_kg')]).toEqual([dollars, kilograms])
    expect(tried.records.filter(({ net_mass_kg }) => net_mass_kg === null)).toHaveLength(
      lines.filter(([, , , , , mass]) => mass === 'NA').length,
    )
  })

  test('reads every amount to the cent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 10 ** 12 }), { minLength: 30, maxLength: 30 }),
        async (amounts) => {
          const rows = amounts.map(
            (each, index) => `2021,156,398,${codesOf('H5')[index]},${each / 1000},${each / 1000}\n`,
          )
          const { records } = await tryLayout(baci, 'flows', await kept('amounts.csv', `t,i,j,k,v,q\n${rows.join('')}`))
          const read = records.map(({ record_number, value_usd, net_mass_kg }) => [
            record_number,
            value_usd,
            net_mass_kg,
          ])
          expect(read).toEqual(amounts.map((each, index) => [index + 1, each, each]))
        },
      ),
      { numRuns: 3 },
    )
  })
})
