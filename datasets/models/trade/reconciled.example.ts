import { defineExample, type ExampleRow } from '@corridor/contracts'

const pair = (
  year: number,
  partner: string,
  figures: readonly [number, number],
  other: ExampleRow = {},
): ExampleRow => ({
  year,
  partner_code: partner,
  exporter_code: 'CHN',
  importer_code: partner,
  china_source_id: 'customs',
  partner_source_id: 'national',
  china_reports_usd: figures[0],
  partner_reports_usd: figures[1],
  china_valuation_code: 'FOB',
  partner_valuation_code: 'CIF',
  partner_coverage_code: 'goods',
  is_preferred: true,
  china_licence_code: 'rows',
  partner_licence_code: 'rows',
  pair_licence_code: 'rows',
  ...other,
})

const group = (product_level_code: string, mirror_product_code: string): ExampleRow => {
  const { partner_coverage_code: _, ...sides } = pair(2022, 'KAZ', [80, 53])
  return { ...sides, product_level_code, mirror_product_code }
}

export const tradeReconciledExample = defineExample({
  given: {
    'trade.mirror': [
      pair(2022, 'KAZ', [400, 106]),
      pair(2022, 'TJK', [400, 106]),
      // Own sources disagree: no pair is preferred, and the interval spans all.
      pair(2023, 'KAZ', [400, 106], { is_preferred: false }),
      pair(2023, 'KAZ', [400, 318], { is_preferred: false, partner_source_id: 'united' }),
      // Services are no goods.
      pair(2023, 'UZB', [400, 318], { partner_coverage_code: 'goods_and_services' }),
    ],
    'trade.mirror_products': [group('GROUP', 'rest'), group('HS2', '39')],
    'trade.reporter_weights': [
      { reporter_code: 'CHN', is_identified: true, error_variance: 1 },
      { reporter_code: 'KAZ', is_identified: true, error_variance: 1 },
      { reporter_code: 'TJK', is_identified: false, reason: 'fewer than 5 pairs' },
    ],
  },
  expect: [
    {
      importer_code: 'KAZ',
      mirror_product_code: 'TOTAL',
      // Equal weights: the geometric mean of 400 and 106/1.06; exp(1.96/√2) is 3.9985.
      reconciled_usd: 200,
      reconciled_low_usd: 50.02,
      reconciled_high_usd: 799.71,
      exporter_weight: 0.5,
      importer_weight: 0.5,
      reconciled_method: 'weights',
      reason: null,
    },
    // √(80 · 50).
    { mirror_product_code: 'rest', reconciled_usd: 63.25, reconciled_method: 'weights' },
    {
      importer_code: 'TJK',
      reconciled_usd: null,
      reconciled_low_usd: 100,
      reconciled_high_usd: 400,
      exporter_weight: null,
      reconciled_method: 'range',
      reason: 'reliability is not identified: fewer than 5 pairs',
    },
    {
      year: 2023,
      importer_code: 'KAZ',
      reconciled_usd: null,
      reconciled_low_usd: 100,
      reconciled_high_usd: 400,
      pair_count: 2,
      china_source_id: null,
      reason: 'the sources of one reporter disagree, or no pair of goods is preferred',
    },
  ],
})
