import { defineExample, type ExampleRow } from '@corridor/contracts'

const line = (
  cell: string,
  source: string,
  scheme: string,
  code: string,
  value: number,
  other: ExampleRow = {},
): ExampleRow => {
  const [reporter = '', flow = '', partner = ''] = cell.split(' ')
  return {
    source_id: source,
    reporter_code: reporter,
    flow_code: flow,
    partner_code: partner,
    product_scheme_code: scheme,
    product_code: code,
    hs_edition_code: 'H6',
    period_end: '2023-12-31',
    frequency_code: 'A',
    value_usd: value,
    bound_code: 'exact',
    method_code: 'reported',
    licence_code: 'rows',
    ...other,
  }
}
const china = (scheme: string, code: string, value: number): ExampleRow =>
  line('CHN import UZB', 'customs', scheme, code, value)
const uzbek = (scheme: string, code: string, value: number): ExampleRow =>
  line('UZB export CHN', 'national', scheme, code, value, { hs_edition_code: null })

const row = (
  product_level_code: string,
  mirror_product_code: string,
  china_usd: number,
  partner_usd: number,
): ExampleRow => ({
  product_level_code,
  mirror_product_code,
  china_reports_usd: china_usd,
  partner_reports_usd: partner_usd,
})

export const tradeMirrorProductsExample = defineExample({
  given: {
    'reference.area_members': [
      { group_code: 'C5', area_code: 'UZB' },
      { group_code: 'C5', area_code: 'KAZ' },
    ],
    'current.trade_flows': [
      // National lines that make the total: 300 + 106 + 53 + 41 = 500.
      china('TOTAL', 'TOTAL', 500),
      china('GACC8', '71081200', 300),
      china('GACC8', '27112100', 106),
      china('GACC8', '52010000', 53),
      china('GACC8', '52051100', 41),
      uzbek('TOTAL', 'TOTAL', 430),
      uzbek('H6', '710812', 250),
      uzbek('H6', '271121', 90),
      uzbek('H6', '520100', 60),
      uzbek('H6', '520511', 30),
      // One line of many: its subheading is not divided, its chapter is not known. And no row may leave on one side.
      line('CHN export KAZ', 'customs', 'GACC8', '39221000', 12),
      line('CHN export KAZ', 'customs', 'GACC8', '84818081', 7),
      line('KAZ import CHN', 'united', 'H5', '392210', 8, { licence_code: 'derived' }),
      line('KAZ import CHN', 'united', 'H5', '848180', 9, { licence_code: 'derived' }),
      line('KAZ import CHN', 'united', 'H5', '39', 80, { licence_code: 'derived' }),
    ],
  },
  expect: [
    {
      partner_code: 'KAZ',
      direction: 'china_to_partner',
      ...row('HS6', '392210', 12, 8),
      china_edition_code: 'H6',
      partner_edition_code: 'H5',
      gap_usd: 4,
      gap_pct: 33.3,
      side_ratio: 1.5,
      discrepancy_pct: 20,
      flag: 'editions of the Harmonized System differ: a part of the gap may be classification',
      pair_licence_code: 'derived',
    },
    {
      ...row('GROUP', 'gas', 106, 90),
      // 106/1.06 - 90.
      gap_fob_usd: 10,
      flag: 'pipelines deliver at the border: the factor for freight may not apply',
    },
    { ...row('GROUP', 'gold', 300, 250), gap_usd: 50, is_preferred: true },
    // 500 - 300 - 106, and 430 - 250 - 90.
    { ...row('GROUP', 'rest', 94, 90), gap_usd: 4, gap_pct: 4.3, china_row_count: 3, partner_row_count: 3 },
    row('HS2', '27', 106, 90),
    { ...row('HS2', '52', 94, 90), china_row_count: 2, partner_row_count: 2 },
    row('HS2', '71', 300, 250),
    row('HS4', '2711', 106, 90),
    row('HS4', '5201', 53, 60),
    row('HS4', '5205', 41, 30),
    row('HS4', '7108', 300, 250),
    row('HS6', '271121', 106, 90),
    row('HS6', '520100', 53, 60),
    row('HS6', '520511', 41, 30),
    { ...row('HS6', '710812', 300, 250), flag: null },
  ],
})
