import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { computedColumns, computedDiscloses, tracesOfPair, tracesOfWhole } from './indicator-columns.ts'

export const indicatorsByPair = defineModel({
  subject: 'indicators',
  name: 'by_pair',
  title: 'Indicators of pairs, one year',
  description:
    "Indicators of China and each of the five states, and of China and all five (C5), in whole calendar years, computed for every source from its own figures: share in the reporter's trade with the world and with the five states, balance from the reporter's and from the partner's figures, normalised balance, coverage of imports, trade intensity, share of energy, per person and in per cent of output. One row per source; is_preferred marks the source that the stated precedence picks. Where something is missing the value is null and the reason is said.",
  inputs: ['current.trade_flows', 'current.observations', 'reference.precedence', 'reference.area_members'],
  parts: ['stated_flows', 'stated_sums', 'told_by_year', 'area_sizes'],
  columns: pick('year', 'reporter_code', 'partner_code', 'measured_flow_code', 'indicator_code', ...computedColumns),
  grain: ['year', 'reporter_code', 'partner_code', 'measured_flow_code', 'indicator_code', 'source_id'],
  isRowGrain: false,
  discloses: computedDiscloses,
  traces: [
    ...tracesOfPair('year'),
    {
      columns: ['indicator_value'],
      kind: 'trade_flows',
      match: {
        source_id: 'source_id',
        reporter_code: `CASE indicator_code WHEN 'balance_by_partner' THEN partner_code END`,
        partner_code: 'reporter_code',
        frequency_code: `'A'`,
        'year(period_end)': 'year',
      },
    },
    ...tracesOfWhole,
    {
      columns: ['indicator_value'],
      kind: 'observations',
      match: {
        source_id: 'base_source_id',
        citation_id: 'base_citation_id',
        area_code: 'reporter_code',
        'year(period_end)': 'year',
      },
    },
  ],
})
