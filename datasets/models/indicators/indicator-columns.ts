import type { Disclosure, Trace } from '@corridor/contracts'
import type { FieldName } from '../../fields/index.ts'

/** What is measured, and what came of it. */
export const computedColumns = [
  'indicator_value',
  'indicator_unit_code',
  'formula_code',
  'null_reason',
  'is_preferred',
  'is_rounded',
  'flag',
  'obs_status_code',
  'licence_code',
  'source_id',
  'citation_id',
  'base_source_id',
  'base_citation_id',
] as const satisfies readonly FieldName[]

/** Differences in dollars give a figure back to whoever has the other; ratios leave rounded. */
export const computedDiscloses: readonly Disclosure[] = [{ columns: ['indicator_value'], terms: 'licence_code' }]

/** Annual totals of a pair that stand behind an indicator: the flow itself, or both where it compares or adds them. */
export const tracesOfPair = (year: string): readonly Trace[] =>
  ['export', 'import'].map((flow) => ({
    columns: ['indicator_value'],
    kind: 'trade_flows',
    match: {
      source_id: 'source_id',
      reporter_code: 'reporter_code',
      partner_code: 'partner_code',
      flow_code: `CASE WHEN measured_flow_code IN ('${flow}', 'turnover', 'both') THEN '${flow}' END`,
      frequency_code: `'A'`,
      'year(period_end)': year,
    },
  }))
