import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { listedProduct, listedProductKey, productTraces } from '../product-columns.ts'

export const indicatorsByProduct = defineModel({
  subject: 'indicators',
  name: 'by_product',
  title: 'Indicators of products',
  description:
    'One figure a row, over the lists of trade.product_choices without chapters 98 and 99: revealed comparative advantage against the world (rca) and, where no total of the world is at hand, against all reporters whose exports to the world are (rca_among_reporters, ten or more); its symmetric form; the Grubel–Lloyd index of a product; unit values of six digits by mass and by quantity, never from a mass or quantity that the compiler estimated. Formulas in docs/methodology.md. What a source lets leave only as derived is rounded to three digits.',
  inputs: ['current.trade_flows', 'trade.product_choices', 'reference.hs_chapters'],
  columns: pick(
    ...listedProduct,
    'chapter_title',
    'hs_edition_code',
    'source_id',
    'formula_code',
    'indicator_value',
    'indicator_unit_code',
    'reference_count',
    'null_reason',
  ),
  grain: [...listedProductKey, 'formula_code'],
  isRowGrain: false,
  traces: productTraces(['indicator_value'], 'reporter_code', 'partner_code', "coalesce(flow_code, 'export')"),
})
