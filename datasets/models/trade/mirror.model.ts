import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'

/** Records behind one side of a pair: whole years, all goods. */
const behind = (side: 'china' | 'partner') => ({
  columns: [`${side}_reports_usd`, 'gap_usd', 'gap_pct', 'gap_fob_usd', 'gap_fob_pct', 'side_ratio', 'discrepancy_pct'],
  kind: 'trade_flows',
  match: {
    source_id: `${side}_source_id`,
    reporter_code: side === 'china' ? `'CHN'` : 'partner_code',
    partner_code: side === 'china' ? 'partner_code' : `'CHN'`,
    flow_code: `CASE direction WHEN 'china_to_partner' THEN ${side === 'china' ? `'export' ELSE 'import'` : `'import' ELSE 'export'`} END`,
    product_scheme_code: `'TOTAL'`,
    frequency_code: `'A'`,
    'year(period_end)': 'year',
  },
})

export const tradeMirror = defineModel({
  subject: 'trade',
  name: 'mirror',
  title: 'Mirror: Beijing says, the capital says',
  description:
    "China's exports beside the partner's imports, and China's imports beside the partner's exports, for every pair of sources and whole calendar years, with ratio, symmetric discrepancy, and the gap after the factor of the IMF (CIF figures divided by 1.06; the valuation is stated or assumed, and says so). Estimates are left out: those that rest on the other side's reports would be compared with themselves. One pair of a cell is preferred by the precedence of both sides, goods before goods with services and sources whose figures may leave before others; none where the sources of one side differ by more than 25 % of the largest, and none whose two figures stand in the very ratio with which one is made from the other. Figures that may not leave are withheld, with the gap that would give them back; ratios and per cents stay, rounded.",
  inputs: ['current.trade_flows', 'reference.precedence', 'reference.area_members'],
  parts: ['stated_flows'],
  columns: pick(
    'year',
    'partner_code',
    'direction',
    'exporter_code',
    'importer_code',
    'china_source_id',
    'partner_source_id',
    'china_reports_usd',
    'partner_reports_usd',
    'gap_usd',
    'gap_pct',
    'side_ratio',
    'discrepancy_pct',
    'china_valuation_code',
    'china_valuation_basis',
    'partner_valuation_code',
    'partner_valuation_basis',
    'gap_fob_usd',
    'gap_fob_pct',
    'valuation_explains_pct',
    'china_method_code',
    'partner_method_code',
    'partner_coverage_code',
    'flag',
    'is_preferred',
    'china_licence_code',
    'partner_licence_code',
    'pair_licence_code',
  ),
  grain: ['year', 'partner_code', 'direction', 'china_source_id', 'partner_source_id'],
  isRowGrain: false,
  discloses: [
    { columns: ['china_reports_usd'], terms: 'china_licence_code' },
    { columns: ['partner_reports_usd'], terms: 'partner_licence_code' },
    { columns: ['gap_usd', 'gap_fob_usd'], terms: 'pair_licence_code' },
  ],
  traces: [behind('china'), behind('partner')],
})
