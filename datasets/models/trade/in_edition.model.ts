import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { tradeFlows } from '../../kinds/trade-flows.kind.ts'
import { stated, statement } from '../observation-columns.ts'
import { tradedBetween, tradedHow } from '../trade-columns.ts'

export const tradeInEdition = defineModel({
  subject: 'trade',
  name: 'in_edition',
  title: 'Products in one HS edition',
  description:
    'Flows of six-digit products (and of national codes whose first six digits are of a known edition), each split over the codes of HS 2017 (H5) by products.conversions. The code and edition as published stay beside. The parts of a flow add up to its value to the cent: the largest takes what rounding leaves. A flow whose code leads nowhere stays whole, as unconverted.',
  inputs: ['current.trade_flows', 'products.conversions'],
  columns: pick(
    ...tradedBetween,
    'product_scheme_code',
    'product_code',
    'hs_edition_code',
    'to_scheme_code',
    'to_code',
    'weight',
    'conversion_basis_code',
    'conversion_path',
    ...tradedHow,
    'period_start',
    'period_end',
    'frequency_code',
    'is_cumulative',
    'value',
    'unit_code',
    'value_usd',
    'usd_basis_code',
    'bound_code',
    'obs_status_code',
    'method_code',
    ...stated,
    'locator',
  ),
  grain: [...tradeFlows.key, ...statement, 'to_code'],
  isRowGrain: true,
})
