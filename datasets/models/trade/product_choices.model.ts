import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { listedProduct } from '../product-columns.ts'

const columns = [
  ...listedProduct,
  'hs_edition_code',
  'is_whole_list',
  'product_basis_code',
  'is_inner_window',
  'source_id',
  'partition_id',
  'snapshot_id',
  'record_number',
  'locator',
] as const

export const tradeProductChoices = defineModel({
  subject: 'trade',
  name: 'product_choices',
  title: 'Records behind products',
  description:
    'Which records stand for a product of a list: whole years, and windows from January where a year is not complete. A list is what one reporter says of one partner and flow at one level of the Harmonized System, and comes from one source: broad lists (20 chapters or more with any partner) before downloads of a few products, sources whose figures may leave before others, then the stated precedence. Rows that are published at a level come before sums of what stands below; regions are added up where three of four of them appear. It holds no figures.',
  inputs: ['current.trade_flows', 'reference.precedence', 'reference.regions'],
  columns: pick(...columns),
  grain: columns,
  isRowGrain: false,
  traces: [
    {
      columns: ['locator'],
      kind: 'trade_flows',
      match: {
        source_id: 'source_id',
        partition_id: 'partition_id',
        snapshot_id: 'snapshot_id',
        record_number: 'record_number',
        locator: 'locator',
      },
    },
  ],
})
