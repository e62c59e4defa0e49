import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { mirrorTraces } from './mirror-traces.ts'

/** Records behind one side of a pair: whole years, the lines under the code of the row. */
const behind = (side: 'china' | 'partner') =>
  mirrorTraces(
    [`${side}_reports_usd`, 'gap_usd', 'gap_pct', 'gap_fob_usd', 'gap_fob_pct', 'side_ratio', 'discrepancy_pct'],
    {
      source_id: `${side}_source_id`,
      reporter_code: side === 'china' ? `'CHN'` : 'partner_code',
      partner_code: side === 'china' ? 'partner_code' : `'CHN'`,
      flow_code: `CASE direction WHEN 'china_to_partner' THEN ${side === 'china' ? `'export' ELSE 'import'` : `'import' ELSE 'export'`} END`,
    },
  )

export const tradeMirrorProducts = defineModel({
  subject: 'trade',
  name: 'mirror_products',
  title: 'Mirror by product',
  description:
    'The mirror of trade.mirror by product, wherever both sides publish whole years by codes of the Harmonized System or by national codes that begin with them: chapters, headings and subheadings, and apart from them gold (7108), ores of precious metals (2616), pipeline gas (2711 21) and the total without these. A figure is what a source publishes at that level; finer lines are added up only within one source, edition and depth, and only where they make the source’s own total (within 1 %), or where a subheading is not divided by the nation. Levels are never added to one another. Where editions of the Harmonized System differ and the code does not hold the same goods in both, the row says so.',
  inputs: ['current.trade_flows', 'products.conversions', 'reference.area_members', 'reference.precedence'],
  columns: pick(
    'year',
    'partner_code',
    'direction',
    'exporter_code',
    'importer_code',
    'product_level_code',
    'mirror_product_code',
    'china_source_id',
    'partner_source_id',
    'china_edition_code',
    'partner_edition_code',
    'china_reports_usd',
    'partner_reports_usd',
    'gap_usd',
    'gap_pct',
    'side_ratio',
    'discrepancy_pct',
    'china_valuation_code',
    'partner_valuation_code',
    'gap_fob_usd',
    'gap_fob_pct',
    'china_row_count',
    'partner_row_count',
    'flag',
    'is_preferred',
    'china_licence_code',
    'partner_licence_code',
    'pair_licence_code',
  ),
  grain: [
    'year',
    'partner_code',
    'direction',
    'product_level_code',
    'mirror_product_code',
    'china_source_id',
    'partner_source_id',
    'china_edition_code',
    'partner_edition_code',
  ],
  isRowGrain: false,
  discloses: [
    { columns: ['china_reports_usd'], terms: 'china_licence_code' },
    { columns: ['partner_reports_usd'], terms: 'partner_licence_code' },
    { columns: ['gap_usd', 'gap_fob_usd'], terms: 'pair_licence_code' },
  ],
  traces: [...behind('china'), ...behind('partner')],
})
