import type { BoundRule, Rule } from '@corridor/contracts'
import { FEWEST, findings, judgedRows, seriesOf, skewBounds, tieBreak, told, unitOf } from './rule-parts.ts'

type Of<Name extends Rule['rule']> = Extract<Rule, { readonly rule: Name }>

/** Unit values (on a log scale) far from the others of the same `by`. */
export const unitValueSql = (
  bound: BoundRule,
  rule: Of<'unit_value'>,
): string => `WITH judged AS (${judgedRows(bound)}),
priced AS (
  SELECT j.*, ln(x / CAST(${rule.per} AS DOUBLE)) AS y FROM judged AS j WHERE x >= ${rule.atLeast} AND x > 0 AND ${rule.per} > 0
), bounded AS (${skewBounds('priced', seriesOf(bound), rule.spreads)})
${findings(bound, {
  from: 'bounded',
  where: `y_count >= ${FEWEST} AND (y < y_low OR y > y_high)`,
  message: `concat(${told('exp(y)')}${unitOf(bound)}, ' per unit of ${rule.per}; the ', CAST(y_count AS VARCHAR), ' of its kind lie about ', ${told('exp(y_middle)')}, ', from ', ${told('exp(y_low)')}, ' to ', ${told('exp(y_high)')})`,
  value: 'x',
  low: `exp(y_low) * CAST(${rule.per} AS DOUBLE)`,
  high: `exp(y_high) * CAST(${rule.per} AS DOUBLE)`,
  terms: 'y_terms',
})}`

/** Neighbours that differ more than this among themselves prove nothing of the value between them. */
const CLOSE = 2.5
/** Days from a value to a neighbour in time: three of its own periods, or ten days. */
const NEIGHBOURS = `greatest(10, 3 * (date_diff('day', period_start, period_end) + 1))`
/** A ratio this near to a power of ten, as a factor either way. */
const NEAR = 1.35

/** Values that stand a power of ten above or below the two neighbours in time on each side, or all four on the one side. */
export const scaleJumpSql = (bound: BoundRule, { factors, atLeast }: Of<'scale_jump'>): string => {
  const series = `PARTITION BY ${seriesOf(bound).join(', ')} ORDER BY period_start, period_end, ${tieBreak(bound)}`
  const near = (
    [
      ['lag', 2],
      ['lag', 1],
      ['lead', 1],
      ['lead', 2],
    ] as const
  ).map(([side, steps]) => {
    const [from, to] =
      side === 'lag'
        ? [`lag(period_end, ${steps}) OVER (${series})`, 'period_start']
        : ['period_end', `lead(period_start, ${steps}) OVER (${series})`]
    return `CASE WHEN date_diff('day', ${from}, ${to}) <= ${NEIGHBOURS} THEN ${side}(x, ${steps}) OVER (${series}) END`
  })
  const names = ['before_2', 'before_1', 'after_1', 'after_2']
  const filled = (otherwise: string): string => names.map((name) => `coalesce(${name}, ${otherwise})`).join(', ')
  const isFactor = factors.map((factor) => `abs(ln(greatest(ratio, 1 / ratio) / ${factor})) < ln(${NEAR})`).join(' OR ')
  return `WITH judged AS (${judgedRows(bound)}),
beside AS (
  SELECT j.*, ${near.map((value, index) => `${value} AS ${names[index]}`).join(', ')},
         min(terms) OVER (PARTITION BY ${seriesOf(bound).join(', ')}) AS all_terms
  FROM judged AS j WHERE x > 0
), compared AS (
  SELECT b.*, least(${filled('1e300')}) AS least_x, greatest(${filled('0')}) AS most_x,
         exp((${names.map((name) => `coalesce(ln(${name}), 0)`).join(' + ')})
           / nullif(${names.map((name) => `CASE WHEN ${name} IS NULL THEN 0 ELSE 1 END`).join(' + ')}, 0)) AS usual,
         ${names.map((name) => `CASE WHEN ${name} IS NULL THEN 0 ELSE 1 END`).join(' + ')} AS known
  FROM beside AS b
), jumps AS (SELECT c.*, x / usual AS ratio FROM compared AS c WHERE known >= 2 AND most_x <= ${CLOSE} * least_x)
${findings(bound, {
  from: 'jumps',
  where: `(${isFactor}) AND greatest(x, usual) >= ${atLeast}`,
  message: `concat(${told('x')}${unitOf(bound)}, ' beside about ', ${told('usual')}${unitOf(bound)}, ' before and after: ', CASE WHEN ratio > 1 THEN ${told('ratio')} ELSE concat('1 / ', ${told('1 / ratio')}) END, ' times')`,
  value: 'x',
  low: 'least_x',
  high: 'most_x',
  terms: 'all_terms',
})}`
}

/** Growth on the same months of the year before, far from the other growth rates of the series. */
export const bandSql = (bound: BoundRule, { spreads, atLeast }: Of<'band'>): string => {
  const series = seriesOf(bound)
  const months = 'month(period_start), month(period_end)'
  return `WITH judged AS (${judgedRows(bound)}),
yearly AS (
  SELECT j.*, lag(x) OVER years AS x_before, lag(period_start) OVER years AS start_before
  FROM judged AS j WHERE x > 0
  WINDOW years AS (PARTITION BY ${[...series, months].join(', ')} ORDER BY period_start, period_end, ${tieBreak(bound)})
), grown AS (
  SELECT g.*, ln(x / x_before) AS y FROM yearly AS g
  WHERE year(period_start) = year(start_before) + 1
), bounded AS (${skewBounds('grown', series, spreads)})
${findings(bound, {
  from: 'bounded',
  where: `y_count >= ${FEWEST} AND (y < y_low OR y > y_high) AND greatest(x, x_before) >= ${atLeast}`,
  message: `concat('from ', ${told('x_before')}${unitOf(bound)}, ' a year before to ', ${told('x')}${unitOf(bound)}, '; growth of this series lies between ', ${told('100 * (exp(y_low) - 1)')}, ' and ', ${told('100 * (exp(y_high) - 1)')}, ' %')`,
  value: 'x',
  low: 'exp(y_low) * x_before',
  high: 'exp(y_high) * x_before',
  terms: 'y_terms',
})}`
}
