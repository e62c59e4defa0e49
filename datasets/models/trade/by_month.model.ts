import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { tradeFlows } from '../../kinds/trade-flows.kind.ts'
import { tradedBetween, tradedHow } from '../trade-columns.ts'

export const tradeByMonth = defineModel({
  subject: 'trade',
  name: 'by_month',
  title: 'Trade by month',
  description:
    'Months as published, and months obtained as the difference of two windows that accumulate from January and end a month apart: those are marked as derived, with their formula. January and February published as one stay one. A month whose windows fall has no value and says so.',
  inputs: ['current.trade_flows'],
  columns: pick(
    ...tradedBetween,
    'product_scheme_code',
    'product_code',
    'hs_edition_code',
    ...tradedHow,
    'period_start',
    'period_end',
    'value',
    'unit_code',
    'value_usd',
    'usd_basis_code',
    'method_code',
    'obs_status_code',
    'formula',
    'flag',
    'licence_code',
    'known_at',
    'source_id',
    'citation_id',
    'citation_place',
  ),
  grain: [
    ...tradeFlows.key.filter((column) => column !== 'is_cumulative'),
    'method_code',
    'source_id',
    'citation_id',
    'citation_place',
  ],
  isRowGrain: true,
})
