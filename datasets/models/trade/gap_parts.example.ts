import { defineExample, type ExampleRow } from '@corridor/contracts'

const pair = (
  year: number,
  partner: string,
  direction: string,
  figures: readonly [number, number],
  other: ExampleRow,
) => {
  const [china, capital] = figures
  const exports = direction === 'china_to_partner'
  return {
    year,
    partner_code: partner,
    direction,
    exporter_code: exports ? 'CHN' : partner,
    importer_code: exports ? partner : 'CHN',
    china_source_id: 'customs',
    partner_source_id: 'national',
    china_reports_usd: china,
    partner_reports_usd: capital,
    gap_usd: china - capital,
    gap_pct: (100 * (china - capital)) / china,
    china_valuation_code: exports ? 'FOB' : 'CIF',
    china_valuation_basis: 'stated',
    partner_valuation_code: exports ? 'CIF' : 'FOB',
    partner_valuation_basis: 'assumed',
    partner_coverage_code: 'goods',
    is_preferred: true,
    china_licence_code: 'rows',
    partner_licence_code: 'rows',
    pair_licence_code: 'rows',
    ...other,
  }
}

const annual = (year: number, source: string, cell: string, value: number, other: ExampleRow = {}): ExampleRow => {
  const [reporter = '', flow = '', partner = ''] = cell.split(' ')
  return {
    source_id: source,
    reporter_code: reporter,
    flow_code: flow,
    partner_code: partner,
    product_scheme_code: 'TOTAL',
    period_end: `${year}-12-31`,
    frequency_code: 'A',
    value_usd: value,
    bound_code: 'exact',
    method_code: 'reported',
    licence_code: 'rows',
    ...other,
  }
}
const december = (year: number, value: number): ExampleRow => ({
  source_id: 'customs',
  reporter_code: 'CHN',
  partner_code: 'KGZ',
  flow_code: 'export',
  product_scheme_code: 'TOTAL',
  period_end: `${year}-12-31`,
  value_usd: value,
})

const part = (part_code: string, part_usd: number | null, basis_code: string, other: ExampleRow = {}): ExampleRow => ({
  part_code,
  part_usd,
  basis_code,
  ...other,
})

export const tradeGapPartsExample = defineExample({
  given: {
    'trade.mirror': [
      pair(2021, 'KGZ', 'china_to_partner', [1000, 318], {}),
      pair(2022, 'UZB', 'partner_to_china', [212, 300], { partner_coverage_code: 'goods_and_services' }),
      pair(2022, 'UZB', 'partner_to_china', [212, 180], { partner_source_id: 'un', is_preferred: false }),
      // Withheld: per cents stay.
      pair(2023, 'TJK', 'china_to_partner', [1000, 500], {
        partner_reports_usd: null,
        gap_usd: null,
        partner_licence_code: 'derived',
        pair_licence_code: 'derived',
      }),
    ],
    'trade.by_month': [december(2020, 50), december(2021, 90)],
    'current.trade_flows': [
      annual(2021, 'customs', 'CHN re_export KGZ', 100),
      annual(2021, 'national', 'KGZ import CHN', 318, { partner_basis_code: 'origin' }),
      annual(2021, 'national', 'KGZ import CHN', 298, { partner_basis_code: 'consignment' }),
      annual(2022, 'customs', 'CHN import UZB', 212, { valuation_code: 'CIF' }),
      annual(2022, 'customs', 'CHN import UZB', 202, { valuation_code: 'FOB' }),
    ],
  },
  expect: [
    // 318 less 318/1.06 is 18, and widens the gap of 682; 40 + 80 - 18 are known.
    part('valuation', -18, 'assumed', {
      part_low_usd: -28.91,
      part_high_usd: -15.14,
      part_pct: -1.8,
      part_share_pct: -2.6,
      explained_share_pct: 15,
    }),
    part('timing', 40, 'measured', { part_low_usd: 0, part_high_usd: 40, part_share_pct: 5.9 }),
    // Re-exports of 100 that the importer books elsewhere, less 20 of China's origin that came by way of others.
    part('transit', 80, 'measured', { part_share_pct: 11.7 }),
    part('coverage', null, 'unknown'),
    part('partial', null, 'unknown', { part_low_usd: null, part_share_pct: null }),
    part('unexplained', 580, 'assumed', { part_share_pct: 85 }),
    // The importer publishes both: 212 less 202; and the partner's services of 120 are no goods.
    part('valuation', 10, 'measured', { partner_source_id: 'national', gap_usd: -88, part_share_pct: -11.4 }),
    part('timing', null, 'unknown'),
    part('transit', null, 'unknown'),
    part('coverage', -120, 'measured', { part_share_pct: 136.4 }),
    part('partial', null, 'unknown'),
    part('unexplained', 22, 'measured', { part_share_pct: -25 }),
    part('valuation', 10, 'measured', { partner_source_id: 'un', gap_usd: 32 }),
    part('timing', null, 'unknown'),
    part('transit', null, 'unknown'),
    part('coverage', null, 'unknown'),
    part('partial', null, 'unknown'),
    part('unexplained', 22, 'measured'),
    // 100 - 50 is the importer's 50 %, of which 2.83 are freight.
    part('valuation', null, 'assumed', { part_pct: -2.8, part_share_pct: -5.7 }),
    part('timing', null, 'unknown'),
    part('transit', null, 'unknown'),
    part('coverage', null, 'unknown'),
    part('partial', null, 'unknown'),
    part('unexplained', null, 'assumed', { part_pct: 52.8, part_share_pct: 105.7 }),
  ],
})
