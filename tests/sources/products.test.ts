import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { duckdbEngine } from '@corridor/adapters'
import { repositoryRoot } from '@corridor/cli'
import type { Row, Session } from '@corridor/contracts'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerOf, freshFolder } from '../support/command-line.ts'

/**
 * Products in published files: chapters of the exports of thirty reporters in 2019 and 2020 (Comtrade), six digits between
 * India and China in 2010 (Comtrade), sanitary ware out of China by province (customs). The figures expected here were
 * computed in Python (csv, openpyxl) from the same files, without Corridor. No file holds products that one of the five
 * states reports, so of ways from China through Kyrgyzstan to Russia there are none; those through Russia to Kyrgyzstan are.
 */
const files = [
  'large/comtrade_legacy_api_top30_2019_2020.csv.gz',
  'comtrade/legacy_csv_2012/h3_china_india.csv',
  'gacc/annual_6910/6910_2024.xlsx',
  'gacc/annual_6910/6910_2025.xlsx',
]
const models = [
  'trade.product_choices',
  'trade.by_product',
  'trade.triangle',
  'indicators.by_product',
  'indicators.structure',
]
const references = ['precedence', 'regions', 'hs_chapters', 'area_members']

describe.skipIf(withoutRealFiles !== '')(`products in published files${withoutRealFiles}`, () => {
  let session: Session
  const ask = (sql: string): Promise<readonly Row[]> => session.rows(sql)
  beforeAll(async () => {
    const folder = await freshFolder('products')
    for (const file of files) await answerOf(folder, 'add', realFile(file) ?? '')
    await answerOf(folder, 'normalize')
    session = await duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })()
    for (const schema of ['current', 'reference', 'trade', 'products', 'indicators'])
      await session.run(`CREATE SCHEMA ${schema}`)
    await session.run(
      `CREATE VIEW current.trade_flows AS FROM read_parquet(['un-comtrade', 'china-customs'].list_transform(
        lambda source: '${folder}/store/records/' || source || '/**/trade_flows-*.parquet'), union_by_name = true)`,
    )
    await session.run(`CREATE TABLE products.conversions (from_scheme_code VARCHAR, from_code VARCHAR, to_scheme_code VARCHAR,
        to_code VARCHAR, weight DOUBLE, conversion_basis_code VARCHAR);
      CREATE TABLE current.classification_items (scheme_code VARCHAR, item_code VARCHAR, item_name VARCHAR, language_code VARCHAR,
        licence_code VARCHAR, known_at TIMESTAMP, source_id VARCHAR)`)
    for (const table of references)
      await session.run(`CREATE TABLE reference.${table} AS FROM read_csv('${join(repositoryRoot, 'datasets/reference', table)}.csv',
        header = true, all_varchar = true)`)
    for (const model of models) {
      const sql = await readFile(join(repositoryRoot, 'datasets/models', `${model.replace('.', '/')}.sql`), 'utf8')
      await session.run(`CREATE TABLE ${model} AS ${sql}`)
    }
  }, 600_000)
  afterAll(async () => session?.[Symbol.asyncDispose]())

  test('stand once each in the lists of two digits', async () => {
    // 277,298 records of thirty reporters, and 192 of India.
    expect(
      await ask("SELECT count(*) AS n FROM trade.product_choices WHERE hs_level = 2 AND source_id = 'un-comtrade'"),
    ).toEqual([{ n: 277_490 }])
  })
  test('rank: what Russia sold to Kazakhstan in 2020', async () => {
    const rows =
      await ask(`SELECT product_code, CAST(value AS DOUBLE) AS value, product_share_pct AS share, product_rank_change AS won
      FROM trade.by_product WHERE reporter_code = 'RUS' AND partner_code = 'KAZ' AND year = 2020 AND product_rank <= 5 ORDER BY product_rank`)
    expect(rows).toEqual([
      { product_code: '84', value: 1_348_263_620, share: 9.6, won: 0 },
      { product_code: '87', value: 951_776_756, share: 6.8, won: 1 },
      { product_code: '72', value: 922_075_660, share: 6.6, won: -1 },
      { product_code: '27', value: 900_631_684, share: 6.4, won: 1 },
      { product_code: '85', value: 831_469_294, share: 5.9, won: 1 },
    ])
  })
  test('are added up over provinces: sanitary ware from China to Kazakhstan', async () => {
    const rows =
      await ask(`SELECT year, CAST(value AS DOUBLE) AS value, record_count, value_terms_code AS terms, product_rank AS rank
      FROM trade.by_product WHERE product_code = '6910' AND partner_code = 'KAZ' AND frequency_code = 'A' ORDER BY year`)
    expect(rows).toEqual([
      { year: 2024, value: 26_502_322, record_count: 17, terms: 'rows', rank: null },
      { year: 2025, value: 34_596_987, record_count: 24, terms: 'rows', rank: null },
    ])
  })
  test('may not leave where one record of Comtrade says them alone', async () => {
    const rows = await ask(`SELECT count(*) AS n FROM trade.by_product
      WHERE source_id = 'un-comtrade' AND record_count = 1 AND value_terms_code = 'rows'`)
    expect(rows).toEqual([{ n: 0 }])
  })
  test('go from China through Russia to Kyrgyzstan: medicines of 2019 and 2020', async () => {
    const rows =
      await ask(`SELECT year, CAST(first_leg_usd AS DOUBLE) AS first, CAST(second_leg_usd AS DOUBLE) AS second,
        first_leg_growth_pct AS grown, second_leg_growth_pct AS grown_too, is_rising_together AS together
      FROM trade.triangle WHERE origin_code = 'CHN' AND hub_code = 'RUS' AND destination_code = 'KGZ' AND product_code = '30'
      ORDER BY year`)
    expect(rows).toEqual([
      { year: 2019, first: 72_396_972, second: 27_687_156, grown: null, grown_too: null, together: false },
      { year: 2020, first: 181_937_618, second: 43_290_514, grown: 151.3, grown_too: 56.4, together: true },
    ])
  })
  test('go through none of the five, for none of them reports products here', async () => {
    expect(
      await ask("SELECT count(*) AS n FROM trade.triangle WHERE hub_code IN ('KAZ', 'KGZ', 'TJK', 'TKM', 'UZB')"),
    ).toEqual([{ n: 0 }])
  })

  const structure = async (where: string): Promise<readonly (number | null)[]> =>
    (
      await ask(
        `SELECT indicator_value AS value FROM indicators.structure WHERE ${where} ORDER BY formula_code, counterpart_code`,
      )
    ).map(({ value }) => (value === null ? null : Number(value)))
  test('are concentrated: energy and the Herfindahl–Hirschman index of Russia to Kazakhstan', async () => {
    // Energy 6.6798 per cent; index 0.040727, normalised 0.030413, over 94 chapters.
    expect(await structure("reporter_code = 'RUS' AND partner_code = 'KAZ' AND year = 2020")).toEqual([
      6.7, 0.0407, 407, 0.0304,
    ])
  })
  test('are alike: China beside Germany and Korea in Russia', async () => {
    // 59.969 and 50.633 per cent.
    expect(
      await structure(`formula_code = 'export_similarity' AND reporter_code = 'CHN' AND partner_code = 'RUS' AND year = 2020
        AND counterpart_code IN ('DEU', 'KOR')`),
    ).toEqual([60, 50.6])
  })
  test('go both ways at six digits: India and China in 2010', async () => {
    // 2,476 products out, 4,091 in, without chapters 98 and 99: 0.051407.
    expect(
      await structure("formula_code = 'grubel_lloyd_aggregate' AND hs_level = 6 AND reporter_code = 'IND'"),
    ).toEqual([0.0514])
  })
  test('show an advantage among the ten that report to the world in this edition: Russia', async () => {
    const rows =
      await ask(`SELECT product_code, indicator_value AS value, reference_count AS reporters FROM indicators.by_product
      WHERE reporter_code = 'RUS' AND formula_code = 'rca_among_reporters' AND year = 2020 AND product_code IN ('27', '44', '85') ORDER BY 1`)
    // 6.1099, 4.7388, 0.048557.
    expect(rows).toEqual([
      { product_code: '27', value: 6.11, reporters: 10 },
      { product_code: '44', value: 4.74, reporters: 10 },
      { product_code: '85', value: 0.0486, reporters: 10 },
    ])
  })
  test('have no unit value where Comtrade estimated the mass', async () => {
    // Records of six digits whose estimation code covers the mass: estimated ones never give a figure.
    const rows = await ask(`SELECT count(*) AS n FROM indicators.by_product
      WHERE formula_code = 'unit_value_mass' AND null_reason = 'net_mass_is_estimated' AND indicator_value IS NOT NULL`)
    expect(rows).toEqual([{ n: 0 }])
    expect(
      await ask(
        "SELECT count(*) > 2000 AS many FROM indicators.by_product WHERE null_reason = 'net_mass_is_estimated'",
      ),
    ).toEqual([{ many: true }])
  })
})
