import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { tradeFlows as tradeFlowsKind } from '../../kinds/trade-flows.kind.ts'
import { stated, statement, valued } from '../observation-columns.ts'

export const tradeFlows = defineModel({
  subject: 'trade',
  name: 'flows',
  title: 'Trade flows',
  description:
    'Exports and imports of goods as known now, all sources side by side: whole years, months and windows, totals and single products. Sources repeat and contradict one another: pick one before adding anything up; trade.by_partner is such a choice.',
  inputs: ['current.trade_flows'],
  columns: pick(
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
    'frequency_code',
    'is_cumulative',
    ...valued,
    'bound_code',
    'obs_status_code',
    'method_code',
    'formula',
    'growth_published_pct',
    ...stated,
    'locator',
  ),
  grain: [...tradeFlowsKind.key, ...statement],
  isRowGrain: true,
})
