import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'

export const tradeMirror = defineModel({
  subject: 'trade',
  name: 'mirror',
  title: 'Mirror: Beijing says, the capital says',
  description:
    "China's exports beside the partner's imports, and China's imports beside the partner's exports, for every pair of sources and whole calendar years. Exports are valued FOB and imports CIF, so a gap of some per cent is no disagreement. Estimates that rest on the other side's reports are left out. One pair of a cell is preferred by the precedence of both sides; none where the sources of one side differ by more than 25 % of the largest.",
  inputs: ['current.trade_flows', 'reference.precedence', 'reference.area_members'],
  columns: pick(
    'year',
    'partner_code',
    'direction',
    'china_source_id',
    'partner_source_id',
    'china_reports_usd',
    'partner_reports_usd',
    'gap_usd',
    'gap_pct',
    'china_method_code',
    'partner_method_code',
    'partner_coverage_code',
    'flag',
    'is_preferred',
    'china_licence_code',
    'partner_licence_code',
    'gap_licence_code',
  ),
  grain: ['year', 'partner_code', 'direction', 'china_source_id', 'partner_source_id'],
  isRowGrain: false,
  discloses: [
    { columns: ['china_reports_usd'], terms: 'china_licence_code' },
    { columns: ['partner_reports_usd'], terms: 'partner_licence_code' },
    { columns: ['gap_usd'], terms: 'gap_licence_code' },
  ],
})
