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

const flows = ['export', 'import'] as const
const inFive = `(partner_code IN ('KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'))`

/** Where a flow is measured, alone or with the other. */
const measuring = (flow: string): string =>
  `CASE WHEN measured_flow_code IN ('${flow}', 'turnover', 'both') THEN '${flow}' END`

/** Annual totals of a pair that stand behind an indicator: the flow itself, or both where it compares or adds them. */
export const tracesOfPair = (year: string): readonly Trace[] => [
  ...flows.map((flow) => ({
    columns: ['indicator_value'],
    kind: 'trade_flows',
    match: {
      source_id: 'source_id',
      reporter_code: 'reporter_code',
      partner_code: 'partner_code',
      flow_code: measuring(flow),
      frequency_code: `'A'`,
      'year(period_end)': year,
    },
  })),
  // All five together, where the source does not publish them as one.
  ...flows.map((flow) => ({
    columns: ['indicator_value'],
    kind: 'trade_flows',
    match: {
      source_id: 'source_id',
      reporter_code: 'reporter_code',
      [inFive]: `CASE partner_code WHEN 'C5' THEN TRUE END`,
      flow_code: measuring(flow),
      frequency_code: `'A'`,
      'year(period_end)': year,
    },
  })),
  {
    columns: ['indicator_value'],
    kind: 'observations',
    match: {
      source_id: 'source_id',
      indicator_code: `CASE measured_flow_code WHEN 'turnover' THEN 'trade_turnover' END`,
      area_code: 'reporter_code',
      counterpart_code: 'partner_code',
      frequency_code: `'A'`,
      'year(period_end)': year,
    },
  },
]

/** What a share is a share of: all five states, or trade with the world. */
export const tracesOfWhole: readonly Trace[] = flows.flatMap((flow) =>
  (
    [
      ['share_of_total', `(partner_code = 'WLD')`],
      ['share_of_c5', `(partner_code IN ('C5', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'))`],
    ] as const
  ).map(([indicator, isPart]) => ({
    columns: ['indicator_value'],
    kind: 'trade_flows',
    match: {
      source_id: `CASE indicator_code WHEN '${indicator}' THEN base_source_id END`,
      reporter_code: 'reporter_code',
      flow_code: measuring(flow),
      frequency_code: `'A'`,
      'year(period_end)': 'year',
      [isPart]: 'TRUE',
    },
  })),
)
