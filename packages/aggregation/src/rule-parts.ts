import { type BoundRule, sqlText } from '@corridor/contracts'

/** Columns of a key that say when, not what. */
const ofTime: readonly string[] = ['period_start', 'period_end', 'year']

/** Columns that stay the same along a series: as declared, else the key without its period. */
export const seriesOf = ({ rule, key, source }: BoundRule): readonly string[] =>
  rule.by ?? [...key, ...(source === undefined ? [] : ['key_detail'])].filter((column) => !ofTime.includes(column))

/** What orders rows that are alike in time. */
export const tieBreak = ({ source }: BoundRule): string => (source === undefined ? 'row_key' : 'row_key, record_number')

export const measureOf = ({ rule }: BoundRule): string => rule.measure ?? 'value_usd'

/** `a.x IS NOT DISTINCT FROM b.x AND …` */
export const sameIn = (columns: readonly string[], a: string, b: string): string =>
  columns.map((column) => `${a}.${column} IS NOT DISTINCT FROM ${b}.${column}`).join(' AND ')

/**
 * The rows that a rule judges, as one SELECT: their columns; `row_key`, the key in words; `terms`, 2 where a single figure may
 * leave, else less; `x`, the measure as DOUBLE. What may not be used at all is left out.
 */
export const judgedRows = (bound: BoundRule, source = bound.source): string => {
  const { rule, table, key } = bound
  const isRecords = bound.source !== undefined
  const isYearly = key.includes('year') && !key.includes('period_start')
  const words = [...(isRecords ? ['source_id'] : []), ...key.filter((column) => !column.startsWith('period_'))]
  const period = key.includes('period_start')
    ? ["concat_ws('/', CAST(period_start AS VARCHAR), CAST(period_end AS VARCHAR))"]
    : []
  const texts = words.filter((column) => !column.startsWith('is_')).map((column) => `CAST(${column} AS VARCHAR)`)
  const conditions = [
    ...(source === undefined ? [] : [`source_id = ${sqlText(source)}`]),
    ...(isRecords ? ["coalesce(licence_code, 'no') <> 'no'"] : []),
    ...(rule.only === undefined ? [] : [`(${rule.only})`]),
  ]
  const measure = rule.rule === 'sign' ? 'NULL' : measureOf(bound)
  const year = `make_date(CAST(year AS BIGINT), 1, 1) AS period_start, make_date(CAST(year AS BIGINT), 12, 31) AS period_end, `
  return `SELECT t.*, ${isYearly ? year : ''}concat_ws(' ', ${[...texts, ...period].join(', ')}) AS row_key,
         ${isRecords ? "CASE WHEN licence_code = 'rows' THEN 2 ELSE 1 END" : '2'} AS terms, CAST(${measure} AS DOUBLE) AS x
  FROM ${table} AS t${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`}`
}

export type Finding = {
  /** Relation with the columns of `judgedRows`, where the offending rows stand. */
  readonly from: string
  readonly where?: string
  readonly message: string
  readonly value: string
  readonly low?: string
  readonly high?: string
  /** The least of the terms of all rows that the message tells of. */
  readonly terms?: string
}

/** The offending rows as a SELECT, each with where it stands. */
export const findings = ({ table, source }: BoundRule, found: Finding): string => {
  const place = (column: string, type: string): string =>
    source === undefined ? `CAST(NULL AS ${type}) AS ${column}` : column
  const double = (expression: string | undefined): string => `CAST(${expression ?? 'NULL'} AS DOUBLE)`
  return `SELECT row_key AS offending_key, ${found.message} AS message, ${sqlText(table.replace(/^(current|versions)\./, ''))} AS dataset,
       ${place('source_id', 'VARCHAR')}, ${place('partition_id', 'VARCHAR')}, ${place('snapshot_id', 'VARCHAR')},
       ${place('record_number', 'BIGINT')}, ${place('locator', 'VARCHAR')}, ${double(found.value)} AS value,
       ${double(found.low)} AS expected_low, ${double(found.high)} AS expected_high,
       CASE WHEN ${found.terms ?? 'terms'} = 2 THEN 'rows' ELSE 'derived' END AS licence_code
FROM ${found.from}${found.where === undefined ? '' : `\nWHERE ${found.where}`}`
}

/** A number in words, to as many digits as people read: 1.234 bn, 56.7 m, 890.1, 0.0123. */
export const told = (expression: string): string =>
  `CASE WHEN abs(${expression}) >= 1e9 THEN concat(CAST(round((${expression}) / 1e9, 3) AS VARCHAR), ' bn')
    WHEN abs(${expression}) >= 1e6 THEN concat(CAST(round((${expression}) / 1e6, 3) AS VARCHAR), ' m')
    WHEN abs(${expression}) >= 10 THEN CAST(round(${expression}, 1) AS VARCHAR) ELSE CAST(round(${expression}, 4) AS VARCHAR) END`

/** What follows a figure of the measure in a `concat`: the unit of the row, or dollars; nothing where the measure has none. */
export const unitOf = (bound: BoundRule): string => {
  const measure = measureOf(bound)
  if (measure.includes('_usd')) return `, ' USD'`
  return bound.source !== undefined && measure === 'value' ? `, ' ', unit_code` : ''
}

/** The ends of the rounding interval of the measure, where it has one. */
export const edgesOf = (bound: BoundRule): { readonly low: string; readonly high: string } => {
  const measure = measureOf(bound)
  const hasRounding = bound.source !== undefined && ['value', 'value_usd'].includes(measure)
  const edge = (name: string): string => (hasRounding ? `coalesce(${measure}_${name}, ${measure})` : measure)
  return { low: edge('low'), high: edge('high') }
}

/** The fewest values that bounds are taken from: with less than two in a quarter, quartiles are single values. */
export const FEWEST = 8

/**
 * Bounds of `y` among the rows of `from` that agree in `by`, separate on each side so that a skew is no fault: with quartiles
 * Q1, Q2, Q3, from Q2 − c·max(Q2 − Q1, f) to Q2 + c·max(Q3 − Q2, f). Hidiroglou and Berthelot (1986), Statistical editing and
 * imputation for periodic business surveys, Survey Methodology 12(1), 73–83; f keeps quartiles that coincide from calling all
 * else an outlier. Quartiles are exact: the value of rank ⌈n·p⌉. Adds `y_low`, `y_middle`, `y_high` and `y_count`.
 */
export const skewBounds = (from: string, by: readonly string[], spreads: number): string => {
  const partition = by.length === 0 ? '' : `PARTITION BY ${by.join(', ')}`
  const quartile = (share: number): string =>
    `max(CASE WHEN y_rank = CAST(ceil(${share} * y_count) AS BIGINT) THEN y END) OVER (${partition})`
  return `SELECT q.*, y_middle - ${spreads} * greatest(y_middle - y_first, ${LEAST_SPREAD}) AS y_low,
         y_middle + ${spreads} * greatest(y_third - y_middle, ${LEAST_SPREAD}) AS y_high
  FROM (
    SELECT r.*, ${quartile(0.25)} AS y_first, ${quartile(0.5)} AS y_middle, ${quartile(0.75)} AS y_third
    FROM (
      SELECT b.*, row_number() OVER (${partition} ORDER BY y) AS y_rank, count(*) OVER (${partition}) AS y_count,
             min(terms) OVER (${partition}) AS y_terms
      FROM ${from} AS b
    ) AS r
  ) AS q`
}

/** On a log scale: five per cent. */
const LEAST_SPREAD = 0.05
