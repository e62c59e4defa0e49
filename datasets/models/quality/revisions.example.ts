import { defineExample } from '@corridor/contracts'

const common = {
  source_id: 'a',
  period_start: '2019-01-01',
  period_end: '2019-12-31',
  is_cumulative: false,
  unit_code: 'USD',
  is_tombstone: false,
  obs_status_code: 'A',
  licence_code: 'rows',
}
const flow = {
  ...common,
  reporter_code: 'KAZ',
  flow_code: 'export',
  product_scheme_code: 'TOTAL',
  product_code: 'TOTAL',
}
const product = { ...flow, partner_code: 'TJK', product_scheme_code: 'H5' }
const stated = {
  ...common,
  indicator_code: 'production',
  area_code: 'TKM',
  bound_code: 'exact',
  modality_code: 'actual',
  unit_code: 'm3',
}
const position = { ...common, host_area_code: 'KAZ', investor_area_code: 'CHN', position_code: 'fdi' }
const tenge = { usd_basis_code: 'converted', unit_code: 'KZT' }
const first = { known_at: '2020-02-15', recorded_at: '2026-11-22', snapshot_id: 's1' }
const second = { known_at: '2021-02-15', recorded_at: '2026-11-22', snapshot_id: 's2' }
const gone = { ...second, is_tombstone: true, value: null, obs_status_code: null, locator: 'absent' }

const revised = { change_code: 'revised', cause_code: 'source_revised' }

/**
 * One flow grows by a tenth, a provisional one is told with more digits, and as normal; one is withdrawn, one stands under another code since; one converted
 * figure is revised, another converted anew; a curated figure is ours to correct, and so is what lies between one that we corrected and
 * the next. What stays, and what is told first, is no
 * revision.
 */
export const qualityRevisionsExample = defineExample({
  given: {
    'records.snapshots': [
      { source_id: 'a', snapshot_id: 's1', absence: 'withdrawn_by_publisher' },
      { source_id: 'quoted', snapshot_id: 's2', absence: 'our_correction' },
    ],
    'versions.trade_flows': [
      { ...flow, ...first, partner_code: 'CHN', value: 100, value_low: 99.5, value_high: 100.5, locator: '2019!C10' },
      { ...flow, ...second, partner_code: 'CHN', value: 110, locator: '2019!C11' },
      { ...flow, ...first, partner_code: 'KGZ', value: 5, value_low: 4.5, value_high: 5.5, obs_status_code: 'P' },
      { ...flow, ...second, partner_code: 'KGZ', value: 5.2 },
      { ...flow, ...first, partner_code: 'UZB', value: 7 },
      { ...flow, ...gone, partner_code: 'UZB' },
      { ...product, ...first, product_code: '851762', value: 40, net_mass_kg: 3 },
      { ...product, ...gone, product_code: '851762' },
      { ...product, ...second, product_code: '851779', value: 40, net_mass_kg: 3 },
      // The edition of the codes changed with the value.
      { ...product, ...first, product_code: '270900', hs_edition_code: 'H4', value: 200 },
      { ...product, ...second, product_code: '270900', hs_edition_code: 'H5', value: 150 },
      // What the publisher said at first was a fault, which we correct; it says another figure since.
      { ...flow, ...first, partner_code: 'TKM', value: 9.8, correction_id: 'point' },
      { ...flow, ...second, partner_code: 'TKM', value: 9.7 },
      { ...flow, ...first, source_id: 'quoted', partner_code: 'CHN', value: 59 },
      {
        ...flow,
        ...first,
        source_id: 'quoted',
        snapshot_id: 's2',
        recorded_at: '2026-11-23',
        partner_code: 'CHN',
        value: 5.9,
      },
    ],
    // Two facts that share their words: neither revises the other.
    'versions.observations': [
      { ...stated, ...first, product: 'gas', value: 5 },
      { ...stated, ...second, subject: 'gas', value: 9 },
    ],
    'versions.investment_positions': [
      { ...position, ...tenge, ...first, stock_flow_code: 'flow', value: 1000, value_usd: 2.5 },
      { ...position, ...tenge, ...second, stock_flow_code: 'flow', value: 1004, value_usd: 2.51 },
      { ...position, ...tenge, ...first, stock_flow_code: 'stock', value: 4000, value_usd: 10 },
      { ...position, ...tenge, ...second, stock_flow_code: 'stock', value: 4000, value_usd: 8 },
      { ...position, ...first, stock_flow_code: 'stock', compiler: 'bank', value: 3 },
      { ...position, ...second, stock_flow_code: 'stock', compiler: 'bank', value: 20, unit_code: 'CNY' },
    ],
  },
  expect: [
    { ...revised, measure: 'value', old_value: 1000, new_value: 1004, change_pct: 0.4, tier_code: 'below_1_pct' },
    { ...revised, measure: 'value_usd', old_value: 2.5, new_value: 2.51, old_unit_code: 'USD' },
    { measure: 'value_usd', cause_code: 'rate', change_pct: -20, tier_code: 'at_least_15_pct' },
    { cause_code: 'classification', old_unit_code: 'USD', unit_code: 'CNY', change_pct: null, tier_code: null },
    {
      kind: 'trade_flows',
      fact_key: 'KAZ, export, CHN, TOTAL, TOTAL, USD, 2019-01-01..2019-12-31',
      measure: 'value',
      ...revised,
      old_value: 100,
      new_value: 110,
      change_pct: 10,
      tier_code: 'at_least_1_pct',
      is_within_rounding: false,
      // From New Year's Eve of 2019 to 15 February 2021, and from 15 February 2020 to it.
      lag_days: 412,
      days_since_last: 366,
      old_snapshot_id: 's1',
      snapshot_id: 's2',
      old_locator: '2019!C10',
      locator: '2019!C11',
    },
    {
      ...revised,
      measure: 'obs_status_code',
      old_obs_status_code: 'P',
      obs_status_code: 'A',
      old_value: null,
      new_value: null,
    },
    // More digits of the same: 5 stood for anything from 4.5 to 5.5.
    { ...revised, measure: 'value', old_value: 5, new_value: 5.2, is_within_rounding: true },
    { cause_code: 'classification', old_value: 200, new_value: 150, tier_code: 'at_least_15_pct' },
    { change_code: 'withdrawn', cause_code: 'classification', measure: 'net_mass_kg', old_value: 3, new_value: null },
    {
      change_code: 'withdrawn',
      cause_code: 'classification',
      measure: 'value',
      successor_key: 'KAZ, export, TJK, H5, 851779, USD, 2019-01-01..2019-12-31',
    },
    { measure: 'value', cause_code: 'our_correction', old_value: 9.8, new_value: 9.7, correction_id: 'point' },
    {
      fact_key: 'KAZ, export, UZB, TOTAL, TOTAL, USD, 2019-01-01..2019-12-31',
      change_code: 'withdrawn',
      cause_code: 'source_revised',
      successor_key: null,
      old_value: 7,
      new_value: null,
      tier_code: null,
      snapshot_id: 's2',
    },
    { source_id: 'quoted', cause_code: 'our_correction', old_value: 59, new_value: 5.9, days_since_last: 0 },
  ],
})
