import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { lagOf, vintageInputs, vintageKinds, vintagesSql } from './vintages-sql.ts'

/** Fewer measured facts give no figure: the mean of a handful of revisions says more of the handful than of the source. */
const LEAST = 10

/** Shares and means over derived figures leave rounded. */
const told = (figure: string): string =>
  `CASE WHEN measured_count >= ${LEAST} THEN CASE WHEN restriction = 0 THEN ${figure} ELSE round(${figure}, 1) END END`
const percent = (part: string): string => `100 * CAST(${part} AS DOUBLE) / nullif(CAST(measured_count AS DOUBLE), 0)`
const mean = (sum: string): string => `CAST(${sum} AS DOUBLE) / nullif(CAST(measured_count AS DOUBLE), 0)`

export const qualityReliability = defineModel({
  subject: 'quality',
  name: 'reliability',
  title: 'Reliability of first figures',
  description: `How far what a source tells so many months after the end of a period lies from what it told last: mean and median absolute revision, mean revision and sign bias, over facts that were told again in a later vintage. Below ${LEAST} such facts there is no figure. Curated sources are left out, for what changes there is ours.`,
  inputs: vintageInputs,
  columns: pick(
    'kind',
    'source_id',
    'measure',
    'frequency_code',
    'lag_months_from',
    'lag_months_to',
    'fact_count',
    'measured_count',
    'withdrawn_count',
    'revised_share_pct',
    'mean_absolute_revision_pct',
    'median_absolute_revision_pct',
    'relative_absolute_revision_pct',
    'mean_revision_pct',
    'up_count',
    'down_count',
    'sign_bias_pct',
    'null_reason',
    'licence_code',
  ),
  grain: ['kind', 'source_id', 'measure', 'frequency_code', 'lag_months_from'],
  isRowGrain: false,
  traces: vintageKinds.map((kind) => ({
    columns: ['fact_count', 'mean_absolute_revision_pct', 'mean_revision_pct', 'sign_bias_pct'],
    kind,
    match: { source_id: 'source_id', frequency_code: 'frequency_code', [lagOf]: 'lag_months_from' },
  })),
  sql: `-- How far the figures of a source lie from what it told of them last, by months since the end of the period.
${vintagesSql}, followed AS (
  SELECT *, CASE WHEN value <> 0 AND latest_value IS NOT NULL
              THEN round(100 * CAST(latest_value - value AS DOUBLE) / abs(CAST(value AS DOUBLE)), 9) END AS change_pct
  FROM vintages WHERE value IS NOT NULL AND latest_lag > lag_months_from
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY kind, source_id, measure, frequency_code, lag_months_from
                               ORDER BY CASE WHEN change_pct IS NULL THEN 1 ELSE 0 END, abs(change_pct), fact, unit_code) AS place,
         count(change_pct) OVER (PARTITION BY kind, source_id, measure, frequency_code, lag_months_from) AS places
  FROM followed
), summed AS (
  SELECT kind, source_id, measure, frequency_code, lag_months_from, max(lag_months_to) AS lag_months_to,
         count(*) AS fact_count, count(change_pct) AS measured_count, count(CASE WHEN latest_value IS NULL THEN 1 END) AS withdrawn_count,
         count(CASE WHEN change_pct IS NOT NULL AND latest_value > value THEN 1 END) AS up_count,
         count(CASE WHEN change_pct IS NOT NULL AND latest_value < value THEN 1 END) AS down_count,
         -- Sums of decimals do not depend on the order of their terms.
         sum(CAST(abs(change_pct) AS DECIMAL(38,9))) AS absolute_sum, sum(CAST(change_pct AS DECIMAL(38,9))) AS signed_sum,
         -- The one in the middle, or the mean of the two.
         (max(CASE WHEN 2 * place IN (places, places + 1) THEN abs(change_pct) END) + max(CASE WHEN 2 * place IN (places + 1, places + 2) THEN abs(change_pct) END)) / 2 AS median,
         CASE WHEN count(DISTINCT unit_code) = 1 THEN
           100 * CAST(sum(CASE WHEN change_pct IS NOT NULL THEN abs(latest_value - value) END) AS DOUBLE)
             / nullif(CAST(sum(CASE WHEN change_pct IS NOT NULL THEN abs(latest_value) END) AS DOUBLE), 0) END AS relative,
         max(restriction) AS restriction
  FROM ranked
  GROUP BY kind, source_id, measure, frequency_code, lag_months_from
)
SELECT kind, source_id, measure, frequency_code, lag_months_from, CAST(lag_months_to AS BIGINT) AS lag_months_to,
       fact_count, measured_count, withdrawn_count,
       ${told(percent('up_count + down_count'))} AS revised_share_pct,
       ${told(mean('absolute_sum'))} AS mean_absolute_revision_pct,
       ${told('median')} AS median_absolute_revision_pct,
       ${told('relative')} AS relative_absolute_revision_pct,
       ${told(mean('signed_sum'))} AS mean_revision_pct,
       up_count, down_count,
       ${told(percent('up_count - down_count'))} AS sign_bias_pct,
       CASE WHEN measured_count < ${LEAST} THEN 'facts that can be measured: ' || CAST(measured_count AS VARCHAR) || '; at least ${LEAST} are needed' END AS null_reason,
       CASE WHEN restriction = 0 THEN 'rows' ELSE 'derived' END AS licence_code
FROM summed`,
})
