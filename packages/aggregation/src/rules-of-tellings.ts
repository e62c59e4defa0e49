import type { BoundRule, Rule } from '@corridor/contracts'
import { findings, judgedRows, sameIn, seriesOf, tieBreak, told, unitOf } from './rule-parts.ts'

type Of<Name extends Rule['rule']> = Extract<Rule, { readonly rule: Name }>

/** A period with fewer members than this share of the period before is thin as a whole: that is told once. */
const THIN = 0.5

/**
 * Members (partners, products) that stood in each of the `before` periods up to one and are missing in the next one that the
 * same `by` has, which else is about as full; and periods that hold few of the members of the period before.
 */
export const coverageSql = (bound: BoundRule, rule: Of<'coverage'>): string => {
  const by = seriesOf(bound).filter((column) => column !== rule.member)
  const keys = by.join(', ')
  const member = [...by, rule.member].join(', ')
  return `WITH judged AS (${judgedRows(bound)}),
cells AS (
  SELECT * FROM (SELECT j.*, row_number() OVER (PARTITION BY ${member}, period_start ORDER BY x DESC, ${tieBreak(bound)}) AS place FROM judged AS j WHERE x > 0) AS c
  WHERE place = 1
), periods AS (
  SELECT ${keys}, period_start, count(*) AS members, CAST(sum(CAST(x AS DECIMAL(30, 2))) AS DOUBLE) AS whole,
         row_number() OVER (PARTITION BY ${keys} ORDER BY period_start) AS period_number
  FROM cells GROUP BY ${keys}, period_start
), followed AS (
  SELECT p.*, lead(members) OVER (PARTITION BY ${keys} ORDER BY period_number) AS members_next,
         lead(period_start) OVER (PARTITION BY ${keys} ORDER BY period_number) AS start_next
  FROM periods AS p
), numbered AS (
  SELECT c.*, p.period_number, p.whole, p.members, p.members_next, p.start_next FROM cells AS c
  JOIN followed AS p ON ${sameIn(by, 'c', 'p')} AND p.period_start = c.period_start
), seen AS (
  SELECT n.*, lag(period_number, ${rule.before - 1}) OVER members AS number_then, lead(period_number) OVER members AS number_next,
         min(terms) OVER (PARTITION BY ${keys}) AS all_terms,
         row_number() OVER (PARTITION BY ${keys}, period_start ORDER BY x DESC, ${tieBreak(bound)}) AS rank
  FROM numbered AS n
  WINDOW members AS (PARTITION BY ${member} ORDER BY period_number)
)
${findings(bound, {
  from: 'seen',
  where: `start_next IS NOT NULL AND members_next >= ${THIN} * members AND number_then = period_number - ${rule.before - 1}
  AND coalesce(number_next, 0) <> period_number + 1 AND x >= ${rule.leastSharePct / 100} * whole`,
  message: `concat('the last of ${rule.before} periods in a row; the next, from ', CAST(start_next AS VARCHAR), ', lacks it')`,
  value: 'x',
  terms: 'all_terms',
})}
UNION ALL
${findings(bound, {
  from: 'seen',
  where: `rank = 1 AND members_next < ${THIN} * members AND members >= 8`,
  message: `concat('the next period, from ', CAST(start_next AS VARCHAR), ', holds ', CAST(members_next AS VARCHAR), ' of ${rule.member} where this one holds ', CAST(members AS VARCHAR))`,
  value: 'CAST(members AS DOUBLE)',
  terms: '2',
})}`
}

/** Cells that another source of the same reporter tells further apart than rounding and tolerance. */
export const agreesSql = (bound: BoundRule, rule: Of<'agrees'>): string => {
  const by = [...seriesOf(bound), 'period_start', 'period_end']
  const others = rule.with.map((source) => judgedRows(bound, source)).join('\n  UNION ALL ')
  return `WITH judged AS (${judgedRows(bound)}),
others AS (${others}),
apart AS (
  SELECT j.*, o.x AS other_x, o.source_id AS other_source_id, CASE WHEN o.terms < j.terms THEN o.terms ELSE j.terms END AS all_terms,
         row_number() OVER (PARTITION BY j.row_key ORDER BY abs(ln(o.x / j.x)) DESC, o.source_id, o.row_key) AS rank
  FROM judged AS j JOIN others AS o ON ${sameIn(by, 'j', 'o')}
  WHERE j.x > 0 AND o.x > 0 AND greatest(j.x, o.x) >= ${rule.atLeast} AND abs(o.x - j.x) > ${rule.tolerancePct / 100} * greatest(j.x, o.x)
)
${findings(bound, {
  from: 'apart',
  where: 'rank = 1',
  message: `concat(${told('x')}${unitOf(bound)}, ' here, ', ${told('other_x')}${unitOf(bound)}, ' in ', other_source_id)`,
  value: 'x',
  low: 'other_x',
  high: 'other_x',
  terms: 'all_terms',
})}`
}

/** Successive editions that tell one key more than a factor apart. */
export const editionsSql = (bound: BoundRule, { factor, atLeast }: Of<'agrees_with_itself'>): string => {
  const key = ['source_id', ...bound.key, 'key_detail'].join(', ')
  return `WITH judged AS (${judgedRows(bound)}),
told AS (
  SELECT j.*, lag(x) OVER editions AS x_before, lag(terms) OVER editions AS terms_before, lag(snapshot_id) OVER editions AS snapshot_before
  FROM judged AS j WHERE NOT is_tombstone
  WINDOW editions AS (PARTITION BY ${key} ORDER BY known_from, recorded_at, snapshot_id, record_number)
)
${findings(bound, {
  from: 'told',
  where: `x > 0 AND x_before > 0 AND greatest(x, x_before) >= ${atLeast} AND greatest(x / x_before, x_before / x) > ${factor}`,
  message: `concat(${told('x')}${unitOf(bound)}, ' now, ', ${told('x_before')}${unitOf(bound)}, ' in the edition before, snapshot ', snapshot_before)`,
  value: 'x',
  low: 'x_before',
  high: 'x_before',
  terms: 'CASE WHEN terms_before < terms THEN terms_before ELSE terms END',
})}`
}
