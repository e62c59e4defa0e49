import { defineModel, type Trace } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'

/** Records of one leg: the exporter's or the importer's, whichever was chosen, with the codes of the level as published. */
const legTraces = (leg: 'first' | 'second', from: string, to: string): readonly Trace[] =>
  (['exporter', 'importer'] as const).flatMap((side) => {
    const [reporter, partner, flow] = side === 'exporter' ? [from, to, 'export'] : [to, from, 'import']
    return [2, 4, 6].map((level) => ({
      columns: [`${leg}_leg_usd`, `${leg}_leg_growth_pct`, `${leg}_leg_index`],
      kind: 'trade_flows',
      match: {
        source_id: `${leg}_leg_source_id`,
        reporter_code: reporter,
        partner_code: partner,
        flow_code: `'${flow}'`,
        'year(period_end)': 'year',
        [`substr(product_code, 1, ${level})`]: 'product_code',
      },
      onlyIf: `hs_level = ${level} AND ${leg}_leg_side_code = '${side}'`,
    }))
  })

export const tradeTriangle = defineModel({
  subject: 'trade',
  name: 'triangle',
  title: 'Through a third country',
  description:
    "From A to B to C, product by product in whole years: the flow into a country beside the flow out of it, for every way on which China is one of the three and one of the five states another. Each leg is the exporter's list, or the importer's where the exporter has none; six digits are converted to HS 2017 (H5). Growth is not told across a change of side or source. That both legs rise together raises the question of re-export and answers it for no shipment: the goods of one chapter are many, and what a country makes itself looks the same.",
  inputs: [
    'current.trade_flows',
    'trade.product_choices',
    'products.conversions',
    'reference.area_members',
    'reference.hs_chapters',
  ],
  columns: pick(
    'year',
    'origin_code',
    'hub_code',
    'destination_code',
    'hs_level',
    'product_code',
    'chapter_title',
    'first_leg_usd',
    'second_leg_usd',
    'first_leg_growth_pct',
    'second_leg_growth_pct',
    'base_year',
    'first_leg_index',
    'second_leg_index',
    'leg_ratio_pct',
    'leg_correlation',
    'both_years_count',
    'is_rising_together',
    'first_leg_side_code',
    'second_leg_side_code',
    'first_leg_source_id',
    'second_leg_source_id',
    'first_leg_edition_code',
    'second_leg_edition_code',
    'first_leg_terms_code',
    'second_leg_terms_code',
  ),
  grain: ['year', 'origin_code', 'hub_code', 'destination_code', 'hs_level', 'product_code'],
  isRowGrain: false,
  discloses: [
    { columns: ['first_leg_usd'], terms: 'first_leg_terms_code' },
    { columns: ['second_leg_usd'], terms: 'second_leg_terms_code' },
  ],
  traces: [...legTraces('first', 'origin_code', 'hub_code'), ...legTraces('second', 'hub_code', 'destination_code')],
})
