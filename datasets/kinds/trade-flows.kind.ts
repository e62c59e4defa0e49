import { defineKind } from '@corridor/contracts'
import { bound, code, lookup, method, obsStatus, quantity, text } from './rules.ts'

export const tradeFlows = defineKind({
  id: 'trade_flows',
  title: 'Trade flows',
  description:
    'Goods of one flow between a reporter and a partner in a period. Turnover published without its parts is an observation.',
  columns: [
    lookup('reporter_code', 'areas', { from: 'reporter', isRequired: true }),
    lookup('reporter_region_code', 'regions', { from: 'reporter_region' }),
    lookup('partner_code', 'areas', { from: 'partner', isRequired: true }),
    code('flow_code', ['export', 'import', 're_export', 're_import'], { from: 'flow', isRequired: true }),
    code('product_scheme_code', ['TOTAL', 'HS', 'SITC', 'GACC8', 'TNVED10'], {
      from: 'product_scheme',
      otherwise: 'TOTAL',
    }),
    text('product_code', { from: 'product' }),
    code('transport_mode_code', ['road', 'rail', 'sea', 'air', 'pipeline'], { from: 'transport_mode' }),
    code('valuation_code', ['FOB', 'CIF'], { from: 'valuation' }),
    code('coverage_code', ['goods', 'goods_and_services'], { from: 'coverage' }),
    bound,
    obsStatus,
    method,
    text('formula'),
    quantity('growth_published_pct', { from: 'growth_pct' }),
  ],
  period: { isRequired: true },
  value: { isRequired: true, mayBeNegative: false, isMoney: true },
  key: [
    'reporter_code',
    'reporter_region_code',
    'partner_code',
    'flow_code',
    'product_scheme_code',
    'product_code',
    'transport_mode_code',
    'valuation_code',
    'coverage_code',
    'period_start',
    'period_end',
    'is_cumulative',
  ],
  measures: ['value', 'unit_code', 'value_usd', 'bound_code', 'obs_status_code', 'method_code'],
})
