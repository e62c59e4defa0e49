import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { computedColumns, computedDiscloses } from './indicator-columns.ts'

export const indicatorsByArea = defineModel({
  subject: 'indicators',
  name: 'by_area',
  title: 'Indicators of areas, one year',
  description:
    "Indicators of China and of each of the five states in whole calendar years, computed for every source from its own figures: concentration of the partners (Herfindahl-Hirschman index from 0 to 1, from 0 to 10 000, and normalised by the number of partners), for China also among the five states (C5), and trade with the world per person and in per cent of output. Output and population are those of the same year, or the value is null and says why. Partners are counted where they make at least 90 % of the source's own total, or, without a total, where there are at least 20.",
  inputs: [
    'current.trade_flows',
    'current.observations',
    'reference.precedence',
    'reference.area_members',
    'reference.areas',
  ],
  parts: ['stated_flows', 'stated_sums', 'told_by_year', 'area_sizes'],
  columns: pick('year', 'area_code', 'partner_code', 'measured_flow_code', 'indicator_code', ...computedColumns),
  grain: ['year', 'area_code', 'partner_code', 'measured_flow_code', 'indicator_code', 'source_id'],
  isRowGrain: false,
  discloses: computedDiscloses,
  traces: [
    ...['export', 'import'].map((flow) => ({
      columns: ['indicator_value'],
      kind: 'trade_flows',
      match: {
        source_id: 'source_id',
        reporter_code: 'area_code',
        flow_code: `CASE WHEN measured_flow_code IN ('${flow}', 'turnover') THEN '${flow}' END`,
        frequency_code: `'A'`,
        'year(period_end)': 'year',
      },
    })),
    {
      columns: ['indicator_value'],
      kind: 'observations',
      match: {
        source_id: 'base_source_id',
        citation_id: 'base_citation_id',
        area_code: 'area_code',
        'year(period_end)': 'year',
      },
    },
  ],
})
