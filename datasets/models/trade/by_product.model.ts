import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { listedProduct, productTraces } from '../product-columns.ts'

export const tradeByProduct = defineModel({
  subject: 'trade',
  name: 'by_product',
  title: 'Trade by product',
  description:
    'What one area sells to or buys from another, product by product at two, four and six digits of the Harmonized System: value, share, rank, and how both moved since the same window of the year before. A list comes from one source (trade.product_choices). Shares and ranks need a broad list; chapters 98 and 99 count in the sum and have no rank. Across editions growth is told only for six digits that one code has become exactly; ranks are not compared.',
  inputs: [
    'current.trade_flows',
    'current.classification_items',
    'trade.product_choices',
    'products.conversions',
    'reference.hs_chapters',
  ],
  columns: pick(
    ...listedProduct,
    'product_title',
    'chapter_title',
    'hs_edition_code',
    'product_basis_code',
    'is_whole_list',
    'is_unspecified',
    'value',
    'product_share_pct',
    'product_rank',
    'product_rank_before',
    'product_rank_change',
    'product_growth_pct',
    'product_growth_basis_code',
    'product_growth_reason',
    'source_id',
    'record_count',
    'product_count',
    'value_terms_code',
  ),
  grain: ['year', 'period_end', 'reporter_code', 'partner_code', 'flow_code', 'unit_code', 'hs_level', 'product_code'],
  isRowGrain: false,
  discloses: [{ columns: ['value'], terms: 'value_terms_code' }],
  traces: productTraces(
    ['value', 'product_share_pct', 'product_rank', 'product_growth_pct'],
    'reporter_code',
    'partner_code',
  ),
})
