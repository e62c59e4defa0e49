import type { BoundRule, Rule } from '@corridor/contracts'
import { edgesOf, findings, judgedRows, sameIn, seriesOf, told, unitOf } from './rule-parts.ts'

type Of<Name extends Rule['rule']> = Extract<Rule, { readonly rule: Name }>

/** Days of a period, both ends counted. */
const DAYS = "date_diff('day', period_start, period_end) + 1"

/** A series whatever the length of its periods: a month and a year of it are comparable. */
const anyLength = (bound: BoundRule): readonly string[] =>
  seriesOf(bound).filter((column) => !['is_cumulative', 'frequency_code'].includes(column))

/**
 * Periods that the shortest periods in them fill to the day (months a year, January–February and March a window) and that
 * these do not add up to within rounding and tolerance; and such as are less than a part of them alone.
 */
export const periodsSql = (bound: BoundRule, rule: Of<'periods_add_up'>): string => {
  const series = anyLength(bound)
  const { low, high } = edgesOf(bound)
  const slack = 1 + rule.tolerancePct / 100
  const within = (part: string, whole: string): string => `${sameIn(series, part, whole)}
    AND ${part}.period_start >= ${whole}.period_start AND ${part}.period_end <= ${whole}.period_end AND ${part}.cell <> ${whole}.cell`
  const sum = (column: string): string => `CAST(sum(CAST(p.${column} AS DECIMAL(30, 6))) AS DOUBLE)`
  return `WITH judged AS (SELECT s.*, CAST(${low} AS DOUBLE) AS low, CAST(${high} AS DOUBLE) AS high, ${DAYS} AS days FROM (${judgedRows(bound)}) AS s),
cells AS (
  SELECT *, row_number() OVER (ORDER BY ${series.join(', ')}, period_start, period_end) AS cell FROM (
    SELECT j.*, row_number() OVER (PARTITION BY ${[...series, 'period_start', 'period_end'].join(', ')} ORDER BY x DESC, row_key) AS place,
           min(days) OVER (PARTITION BY ${series.join(', ')}) AS least_days, max(days) OVER (PARTITION BY ${series.join(', ')}) AS most_days
    FROM judged AS j WHERE x > 0
    -- Months alone, or years alone, hold nothing that they add up to.
  ) AS c WHERE place = 1 AND most_days > 1.5 * least_days
), shortest AS (
  SELECT p.* FROM cells AS p WHERE NOT EXISTS (SELECT 1 FROM cells AS s WHERE ${within('s', 'p')})
), sums AS (
  SELECT w.cell, count(*) AS part_count, sum(p.days) AS part_days, ${sum('x')} AS amount, ${sum('low')} AS parts_low,
         ${sum('high')} AS parts_high, min(p.terms) AS part_terms
  FROM cells AS w JOIN shortest AS p ON ${within('p', 'w')} GROUP BY w.cell
), torn AS (
  SELECT w.*, s.part_count, s.amount, s.parts_low, s.parts_high, CASE WHEN s.part_terms < w.terms THEN s.part_terms ELSE w.terms END AS all_terms
  FROM cells AS w JOIN sums AS s ON s.cell = w.cell
  WHERE greatest(w.x, s.amount) >= ${rule.atLeast} AND s.part_days <= w.days
    AND (s.parts_low > w.high * ${slack} OR s.part_days = w.days AND s.parts_high * ${slack} < w.low)
)
${findings(bound, {
  from: 'torn',
  message: `concat(${told('x')}${unitOf(bound)}, '; the ', CAST(part_count AS VARCHAR), ' shorter periods in it add up to ', ${told('amount')}${unitOf(bound)})`,
  value: 'x',
  low: 'parts_low',
  high: 'parts_high',
  terms: 'all_terms',
})}`
}

/** Rows before which a series has a hole: no period holds the days since the last one ended. */
export const unbrokenSql = (bound: BoundRule, { mostDays = 0 }: Of<'unbroken'>): string => {
  const series = seriesOf(bound)
  const before = `OVER (PARTITION BY ${series.join(', ')} ORDER BY period_start, period_end, row_key ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`
  return `WITH judged AS (${judgedRows(bound)}),
followed AS (SELECT j.*, max(period_end) ${before} AS end_before FROM judged AS j WHERE x IS NOT NULL)
${findings(bound, {
  from: 'followed',
  where: `date_diff('day', end_before, period_start) > ${mostDays + 1}`,
  message: `concat('nothing between ', CAST(end_before AS VARCHAR), ', when the period before it ended, and ', CAST(period_start AS VARCHAR))`,
  value: 'NULL',
  terms: '2',
})}`
}

/** Of the members of a period, as many as this say the same to the cent as in the period before. */
const ALIKE = 0.5

/** Periods most of whose members repeat the period before: a block was copied, or a year stands for another. */
export const repeatsSql = (bound: BoundRule, rule: Of<'repeats'>): string => {
  const by = seriesOf(bound).filter((column) => column !== rule.member)
  const keys = by.join(', ')
  return `WITH judged AS (${judgedRows(bound)}),
cells AS (
  SELECT j.*, lag(x) OVER members AS x_before, lag(period_start) OVER members AS start_before
  FROM judged AS j WHERE x > 0
  WINDOW members AS (PARTITION BY ${[...by, rule.member].join(', ')} ORDER BY period_start, period_end, row_key)
), counted AS (
  SELECT c.*, count(*) OVER period AS members, sum(CASE WHEN x = x_before THEN 1 ELSE 0 END) OVER period AS alike,
         max(start_before) OVER period AS last_start,
         row_number() OVER (PARTITION BY ${keys}, period_start, period_end ORDER BY CASE WHEN x = x_before THEN 0 ELSE 1 END, x DESC, row_key) AS rank
  FROM cells AS c WHERE x_before IS NOT NULL
  WINDOW period AS (PARTITION BY ${keys}, period_start, period_end)
)
${findings(bound, {
  from: 'counted',
  where: `rank = 1 AND alike >= ${rule.least} AND alike > ${ALIKE} * members`,
  message: `concat(CAST(alike AS VARCHAR), ' of ${rule.member} say to the cent what they said in the period from ', CAST(last_start AS VARCHAR), ', of ', CAST(members AS VARCHAR), ' that stand in both')`,
  value: 'NULL',
  terms: '2',
})}`
}
