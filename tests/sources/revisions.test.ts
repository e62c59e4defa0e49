import { join } from 'node:path'
import { duckdbEngine } from '@corridor/adapters'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerOf } from '../support/command-line.ts'
import { walkedFolder } from '../support/walked.ts'

type Row = Readonly<Record<string, string | number | null>>

const real = (path: string): string => realFile(path) ?? ''
const bureau = (year: number): string => real(`national/kazakhstan/Основные показатели внешней торговли_${year}.xls`)
const customs = (months: number): string => real(`gacc/vintages_6910_2026/6910_2026_1-${months}月.xlsx`)

// What changed between the editions was found by reading the workbooks in LibreOffice and comparing them cell by cell in
// Python: 8 cells of Kazakhstan's trade of 2020 between the editions of 2020 and 2021, none between those of 2019 and 2020;
// 5 cells of China's exports in January and February 2026 between the downloads to February and to March.
describe.skipIf(withoutRealFiles !== '')(`editions that overlap${withoutRealFiles}`, () => {
  let folder = ''
  const query = (sql: string): Promise<readonly Row[]> => answerOf(folder, 'query', sql)
  beforeAll(async () => {
    folder = await walkedFolder('revisions')
    // The newest first: an old edition that is added late does not become the current one.
    for (const year of [2021, 2019, 2020]) await answerOf(folder, 'add', bureau(year))
    for (const months of [4, 2, 3]) await answerOf(folder, 'add', customs(months))
    await answerOf(folder, 'run')
  }, 240_000)

  test('are all kept, and the cells that moved are listed with both values and their snapshots', async () => {
    const rows = await query(`SELECT fact_key, old_value, new_value, old_locator, locator, known_basis
      FROM quality.revisions WHERE source_id = 'kazakhstan-bns' ORDER BY fact_key`)
    expect(rows).toHaveLength(8)
    expect(rows[0]).toEqual({
      fact_key: 'KAZ, export, BLR, TOTAL, TOTAL, goods, USD, 2020-01-01..2020-12-31',
      old_value: 77_323_000,
      new_value: 77_322_974.47,
      old_locator: '12_2020!D10',
      locator: '12_2020!D10',
      known_basis: 'last_period',
    })
  })
  test('are revised by their publisher, a year after the period and by more digits only', async () => {
    const rows =
      await query(`SELECT DISTINCT cause_code, tier_code, is_within_rounding, lag_days, days_since_last, measure
      FROM quality.revisions WHERE source_id = 'kazakhstan-bns'`)
    expect(rows).toEqual([
      {
        cause_code: 'source_revised',
        tier_code: 'below_1_pct',
        is_within_rounding: true,
        lag_days: 365,
        days_since_last: 365,
        measure: 'value',
      },
    ])
  })
  test('make a triangle: who was told again, and how many of them otherwise', async () => {
    const rows = await query(`SELECT year, lag_months_from, told_count, retold_count, revised_count
      FROM quality.revision_triangle WHERE source_id = 'kazakhstan-bns' ORDER BY year, lag_months_from`)
    expect(rows.map((row) => Object.values(row).join(' '))).toEqual([
      '2018 7 306 0 0',
      '2019 0 318 0 0',
      '2019 7 318 318 0',
      '2020 0 292 0 0',
      '2020 7 292 292 8',
      '2021 0 306 0 0',
    ])
  })
  test('leave the newest in force, in whatever order they came', async () => {
    const rows = await query(`SELECT value, CAST(known_at AS DATE) AS known FROM trade.flows
      WHERE source_id = 'kazakhstan-bns' AND partner_code = 'BLR' AND flow_code = 'export' AND year(period_end) = 2020`)
    expect(rows).toEqual([{ value: 77_322_974.47, known: '2021-12-31' }])
  })
  test('answer as of an earlier day with what stood then', async () => {
    const asOf = await answerOf<readonly Row[]>(
      folder,
      'query',
      `SELECT value FROM trade.flows WHERE source_id = 'kazakhstan-bns' AND partner_code = 'BLR' AND flow_code = 'export'
        AND year(period_end) = 2020`,
      '--as-of',
      '2021-06-30',
    )
    expect(asOf).toEqual([{ value: 77_323_000 }])
  })
  test('of a download that grows by a month revise five cells of the months before', async () => {
    const rows =
      await query(`SELECT old_value, new_value, change_code, CAST(known_at AS DATE) AS known FROM quality.revisions
      WHERE source_id = 'china-customs' ORDER BY old_value`)
    expect(rows).toHaveLength(5)
    expect(rows).toContainEqual({
      old_value: 2_530_511,
      new_value: 2_530_015,
      change_code: 'revised',
      known: '2026-03-31',
    })
  })
  test('of a download are revised by their size, one or two months after the month', async () => {
    const rows = await query(`SELECT tier_code, cause_code, lag_days, count(*) AS n FROM quality.revisions
      WHERE source_id = 'china-customs' GROUP BY ALL ORDER BY tier_code, lag_days`)
    expect(rows.map((row) => Object.values(row).join(' '))).toEqual([
      'at_least_15_pct source_revised 31 1',
      'at_least_1_pct source_revised 31 1',
      'below_1_pct source_revised 31 1',
      'below_1_pct source_revised 59 2',
    ])
  })
  // 1,761 + 1,324 cells of the month that a download ends with are told again in the next, 3 of them otherwise.
  test('of downloads say how far first figures can be trusted', async () => {
    const rows = await query(`SELECT lag_months_from, measured_count, up_count, down_count, sign_bias_pct, null_reason
      FROM quality.reliability WHERE source_id = 'china-customs' ORDER BY lag_months_from`)
    expect(rows).toEqual([
      {
        lag_months_from: 0,
        measured_count: 3085,
        up_count: 1,
        down_count: 2,
        sign_bias_pct: expect.closeTo(-100 / 3085, 9),
        null_reason: null,
      },
      { lag_months_from: 1, measured_count: 3439, up_count: 1, down_count: 1, sign_bias_pct: 0, null_reason: null },
      { lag_months_from: 2, measured_count: 1678, up_count: 0, down_count: 0, sign_bias_pct: 0, null_reason: null },
    ])
  })
  // Counted and summed with openpyxl in Python: 3439 cells to February, 4763 to March (1324 new, 5 changed), 6013 to April
  // (1250 new, none changed), none of which a later download lacks: 3439 + 1324 + 5 + 1250 versions.
  test.each([
    ['2026-02-27', 0, null],
    ['2026-02-28', 3439, 835_473_781],
    ['2026-03-30', 3439, 835_473_781],
    ['2026-03-31', 4763, 1_089_995_291],
    ['2026-04-30', 6013, 1_277_999_347],
  ])('answer as of %s with all that stood then, and nothing else', async (moment, n, sum) => {
    const sql = `SELECT count(*) AS n, sum(value) AS total FROM trade.flows
      WHERE source_id = 'china-customs' AND year(period_end) = 2026`
    expect(await answerOf(folder, 'query', sql, '--as-of', moment)).toEqual([{ n, total: sum }])
  })
  test('are in the released history as so many versions and no tombstone', async () => {
    const rows = await query(`SELECT count(*) AS n, count(CASE WHEN is_tombstone THEN 1 END) AS gone
      FROM history.trade_flows WHERE source_id = 'china-customs' AND year(period_end) = 2026`)
    expect(rows).toEqual([{ n: 6018, gone: 0 }])
  })
  test('that say the same in the next download are no revision', async () => {
    const rows = await query(`SELECT count(*) AS n FROM trade.flows
      WHERE source_id = 'china-customs' AND year(period_end) = 2026`)
    expect(rows).toEqual([{ n: 6013 }])
  })
  test('are answered by the database alone: as of a day, what became known since, every version', async () => {
    await using session = await duckdbEngine({ temporaryFolder: folder })()
    const database = join(folder, 'store', 'releases', '2026-11-22.2', 'corridor.duckdb')
    await session.run(`ATTACH '${database}' AS corridor (READ_ONLY)`)
    await session.run('USE corridor')
    const cell = `source_id = 'kazakhstan-bns' AND partner_code = 'BLR' AND flow_code = 'export' AND year(period_end) = 2020`
    const valueAsOf = (day: string) => session.rows(`SELECT value FROM trade.flows_as_of(DATE '${day}') WHERE ${cell}`)
    expect(await valueAsOf('2021-06-30')).toEqual([{ value: 77_323_000 }])
    expect(await valueAsOf('2021-12-31')).toEqual([{ value: 77_322_974.47 }])
    const revised = `SELECT source_id, count(*) AS n FROM updated_since(DATE '2021-01-01') WHERE change_code = 'revised'
      AND source_id IN ('kazakhstan-bns', 'china-customs') GROUP BY ALL ORDER BY ALL`
    expect(await session.rows(revised)).toEqual([
      { source_id: 'china-customs', n: 5 },
      { source_id: 'kazakhstan-bns', n: 8 },
    ])
  })
  test('are shown version by version where history is asked for', async () => {
    const sql = `SELECT value, CAST(known_from AS DATE) AS known_from, CAST(known_to AS DATE) AS known_to FROM trade.flows
      WHERE source_id = 'kazakhstan-bns' AND partner_code = 'BLR' AND flow_code = 'export' AND year(period_end) = 2020`
    const rows = await answerOf<readonly Row[]>(folder, 'query', `${sql} ORDER BY known_from`, '--include-history')
    expect(rows).toEqual([
      { value: 77_323_000, known_from: '2020-12-31', known_to: '2021-12-31' },
      { value: 77_322_974.47, known_from: '2021-12-31', known_to: null },
    ])
    const then = await answerOf<readonly Row[]>(folder, 'query', sql, '--include-history', '--as-of', '2021-06-30')
    expect(then).toEqual([{ value: 77_323_000, known_from: '2020-12-31', known_to: null }])
  })
})
