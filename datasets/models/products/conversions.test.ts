import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { duckdbEngine, readTextBelow } from '@corridor/adapters'
import type { Row, Session } from '@corridor/contracts'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const readText = readTextBelow(fileURLToPath(new URL('../../../', import.meta.url)))
const tables = realFile('hs/HS_consolidated_comtrade_concordances.csv')
const weights = ['H3_to_H4', 'H4_to_H3', 'H4_to_H5', 'H5_to_H4'].map((pair) =>
  realFile(`hs/conversion_weights_${pair}.csv`),
)

const editions = ['1992', '1996', '2002', '2007', '2012', '2017', '2022']
const edition = (place: number): string =>
  `CASE split_part(adjustment, ' ', ${place}) ${editions.map((year, index) => `WHEN '${year}' THEN 'H${index}'`).join(' ')} END`

/** The published files, read without their parse, so that this test stands on its own. */
const load = async (session: Session): Promise<void> => {
  await session.run(`CREATE SCHEMA current;
    CREATE TABLE current.correspondences AS
    SELECT 'tables' AS source_id, ${edition(1)} AS from_scheme_code, lpad("code.after", 6, '0') AS from_code,
           ${edition(3)} AS to_scheme_code, lpad("code.before", 6, '0') AS to_code, CAST(NULL AS DOUBLE) AS weight,
           TIMESTAMP '2026-01-01' AS known_at, 'rows' AS licence_code
    FROM read_csv('${tables}', all_varchar = true) WHERE adjustment NOT LIKE '%1988%' AND adjustment NOT LIKE '%1976%'`)
  for (const path of weights) {
    const [, from, to] = /(H\d)_to_(H\d)/.exec(path ?? '') ?? []
    await session.run(`INSERT INTO current.correspondences
      SELECT 'weights', '${from}', lpad(${from}, 6, '0'), '${to}', lpad(${to}, 6, '0'), CAST(weight AS DOUBLE),
             TIMESTAMP '2026-01-01', 'rows' FROM read_csv('${path}', all_varchar = true)`)
  }
}

describe.skipIf(tables === undefined)(`the published tables, put together${withoutRealFiles}`, () => {
  let session: Session
  const ask = (sql: string): Promise<readonly Row[]> => session.rows(sql)
  const of = (from: string, code: string, to: string) =>
    ask(`SELECT to_code, weight, conversion_basis_code AS basis FROM answer
      WHERE from_scheme_code = '${from}' AND from_code = '${code}' AND to_scheme_code = '${to}' ORDER BY to_code`)
  beforeAll(async () => {
    session = await duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })()
    await load(session)
    await session.run(`CREATE TABLE answer AS ${await readText('datasets/models/products/conversions.sql')}`)
  })
  afterAll(async () => session[Symbol.asyncDispose]())

  test('lead from every edition to every other', async () => {
    const pairs =
      await ask(`SELECT from_scheme_code, to_scheme_code, min(conversion_path) AS path, max(conversion_path) AS other
      FROM answer GROUP BY ALL ORDER BY ALL`)
    expect(pairs.length).toBe(42)
    expect(pairs.every((row) => row.path === row.other)).toBe(true)
    expect(pairs.find((row) => row.from_scheme_code === 'H0' && row.to_scheme_code === 'H6')?.path).toBe(
      'H0 > H1 > H2 > H3 > H4 > H5 > H6',
    )
  })
  test('give every code away whole', async () => {
    const [row] = await ask(`SELECT max(abs(whole - 1)) AS worst, count(*) AS codes FROM (
      SELECT sum(weight) AS whole FROM answer GROUP BY from_scheme_code, from_code, to_scheme_code)`)
    expect(Number(row?.codes)).toBeGreaterThan(200_000)
    expect(Number(row?.worst)).toBeLessThan(1e-9)
  })
  test('say the same thing twice', async () => {
    const sum = (table: string) =>
      ask(`SELECT md5(string_agg(md5(CAST(t AS VARCHAR)), '' ORDER BY from_scheme_code, from_code,
      to_scheme_code, to_code)) AS sum FROM ${table} AS t`)
    await session.run(`CREATE TABLE again AS ${await readText('datasets/models/products/conversions.sql')}`)
    expect(await sum('again')).toEqual(await sum('answer'))
  })
  // grep -hE '^0?440130,' of H3_to_H4, then its two codes in H4_to_H5; 0.1598788928329329 × 0.5717771455982683 and × 0.4282228544017316 with bc.
  test('multiply published weights: fuel wood of 2007 in 2017', async () => {
    expect(await of('H3', '440130', 'H5')).toEqual([
      { to_code: '440131', weight: 0.840121107167067, basis: 'split' },
      { to_code: '440139', weight: 0.091415096985426, basis: 'split' },
      { to_code: '440140', weight: 0.068463795847507, basis: 'split' },
    ])
  })
  test('keep a published weight where the next step is one to one: sesame seed of 2007 in 2017', async () => {
    const parts = await of('H3', '120720', 'H5')
    expect(parts.map((row) => [row.to_code, Number(row.weight).toFixed(12), row.basis])).toEqual([
      ['120721', '0.025487851358', 'split'],
      ['120729', '0.974512148642', 'split'],
    ])
  })
  test('go whole where the tables have one code: photosensitive devices, electric cars', async () => {
    expect(await of('H3', '854140', 'H5')).toEqual([{ to_code: '854140', weight: 1, basis: 'exact' }])
    expect(await of('H6', '854143', 'H5')).toEqual([{ to_code: '854140', weight: 1, basis: 'exact' }])
    expect(await of('H6', '870380', 'H4')).toEqual([{ to_code: '870390', weight: 1, basis: 'exact' }])
  })
  // grep ',854140,.*2022 to 2017' of the tables: nine codes of 2022 stand for it, and no file of weights is at hand.
  test('split equally, as an estimate, where no weights are published', async () => {
    const parts = await of('H5', '854140', 'H6')
    expect(new Set(parts.map((row) => row.basis))).toEqual(new Set(['estimated']))
    expect(new Set(parts.map((row) => Number(row.weight)))).toEqual(new Set([1 / parts.length]))
  })
  // Python: the two tables of weights multiplied in dictionaries give 6,324 pairs, three of them below 1e-15.
  test('have 6,321 pairs from 2007 to 2017', async () => {
    expect(
      await ask("SELECT count(*) AS n FROM answer WHERE from_scheme_code = 'H3' AND to_scheme_code = 'H5'"),
    ).toEqual([{ n: 6321 }])
  })
})
