import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'

/** Records of one side of the pair, and of the exporter's months. */
const between = (reporter: string, partner: string, flow: string) => ({
  reporter_code: reporter,
  partner_code: partner,
  flow_code: flow,
  product_scheme_code: `'TOTAL'`,
})

const figures = [
  'gap_usd',
  'gap_pct',
  'part_usd',
  'part_low_usd',
  'part_high_usd',
  'part_pct',
  'part_share_pct',
  'explained_share_pct',
]

export const tradeGapParts = defineModel({
  subject: 'trade',
  name: 'gap_parts',
  title: 'Mirror: what the gap is made of',
  description:
    'The gap of each pair of the mirror split into parts that add up to it: valuation, timing, transit and re-export, coverage, partial reporting, and what is left unexplained. A part is measured where the store holds evidence (CIF and FOB figures of one flow, Decembers of the exporter, re-exports, imports by country of consignment, figures of one reporter with and without services, own sources that differ), assumed where a published factor stands in (valuation), and unknown, without a value, otherwise. Parts have the sign of the gap: a negative share widens it. Classification is no part of it: totals have no product codes.',
  inputs: ['trade.mirror', 'trade.by_month', 'current.trade_flows'],
  columns: pick(
    'year',
    'partner_code',
    'direction',
    'china_source_id',
    'partner_source_id',
    'part_order',
    'part_code',
    'gap_usd',
    'gap_pct',
    'part_usd',
    'part_low_usd',
    'part_high_usd',
    'part_pct',
    'part_share_pct',
    'explained_share_pct',
    'basis_code',
    'how',
    'is_preferred',
    'part_licence_code',
    'pair_licence_code',
  ),
  grain: ['year', 'partner_code', 'direction', 'china_source_id', 'partner_source_id', 'part_order'],
  isRowGrain: false,
  discloses: [
    { columns: ['part_usd', 'part_low_usd', 'part_high_usd'], terms: 'part_licence_code' },
    { columns: ['gap_usd'], terms: 'pair_licence_code' },
  ],
  traces: [
    {
      columns: figures,
      kind: 'trade_flows',
      match: {
        ...between(`'CHN'`, 'partner_code', `CASE direction WHEN 'china_to_partner' THEN 'export' ELSE 'import' END`),
        'year(period_end)': 'year',
      },
    },
    {
      columns: figures,
      kind: 'trade_flows',
      match: {
        ...between('partner_code', `'CHN'`, `CASE direction WHEN 'china_to_partner' THEN 'import' ELSE 'export' END`),
        'year(period_end)': 'year',
      },
    },
  ],
})
