import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { lagOf, vintageInputs, vintageKinds, vintagesSql } from './vintages-sql.ts'

const sums = ['first_told_sum', 'then_told_sum']

export const qualityRevisionTriangle = defineModel({
  subject: 'quality',
  name: 'revision_triangle',
  title: 'Revision triangle',
  description:
    "How a source's figures for a year were told as time went on: one row per year of the period and vintage (months since its end), with the facts told, those that differ from what was told before, and the sums first and then told over the same facts. Of several statements within one vintage the last counts. Curated sources are left out, for what changes there is ours.",
  inputs: vintageInputs,
  columns: pick(
    'kind',
    'source_id',
    'measure',
    'unit_code',
    'frequency_code',
    'year',
    'lag_months_from',
    'lag_months_to',
    'told_count',
    'retold_count',
    'revised_count',
    'withdrawn_count',
    'first_told_sum',
    'then_told_sum',
    'drift_pct',
    'licence_code',
  ),
  grain: ['kind', 'source_id', 'measure', 'unit_code', 'frequency_code', 'year', 'lag_months_from'],
  isRowGrain: false,
  // Two vintages of one triangle may differ in a single fact: their sums have the terms of the strictest figure.
  discloses: [{ columns: sums, terms: 'licence_code' }],
  traces: vintageKinds.map((kind) => ({
    columns: ['told_count', 'retold_count', 'revised_count', 'then_told_sum'],
    kind,
    match: {
      source_id: 'source_id',
      'year(period_end)': 'year',
      frequency_code: 'frequency_code',
      [lagOf]: 'lag_months_from',
    },
  })),
  sql: `-- How the figures of a year were told, vintage by vintage.
${vintagesSql}, told AS (
  SELECT kind, source_id, measure, unit_code, frequency_code, year, lag_months_from, max(lag_months_to) AS lag_months_to,
         count(value) AS told_count,
         count(CASE WHEN value IS NOT NULL AND value_before IS NOT NULL THEN 1 END) AS retold_count,
         count(CASE WHEN value <> value_before THEN 1 END) AS revised_count,
         count(CASE WHEN value IS NULL THEN 1 END) AS withdrawn_count,
         CAST(sum(CASE WHEN value IS NOT NULL THEN first_value END) AS DECIMAL(30,6)) AS first_told_sum,
         CAST(sum(value) AS DECIMAL(30,6)) AS then_told_sum, max(restriction) AS restriction
  FROM vintages
  GROUP BY kind, source_id, measure, unit_code, frequency_code, year, lag_months_from
), drifting AS (
  SELECT *, 100 * CAST(then_told_sum - first_told_sum AS DOUBLE) / nullif(abs(CAST(first_told_sum AS DOUBLE)), 0) AS drift FROM told
)
SELECT kind, source_id, measure, unit_code, frequency_code, year, lag_months_from, CAST(lag_months_to AS BIGINT) AS lag_months_to,
       told_count, retold_count, revised_count, withdrawn_count, first_told_sum, then_told_sum,
       CASE WHEN restriction = 0 THEN drift ELSE round(drift, 1) END AS drift_pct,
       CASE WHEN restriction = 0 THEN 'rows' ELSE 'derived' END AS licence_code
FROM drifting`,
})
