import {
  datasetId,
  type Kind,
  type Model,
  recordColumns,
  rowKeySql,
  type Trace,
  tracedColumnsSql,
  traceSql,
} from '@corridor/contracts'
import { pick } from '../fields/index.ts'
import { kinds } from '../kinds/index.ts'

/** Columns of the record that stands behind a figure. */
const record = [
  'source_id',
  'partition_id',
  'snapshot_id',
  'record_number',
  'locator',
  'citation_id',
  'citation_place',
  'asserted_by',
  'via',
  'value_text',
  'unit_wording',
  'unit_code',
  'licence_code',
  'known_at',
  'known_basis',
  'recorded_at',
] as const

const key = ['dataset', 'row_key', 'figure_columns'] as const

/**
 * Which records stand behind each figure of these datasets, as their traces declare it: one row for each figure and record.
 * A figure that is a sum of rows of a dataset has the records of those rows.
 */
export const figuresOf = (models: readonly Model[], known: readonly Kind[] = kinds): Model => {
  const traced = models.filter((model) => (model.traces ?? []).length > 0)
  const used = known.filter(({ id }) =>
    traced.some((model) => (model.traces ?? []).some((trace) => 'kind' in trace && trace.kind === id)),
  )
  const kindNamed = (id: string): Kind => {
    const kind = used.find((each) => each.id === id)
    if (!kind) throw new TypeError(`a trace names the kind ${id}, which there is not`)
    return kind
  }
  const direct = traced.flatMap((model) =>
    (model.traces ?? []).flatMap((trace) => ('kind' in trace ? [directSql(model, trace, kindNamed(trace.kind))] : [])),
  )
  const summed = traced.flatMap((model) =>
    (model.traces ?? []).flatMap((trace) => {
      if ('kind' in trace) return []
      const target = traced.find((each) => datasetId(each) === trace.dataset)
      return target ? [summedSql(model, trace, target)] : []
    }),
  )
  const columns = [...key, 'kind', ...record] as const
  return {
    subject: 'provenance',
    name: 'figures',
    title: 'Provenance of figures',
    description:
      'Which records stand behind each figure of the workbook: the dataset, the row by its key, its columns, and source, snapshot, place in the raw file, citation and date of each record. The figure as written is left out where its terms do not let it leave.',
    inputs: [...traced.map(datasetId), ...used.map(({ id }) => `current.${id}`)],
    columns: pick(...columns),
    grain: [...key, 'kind', 'source_id', 'partition_id', 'snapshot_id', 'record_number', 'locator'],
    isRowGrain: false,
    sql: `WITH direct AS (
${direct.join('\nUNION ALL\n')}
)
SELECT DISTINCT ${columns.join(', ')} FROM (
SELECT * FROM direct
${summed.map((sql) => `UNION ALL\n${sql}`).join('\n')}
) AS figures`,
  }
}

const directSql = (model: Model, trace: Trace, kind: Kind): string => {
  const there = recordColumns(kind)
  const columns = record.map((column) => {
    if (!there.includes(column)) return `CAST(NULL AS VARCHAR) AS ${column}`
    return column === 'value_text' ? `CASE WHEN licence_code = 'rows' THEN value_text END AS value_text` : column
  })
  return `SELECT '${datasetId(model)}' AS dataset, row_key, ${tracedColumnsSql(trace)} AS figure_columns, '${kind.id}' AS kind, ${columns.join(', ')}
FROM (${traceSql(model, trace, datasetId(model), `current.${kind.id}`)}) AS traced`
}

/** The records of the rows that a sum adds, taken for the same columns. */
const summedSql = (model: Model, trace: Trace, target: Model): string =>
  `SELECT '${datasetId(model)}' AS dataset, parts.row_key, ${tracedColumnsSql(trace)} AS figure_columns, d.kind, ${record.map((column) => `d.${column}`).join(', ')}
FROM (SELECT row_key, ${rowKeySql(target)} AS part_key
  FROM (${traceSql(model, trace, datasetId(model), datasetId(target))}) AS traced) AS parts
JOIN direct AS d ON d.dataset = '${datasetId(target)}' AND d.row_key = parts.part_key
 AND concat(', ', d.figure_columns, ',') LIKE '%, ${trace.columns[0]},%'`
