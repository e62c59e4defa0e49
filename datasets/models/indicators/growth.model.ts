import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { computedColumns, computedDiscloses, tracesOfPair } from './indicator-columns.ts'

export const indicatorsGrowth = defineModel({
  subject: 'indicators',
  name: 'growth',
  title: 'Growth of pairs',
  description:
    'Growth of the trade of China and each of the five states, and of China and all five (C5): over the year before, on average a year over five years, over ten and over all years that the source has, and what a partner or a flow contributed to the growth of the whole in percentage points. Each compares figures of one source, method and coverage; never across a break that the publisher marks, and never with a bound. One row per source; is_preferred marks the source that the stated precedence picks.',
  inputs: ['current.trade_flows', 'current.observations', 'reference.precedence', 'reference.area_members'],
  parts: ['stated_flows', 'stated_sums', 'told_by_year'],
  columns: pick(
    'year',
    'base_year',
    'reporter_code',
    'partner_code',
    'measured_flow_code',
    'indicator_code',
    ...computedColumns,
  ),
  grain: ['year', 'reporter_code', 'partner_code', 'measured_flow_code', 'indicator_code', 'source_id'],
  isRowGrain: false,
  discloses: computedDiscloses,
  traces: [...tracesOfPair('year'), ...tracesOfPair('base_year')],
})
