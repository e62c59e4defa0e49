import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { tradeFlows } from '../../kinds/trade-flows.kind.ts'
import { tradedBetween, tradedHow } from '../trade-columns.ts'

/** What a sum over products is of: a cell and its products agree in it. */
const shared = [...tradeFlows.key.filter((column) => column !== 'product_code'), 'source_id']

export const tradeEditionShares = defineModel({
  subject: 'trade',
  name: 'edition_shares',
  title: 'How sure is a conversion to one HS edition',
  description:
    'For each reporter, partner, flow and period of a source the value of its products, and which share of it reaches HS 2017 (H5) exactly, split by published weights, estimated, or not at all. Products without a value in dollars are left out.',
  inputs: ['current.trade_flows', 'products.conversions'],
  columns: pick(
    ...tradedBetween,
    'product_scheme_code',
    ...tradedHow,
    'period_start',
    'period_end',
    'is_cumulative',
    'unit_code',
    'source_id',
    'to_scheme_code',
    'value_usd',
    'exact_share_pct',
    'split_share_pct',
    'estimated_share_pct',
    'unconverted_share_pct',
    'licence_code',
  ),
  grain: shared,
  isRowGrain: false,
  discloses: [{ columns: ['value_usd'], terms: 'licence_code' }],
  traces: [
    {
      columns: ['value_usd', 'exact_share_pct', 'split_share_pct', 'estimated_share_pct', 'unconverted_share_pct'],
      kind: 'trade_flows',
      match: {
        ...Object.fromEntries(shared.map((column) => [column, column])),
        'value_usd IS NOT NULL': 'TRUE',
        'length(product_code) >= 6': 'TRUE',
      },
    },
  ],
})
