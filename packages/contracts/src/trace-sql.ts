import { sqlName, sqlText } from './column.ts'
import type { Model, Trace } from './define-model.ts'

/** The key of a row as people write it: the columns of its grain that are not null, as `year=2024, reporter_code=CHN`. */
export const rowKeySql = (model: Pick<Model, 'grain'>, alias?: string): string => {
  const of = alias === undefined ? '' : `${alias}.`
  return `concat_ws(', ', ${model.grain.map((column) => `'${column}=' || CAST(${of}${sqlName(column)} AS VARCHAR)`).join(', ')})`
}

/**
 * One SELECT: every row of `target` that stands behind a row of `rows` by a trace, with `row_key`, the key of that row.
 * `rows` and `target` are relations: the dataset, and what the trace leads to.
 */
export const traceSql = (model: Pick<Model, 'grain'>, trace: Trace, rows: string, target: string): string => {
  const pairs = Object.entries(trace.match)
  const sought = pairs.map(([, expression], index) => `${expression} AS sought_${index}`)
  const found = pairs.map(([expression], index) => `${expression} AS found_${index}`)
  const same = pairs.map((_, index) => `t.found_${index} IS NOT DISTINCT FROM r.sought_${index}`)
  const condition = trace.onlyIf === undefined ? '' : ` WHERE ${trace.onlyIf}`
  return `SELECT r.row_key, t.*
  FROM (SELECT ${[`${rowKeySql(model)} AS row_key`, ...sought].join(', ')} FROM ${rows}${condition}) AS r
  JOIN (SELECT *, ${found.join(', ')} FROM ${target}) AS t ON ${same.join(' AND ')}`
}

/** The columns of a trace as they stand in provenance.figures: one text, as an SQL literal. */
export const tracedColumnsSql = (trace: Trace): string => sqlText(trace.columns.join(', '))
