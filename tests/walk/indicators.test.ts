import { beforeAll, describe, expect, test } from 'vitest'
import { answerOf } from '../support/command-line.ts'
import { walkedFolder } from '../support/walked.ts'

type Rows = readonly Readonly<Record<string, unknown>>[]

describe('indicators of the embedded sources', () => {
  let folder: string
  const ask = (sql: string) => answerOf<Rows>(folder, 'query', sql)

  beforeAll(async () => {
    folder = await walkedFolder('indicators')
  })

  test("Kazakhstan's exports to China were a fifth of its exports in 2020, as its own office has both", async () => {
    // 100 · 9 420 579 061 / 47 540 772 696
    expect(
      await ask(`SELECT round(indicator_value, 2) AS share_pct, source_id, base_source_id FROM indicators.by_pair
        WHERE year = 2020 AND reporter_code = 'KAZ' AND measured_flow_code = 'export'
          AND indicator_code = 'share_of_total' AND is_preferred`),
    ).toEqual([{ share_pct: 19.82, source_id: 'kazakhstan-bns-quoted', base_source_id: 'macro-quoted' }])
  })

  test("China's exports to the five were as concentrated in 2024 as the table of the article makes them", async () => {
    // (28² + 19.9² + 11.8² + 1² + 3.5²) / 64.2² = 1332.5 / 4121.64
    expect(
      await ask(`SELECT round(indicator_value, 6) AS hhi FROM indicators.by_area WHERE year = 2024 AND area_code = 'CHN'
        AND partner_code = 'C5' AND measured_flow_code = 'export' AND indicator_code = 'hhi' AND source_id = 'seed-documents'`),
    ).toEqual([{ hhi: 0.323294 }])
  })

  test('trade of Uzbekistan with China grew in the first half of 2024 as its office says of both halves', async () => {
    // 994.7 after 1030; 4900 after 4230
    expect(
      await ask(`SELECT measured_flow_code, round(indicator_value, 3) AS growth_pct FROM indicators.by_month
        WHERE period_end = '2024-06-30' AND reporter_code = 'UZB' AND partner_code = 'CHN' AND is_preferred
        ORDER BY measured_flow_code`),
    ).toEqual([
      { measured_flow_code: 'export', growth_pct: -3.427 },
      { measured_flow_code: 'import', growth_pct: 15.839 },
    ])
  })

  test('balances leave only where neither of their flows has to be withheld', async () => {
    expect(
      await ask(`SELECT count(*) AS n FROM indicators.by_pair
        WHERE indicator_unit_code = 'USD' AND source_id = 'un-comtrade-quoted' AND indicator_value IS NOT NULL`),
    ).toEqual([{ n: 0 }])
    const [shown] =
      await ask(`SELECT indicator_value FROM indicators.by_pair WHERE year = 2024 AND reporter_code = 'CHN'
      AND partner_code = 'KAZ' AND indicator_code = 'balance' AND is_preferred`)
    // 28.0 − 15.9
    expect(shown).toEqual({ indicator_value: 12.1e9 })
  })

  test('what a withheld figure went into leaves rounded to a tenth of a per cent or three digits', async () => {
    expect(
      await ask(`SELECT count(*) AS n FROM indicators.by_pair WHERE is_rounded AND indicator_unit_code = 'percent'
        AND abs(indicator_value * 10 - round(indicator_value * 10)) > 0.000001`),
    ).toEqual([{ n: 0 }])
    expect(
      await ask(`SELECT DISTINCT indicator_value FROM indicators.by_pair WHERE is_rounded AND reporter_code = 'KAZ'
        AND year = 2019 AND indicator_code = 'normalised_balance' AND source_id = 'un-comtrade-quoted'`),
    ).toHaveLength(1)
  })

  test('an empty indicator says why, and only an empty one', async () => {
    for (const table of ['by_pair', 'growth', 'by_month', 'by_area']) {
      expect(
        await ask(`SELECT count(*) AS n FROM indicators.${table}
          WHERE (indicator_value IS NULL AND licence_code = 'rows') <> (null_reason IS NOT NULL)`),
      ).toEqual([{ n: 0 }])
    }
  })
})
