import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { tradeFlows as tradeFlowsKind } from '../../kinds/trade-flows.kind.ts'
import { stated, statement, valued } from '../observation-columns.ts'
import { tradedBetween, tradedHow } from '../trade-columns.ts'

export const tradeFlows = defineModel({
  subject: 'trade',
  name: 'flows',
  title: 'Trade flows',
  description:
    'Exports and imports of goods as known now, all sources side by side: whole years, months and windows, totals and single products. Sources repeat and contradict one another: pick one before adding anything up; trade.by_partner is such a choice.',
  inputs: ['current.trade_flows'],
  columns: pick(
    ...tradedBetween,
    'product_scheme_code',
    'product_code',
    'hs_edition_code',
    ...tradedHow,
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
    'net_mass_kg',
    'quantity_1',
    'quantity_1_unit_code',
    'quantity_2',
    'quantity_2_unit_code',
    'is_quantity_estimated',
    'is_net_mass_estimated',
    ...stated,
    'locator',
  ),
  grain: [...tradeFlowsKind.key, ...statement],
  isRowGrain: true,
})
