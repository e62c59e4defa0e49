import { defineExample } from '@corridor/contracts'

const flow = {
  source_id: 'a',
  reporter_code: 'KAZ',
  flow_code: 'export',
  product_scheme_code: 'TOTAL',
  product_code: 'TOTAL',
  period_start: '2019-01-01',
  period_end: '2019-12-31',
  is_cumulative: false,
  unit_code: 'USD',
  is_tombstone: false,
  licence_code: 'rows',
}
const stated = {
  source_id: 'a',
  indicator_code: 'production',
  area_code: 'TKM',
  period_start: '2019-01-01',
  period_end: '2019-12-31',
  is_cumulative: false,
  unit_code: 'm3',
  is_tombstone: false,
  licence_code: 'rows',
}
const first = { known_at: '2020-02-15', recorded_at: '2026-11-22', snapshot_id: 's1' }
const second = { known_at: '2021-02-15', recorded_at: '2026-11-22', snapshot_id: 's2' }

/** One flow grows by a tenth, one is withdrawn; one that stays, and a first value, are no revisions. */
export const qualityRevisionsExample = defineExample({
  given: {
    'versions.trade_flows': [
      { ...flow, ...first, partner_code: 'CHN', value: 100, locator: '2019!C10' },
      { ...flow, ...second, partner_code: 'CHN', value: 110, locator: '2019!C11' },
      { ...flow, ...first, partner_code: 'UZB', value: 7, locator: '2019!C12' },
      { ...flow, ...second, partner_code: 'UZB', value: null, is_tombstone: true, locator: 'absent' },
      { ...flow, ...first, partner_code: 'KGZ', value: 5, locator: '2019!C13' },
    ],
    // Two facts that share their words: neither revises the other.
    'versions.observations': [
      { ...stated, ...first, product: 'gas', value: 5 },
      { ...stated, ...second, subject: 'gas', value: 9 },
    ],
  },
  expect: [
    {
      kind: 'trade_flows',
      fact_key: 'KAZ, export, CHN, TOTAL, TOTAL, USD, 2019-01-01..2019-12-31',
      measure: 'value',
      change_code: 'revised',
      old_value: 100,
      new_value: 110,
      change_pct: 10,
      old_snapshot_id: 's1',
      snapshot_id: 's2',
      old_locator: '2019!C10',
      locator: '2019!C11',
    },
    {
      fact_key: 'KAZ, export, UZB, TOTAL, TOTAL, USD, 2019-01-01..2019-12-31',
      change_code: 'withdrawn',
      old_value: 7,
      new_value: null,
      snapshot_id: 's2',
    },
  ],
})
