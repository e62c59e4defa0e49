import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { computedColumns, computedDiscloses } from './indicator-columns.ts'

export const indicatorsByMonth = defineModel({
  subject: 'indicators',
  name: 'by_month',
  title: 'Growth of the year to date and of months',
  description:
    'Growth of the trade of China and each of the five states, all five (C5) and the world (WLD) from January to a month over the same months of the year before, and of a month over the same month. A window is one that the source publishes, or its months added up where it has each of them from January on. Both windows are of one source, method and coverage; a window without its counterpart is null and says so. One row per source; is_preferred marks the source that the stated precedence picks.',
  inputs: ['current.trade_flows', 'reference.precedence', 'reference.area_members'],
  parts: ['stated_flows'],
  columns: pick(
    'period_start',
    'period_end',
    'reporter_code',
    'partner_code',
    'measured_flow_code',
    'indicator_code',
    ...computedColumns,
  ),
  grain: [
    'period_start',
    'period_end',
    'reporter_code',
    'partner_code',
    'measured_flow_code',
    'indicator_code',
    'source_id',
  ],
  isRowGrain: false,
  discloses: computedDiscloses,
  traces: [
    {
      columns: ['indicator_value'],
      kind: 'trade_flows',
      match: {
        source_id: 'source_id',
        reporter_code: 'reporter_code',
        partner_code: 'partner_code',
        flow_code: 'measured_flow_code',
        period_end: 'period_end',
      },
    },
    {
      columns: ['indicator_value'],
      kind: 'trade_flows',
      match: {
        source_id: 'base_source_id',
        reporter_code: 'reporter_code',
        partner_code: 'partner_code',
        flow_code: 'measured_flow_code',
        'year(period_end)': 'year(period_end) - 1',
        'month(period_end)': 'month(period_end)',
      },
    },
  ],
})
