import type { Trace } from '@corridor/contracts'

type Measure = 'export' | 'import'

const figures = (measure: Measure | 'turnover'): readonly string[] =>
  ['usd', 'low_usd', 'high_usd', 'share_pct', 'growth_pct'].map((end) => `${measure}_${end}`)

const wholeYear = {
  reporter_code: 'reporter_code',
  partner_code: 'partner_code',
  'year(period_end)': 'year',
  frequency_code: "'A'",
  product_scheme_code: "'TOTAL'",
  'coalesce(reporter_region_code, transport_mode_code, regime_code)': 'CAST(NULL AS VARCHAR)',
}

const flow = (measure: Measure, columns: readonly string[], condition = 'TRUE'): Trace => ({
  columns,
  kind: 'trade_flows',
  match: {
    ...wholeYear,
    flow_code: `'${measure}'`,
    source_id: `${measure}_source_id`,
    citation_id: `${measure}_citation_id`,
  },
  onlyIf: `${measure}_citation_id IS NOT NULL AND ${condition}`,
})

/** All five together, where nobody published it: the figures of the five. */
const sumOfFive = (measure: Measure | 'turnover'): Trace => ({
  columns: figures(measure),
  dataset: 'trade.by_partner',
  match: { year: 'year', reporter_code: 'reporter_code', "partner_code <> 'C5'": 'TRUE' },
  onlyIf: `partner_code = 'C5' AND ${measure}_usd IS NOT NULL AND ${measure}_citation_id IS NULL`,
})

/** What stands behind the cells of trade.by_partner. */
export const byPartnerTraces: readonly Trace[] = [
  flow('export', [...figures('export'), 'balance_usd']),
  flow('import', [...figures('import'), 'balance_usd']),
  sumOfFive('export'),
  sumOfFive('import'),
  sumOfFive('turnover'),
  flow('export', figures('turnover'), "turnover_basis = 'computed'"),
  flow('import', figures('turnover'), "turnover_basis = 'computed'"),
  {
    columns: figures('turnover'),
    kind: 'observations',
    match: {
      area_code: 'reporter_code',
      counterpart_code: 'partner_code',
      'year(period_end)': 'year',
      frequency_code: "'A'",
      indicator_code: "'trade_turnover'",
      source_id: 'turnover_source_id',
      citation_id: 'turnover_citation_id',
    },
    onlyIf: 'turnover_citation_id IS NOT NULL',
  },
]
