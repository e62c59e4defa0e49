import type { ExampleRow } from '@corridor/contracts'
import { billion, claim, flow, texts } from './claim-rows.ts'

const reference = {
  'reference.areas': [
    { area_code: 'CHN' },
    { area_code: 'HKG' },
    { area_code: 'KAZ' },
    { area_code: 'KGZ' },
    { area_code: 'UZB' },
    { area_code: 'C5' },
    { area_code: 'WLD' },
  ],
  'reference.tellers': [{ alias: 'office', teller: 'office', area_code: 'KAZ' }],
  'reference.area_members': [{ group_code: 'C5', area_code: 'KAZ' }],
  'reference.claim_measures': [
    {
      claim_indicator_code: 'share',
      indicator_code: 'china_trade_share',
      flow_code: 'total',
      comparability_code: 'same',
    },
    {
      claim_indicator_code: 'container_volume',
      indicator_code: 'containers',
      flow_code: '*',
      comparability_code: 'same',
    },
  ],
  'reference.precedence': [
    { kind: 'trade_flows', reporter_code: '*', source_id: 'customs', rank: '8' },
    { kind: 'trade_flows', reporter_code: '*', source_id: 'office', rank: '9' },
    { kind: 'trade_flows', reporter_code: '*', source_id: 'closed', rank: '14' },
  ],
}

const chinaExports = {
  claim_indicator_code: 'exports',
  claim_flow_code: 'export',
  reporter_code: 'CHN',
  partner_code: 'KAZ',
}
const imports = { claim_indicator_code: 'imports', claim_flow_code: 'import' }
const turnover = { claim_indicator_code: 'trade_turnover', claim_flow_code: 'total' }
const ofUzbekistan = { reporter_code: 'CHN', partner_code: 'UZB' }
const overYear = { base_period_start: '2023-01-01', base_period_end: '2023-12-31' }
const year2023 = { period_start: '2023-01-01', period_end: '2023-12-31' }
const office = {
  source_id: 'office',
  citation_id: 'c2',
  partner_code: 'CHN',
  flow_code: 'import',
  asserted_by: 'Office',
}

/** What the example of `claims.comparisons` is given: claims of a text, and figures that they are held against. */
export const comparisonRows: Readonly<Record<string, readonly ExampleRow[]>> = {
  ...reference,
  'records.citations': texts,
  'current.claims': [
    claim(1, { ...billion(28), ...chinaExports }),
    claim(2, { ...billion(43.8), ...turnover, reporter_code: 'CHN', partner_code: 'KAZ' }),
    claim(3, { ...billion(17, 0.5), ...chinaExports, bound_code: 'min' }),
    claim(4, { ...billion(20, 10), ...chinaExports, bound_code: 'max' }),
    claim(5, { ...billion(94.8), ...imports, reporter_code: 'KGZ', partner_code: 'CHN' }),
    claim(6, {
      ...billion(3),
      claim_indicator_code: 'growth',
      claim_flow_code: 'import',
      reporter_code: 'CHN',
      partner_code: 'KAZ',
      ...overYear,
    }),
    ...(['min', 'max'] as const).map((bound_code, index) =>
      claim(7 + index, {
        ...year2023,
        claim_indicator_code: 'trade_balance',
        reporter_code: 'KAZ',
        partner_code: 'CHN',
        value: -1.5e9,
        value_low: -1.55e9,
        value_high: -1.45e9,
        bound_code,
      }),
    ),
    ...[
      { value: 13e9, value_to: 17e9 },
      { value: 10e9, value_to: 15e9 },
    ].map((range, index) =>
      claim(9 + index, {
        ...imports,
        reporter_code: 'CHN',
        partner_code: 'KAZ',
        ...range,
      }),
    ),
    claim(11, { ...billion(19), ...year2023, ...imports, reporter_code: 'KAZ', partner_code: 'CHN' }),
    claim(12, { ...billion(31.7), ...imports, reporter_code: 'KGZ', partner_code: 'CHN' }),
    claim(13, { ...billion(23), claim_indicator_code: 'fdi_flow', reporter_code: 'CHN', partner_code: 'KAZ' }),
    claim(14, { ...billion(46), ...chinaExports }),
    claim(15, {
      ...billion(46),
      ...turnover,
      reporter_code: 'KAZ',
      partner_code: 'CHN',
      asserted_by: 'The Office (A. Speaker)',
    }),
    ...[
      { reporter_code: 'CHN', partner_code: 'KAZ', value: 46, value_low: 45.5, value_high: 46.5 },
      { reporter_code: 'KAZ', partner_code: 'CHN', value: 20, value_low: 19.5, value_high: 20.5 },
    ].map((share, index) =>
      claim(16 + index, {
        claim_indicator_code: 'share',
        claim_flow_code: 'total',
        unit_code: 'percent',
        ...share,
      }),
    ),
    ...[
      { claim_flow_code: 'export', value: 14.6, value_low: 14.55, value_high: 14.65 },
      { claim_flow_code: 'import', value: 20, value_low: 19.5, value_high: 20.5 },
    ].map((growth, index) =>
      claim(18 + index, {
        claim_indicator_code: 'growth',
        unit_code: 'percent',
        ...ofUzbekistan,
        ...overYear,
        ...growth,
      }),
    ),
    claim(20, {
      claim_indicator_code: 'container_volume',
      reporter_code: 'CHN',
      unit_code: 'TEU',
      value: 2.05e6,
      value_low: 2.045e6,
      value_high: 2.055e6,
      scope_code: 'part',
    }),
    claim(21, {
      claim_indicator_code: 'share',
      claim_flow_code: 'import',
      reporter_code: 'CHN',
      partner_code: 'KAZ',
      unit_code: 'percent',
      value: 40,
      value_low: 39.5,
      value_high: 40.5,
    }),
  ],
  'versions.observations': [
    {
      source_id: 'press',
      citation_id: 'c10',
      indicator_code: 'china_trade_share',
      area_code: 'CHN',
      counterpart_code: 'KAZ',
      period_start: '2024-01-01',
      period_end: '2024-12-31',
      value: 46,
      unit_code: 'percent',
      licence_code: 'rows',
      is_tombstone: false,
      known_from: '2025-01-20',
    },
    ...[
      { counterpart_code: 'EUROPE', route_code: 'china-europe', value: 2.0502e6 },
      { counterpart_code: null, route_code: 'all-routes', value: 3.1772e6 },
    ].map((containers) => ({
      source_id: 'press',
      citation_id: 'c11',
      indicator_code: 'containers',
      area_code: 'CHN',
      period_start: '2024-01-01',
      period_end: '2024-12-31',
      value_low: containers.value,
      value_high: containers.value,
      unit_code: 'TEU',
      licence_code: 'rows',
      is_tombstone: false,
      known_from: '2025-01-20',
      ...containers,
    })),
  ],
  'versions.investment_positions': [
    {
      source_id: 'press',
      citation_id: 'c7',
      investor_area_code: 'CHN',
      host_area_code: 'KAZ',
      position_code: 'contracts',
      stock_flow_code: 'flow',
      compiler: 'A fund',
      period_start: '2024-01-01',
      period_end: '2024-12-31',
      value_usd: 23e9,
      licence_code: 'rows',
      is_tombstone: false,
      known_from: '2025-01-20',
    },
  ],
  'versions.trade_flows': [
    flow(18, { ...office, ...year2023, reporter_code: 'KAZ', citation_id: 'c8', bound_code: 'min' }),
    flow(16.3, { ...office, ...year2023, reporter_code: 'KAZ', flow_code: 'export' }),
    flow(18.1, { ...office, ...year2023, reporter_code: 'KAZ' }),
    flow(13.02, { ...year2023, flow_code: 'import' }),
    flow(32, { ...office, reporter_code: 'KGZ', bound_code: 'min', value_usd_low: 31.5e9 }),
    flow(28.04, { known_to: '2025-08-18' }),
    flow(30, { known_from: '2025-08-18', known_at: '2025-08-18' }),
    flow(16, { flow_code: 'import' }),
    flow(28, { source_id: 'press', citation_id: 'p1' }),
    flow(28.2, { source_id: 'closed', citation_id: 'c9', licence_code: 'derived', asserted_by: 'Database' }),
    flow(18.1, { ...office, reporter_code: 'KAZ' }),
    ...[22.7, 22.71, 22.071].map((value, index) =>
      flow(value, {
        ...ofUzbekistan,
        citation_id: `c${12 + index}`,
        record_number: 2 + index,
        value_usd_low: (value - (index === 0 ? 0.05 : 0.005)) * 1e9,
        value_usd_high: (value + (index === 0 ? 0.05 : 0.005)) * 1e9,
      }),
    ),
    flow(19.8, { ...ofUzbekistan, ...year2023 }),
    flow(5, { ...ofUzbekistan, flow_code: 'import', growth_published_pct: 20 }),
    flow(4.5, { ...ofUzbekistan, ...year2023, flow_code: 'import' }),
    flow(40, { partner_code: 'C5', flow_code: 'import' }),
  ],
}
