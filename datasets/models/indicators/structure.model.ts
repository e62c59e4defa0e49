import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'

export const indicatorsStructure = defineModel({
  subject: 'indicators',
  name: 'structure',
  title: 'Indicators of the structure of trade',
  description:
    'One figure a row, over whole lists of trade.product_choices without chapters 98 and 99: concentration of products (Herfindahl–Hirschman, from 0 to 1, to 10,000, and normalised for the number of products), share of energy (chapter 27), the Grubel–Lloyd index of all products, likeness of two exporters in one market (Finger–Kreinin), and fit of the exports of one to the imports of another (Michaely). Formulas in docs/methodology.md. Per cent have one decimal, indices three digits.',
  inputs: ['current.trade_flows', 'trade.product_choices', 'reference.area_members'],
  columns: pick(
    'year',
    'period_start',
    'period_end',
    'frequency_code',
    'reporter_code',
    'partner_code',
    'flow_code',
    'counterpart_code',
    'unit_code',
    'hs_level',
    'hs_edition_code',
    'source_id',
    'product_count',
    'formula_code',
    'indicator_value',
    'indicator_unit_code',
    'null_reason',
  ),
  grain: [
    'year',
    'period_end',
    'reporter_code',
    'partner_code',
    'flow_code',
    'counterpart_code',
    'unit_code',
    'hs_level',
    'formula_code',
  ],
  isRowGrain: false,
  traces: [
    {
      columns: ['indicator_value'],
      kind: 'trade_flows',
      match: {
        source_id: 'source_id',
        'year(period_end)': 'year',
        reporter_code: 'reporter_code',
        partner_code: 'partner_code',
        hs_edition_code: 'hs_edition_code',
      },
    },
  ],
})
