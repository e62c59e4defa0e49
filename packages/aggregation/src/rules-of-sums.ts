import type { BoundRule, Rule } from '@corridor/contracts'
import { edgesOf, findings, judgedRows, measureOf, sameIn, seriesOf, told, unitOf } from './rule-parts.ts'

type Of<Name extends Rule['rule']> = Extract<Rule, { readonly rule: Name }>

/** Values below zero in columns that cannot be. */
export const signSql = (bound: BoundRule, { columns }: Of<'sign'>): string =>
  `WITH judged AS (${judgedRows(bound)})
${columns
  .map((column) =>
    findings(bound, {
      from: 'judged',
      where: `${column} < 0`,
      message: `concat('${column} is ', CAST(${column} AS VARCHAR))`,
      value: column,
      low: '0',
    }),
  )
  .join('\nUNION ALL\n')}`

/** Totals that lie outside what their parts allow by their rounding. Sums are of decimals, so that two runs agree. */
export const additiveSql = (bound: BoundRule, rule: Of<'additive'>): string => {
  const measure = measureOf(bound)
  const by = rule.by ?? [...seriesOf(bound), 'period_start', 'period_end']
  const { low, high } = edgesOf(bound)
  const sum = (expression: string): string => `CAST(sum(CAST(${expression} AS DECIMAL(30, 6))) AS DOUBLE)`
  const slack = rule.tolerancePct / 100
  const isShort =
    rule.wholeFrom === undefined
      ? ''
      : ` OR p.count >= ${rule.wholeFrom} AND p.high * ${1 + slack} < CAST(j.low AS DOUBLE)`
  return `WITH judged AS (SELECT s.*, ${low} AS low, ${high} AS high FROM (${judgedRows(bound)}) AS s),
parts AS (
  SELECT ${by.join(', ')}, count(*) AS count, min(terms) AS least_terms, ${sum(measure)} AS amount, ${sum('low')} AS low, ${sum('high')} AS high
  FROM judged WHERE (${rule.parts}) AND ${measure} IS NOT NULL GROUP BY ${by.join(', ')}
), torn AS (
  SELECT j.*, p.amount, p.count AS part_count, p.low AS parts_low, p.high AS parts_high,
         CASE WHEN p.least_terms < j.terms THEN p.least_terms ELSE j.terms END AS all_terms
  FROM (SELECT * FROM judged WHERE ${rule.total}) AS j
  JOIN parts AS p ON ${sameIn(by, 'j', 'p')}
  WHERE p.low > CAST(j.high AS DOUBLE) * ${1 + slack}${isShort}
)
${findings(bound, {
  from: 'torn',
  message: `concat('the total is ', ${told('x')}${unitOf(bound)}, ', its ', CAST(part_count AS VARCHAR), ' parts add up to ', ${told('amount')}${unitOf(bound)})`,
  value: 'x',
  low: 'parts_low',
  high: 'parts_high',
  terms: 'all_terms',
})}`
}
