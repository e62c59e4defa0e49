import type { Kind } from '@corridor/contracts'
import { kinds } from '../../kinds/index.ts'

/** Figures that are revised, of each kind: measure, column, unit. */
const measures: Readonly<Record<string, readonly (readonly [measure: string, column: string, unit: string])[]>> = {
  trade_flows: [
    ['value', 'value', 'unit_code'],
    ['net_mass_kg', 'net_mass_kg', "'kg'"],
    ['quantity_1', 'quantity_1', 'quantity_1_unit_code'],
    ['quantity_2', 'quantity_2', 'quantity_2_unit_code'],
  ],
  observations: [['value', 'value', 'unit_code']],
  investment_positions: [['value', 'value', 'unit_code']],
  rates: [['rate', 'rate', "currency_code || ' per ' || per_currency_code"]],
}

/** Calendar months from the end of the period to the statement, as an SQL expression over a record. */
const months = '12 * (year(known_at) - year(period_end)) + month(known_at) - month(period_end)'

/** First and last month of each vintage; the first holds what was said in an earlier month than that of the period's end. */
const spans: readonly (readonly [from: number, to: number | null])[] = [
  [-1, -1],
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 6],
  [7, 12],
  [13, 24],
  [25, 36],
  [37, 60],
  [61, null],
]

/** The first month of the vintage in which a record tells its fact, as an SQL expression over it. */
export const lagOf = `CASE ${spans
  .map(([from, to]) => (to === null ? `ELSE ${from}` : `WHEN ${months} <= ${to} THEN ${from}`))
  .join(' ')} END`
const lastLag = `CASE lag_months_from ${spans
  .map(([from, to]) => (to === null ? '' : `WHEN ${from} THEN ${to}`))
  .join(' ')} END`

const measured = kinds.filter(({ id }) => measures[id] !== undefined)
export const vintageKinds: readonly string[] = measured.map(({ id }) => id)
export const vintageInputs: readonly string[] = [
  ...vintageKinds.flatMap((kind) => [`records.${kind}`, `versions.${kind}`]),
  'records.snapshots',
]

/** All statements of one figure of a kind, withdrawals (without a value) too. */
const statements = (kind: Kind, [measure, column, unit]: readonly [string, string, string]): string => {
  const key = [...kind.key, 'key_detail'].map((each) => `coalesce(CAST(${each} AS VARCHAR), '')`).join(`, chr(31), `)
  const select = (value: string): string => `
  SELECT '${kind.id}' AS kind, '${measure}' AS measure, source_id, concat(${key}) AS fact, frequency_code, ${unit} AS unit_code, period_end,
         ${value} AS value, CAST(${lagOf} AS BIGINT) AS lag_months_from, known_at, recorded_at, snapshot_id, record_number, licence_code`
  const actual = kind.key.includes('modality_code') ? " AND modality_code = 'actual'" : ''
  return `${select(`CAST(${column} AS DECIMAL(30,6))`)}
  FROM records.${kind.id} WHERE period_end IS NOT NULL AND ${column} IS NOT NULL AND correction_id IS NULL${actual}
  UNION ALL${select('CAST(NULL AS DECIMAL(30,6))')}
  FROM versions.${kind.id} WHERE period_end IS NOT NULL AND is_tombstone${actual}`
}

/**
 * Common table expressions that end with `vintages`: one row per fact, figure and vintage in which its source said something
 * of it: the last value told in it (null: withdrawn), the one told before it, the first and the latest one, and the vintage of
 * the latest. Curated sources are left out: what changes there are our own corrections. So are records that we correct, and what may not be used
 * at all.
 */
export const vintagesSql = `WITH said AS (${measured
  .flatMap((kind) => (measures[kind.id] ?? []).map((measure) => statements(kind, measure)))
  .join('\n  UNION ALL')}
), publishers AS (
  SELECT source_id FROM records.snapshots GROUP BY source_id HAVING max(absence) = 'withdrawn_by_publisher'
), facts AS (
  SELECT s.kind, s.measure, s.source_id, s.fact, s.period_end, s.value, s.lag_months_from, s.known_at, s.recorded_at, s.snapshot_id, s.record_number,
         -- A withdrawal knows no unit and no frequency of its own.
         max(s.frequency_code) OVER one AS frequency_code, coalesce(s.unit_code, max(s.unit_code) OVER one) AS unit_code,
         max(CASE s.licence_code WHEN 'rows' THEN 0 WHEN 'derived' THEN 1 ELSE 2 END) OVER one AS restriction
  FROM said AS s JOIN publishers AS p ON p.source_id = s.source_id
  WINDOW one AS (PARTITION BY s.kind, s.measure, s.source_id, s.fact)
), last_of_vintage AS (
  SELECT *, row_number() OVER (PARTITION BY kind, measure, source_id, fact, unit_code, lag_months_from
                               ORDER BY known_at DESC, recorded_at DESC, snapshot_id DESC, record_number DESC) AS nth
  FROM facts WHERE restriction < 2
), beside AS (
  SELECT kind, measure, source_id, fact, frequency_code, unit_code, year(period_end) AS year, lag_months_from, ${lastLag} AS lag_months_to, value, restriction,
         lag(value) OVER (PARTITION BY kind, measure, source_id, fact, unit_code ORDER BY lag_months_from) AS value_before,
         first_value(value) OVER whole AS first_value, last_value(value) OVER whole AS latest_value, last_value(lag_months_from) OVER whole AS latest_lag,
         count(value) OVER whole AS value_count
  FROM last_of_vintage WHERE nth = 1
  WINDOW whole AS (PARTITION BY kind, measure, source_id, fact, unit_code ORDER BY lag_months_from ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
), vintages AS (
  SELECT * FROM beside WHERE value_count > 0
)`
