import { defineExample } from '@corridor/contracts'

const flow = {
  source_id: 'office',
  reporter_code: 'KAZ',
  flow_code: 'export',
  frequency_code: 'A',
  period_start: '2020-01-01',
  period_end: '2020-12-31',
  is_cumulative: false,
  unit_code: 'USD',
  recorded_at: '2026-11-22',
  licence_code: 'rows',
}
// Two, then fourteen months after the end of the year.
const first = { known_at: '2021-02-15', snapshot_id: 's1' }
const second = { known_at: '2022-02-15', snapshot_id: 's2' }
const derived = { ...flow, source_id: 'restricted', licence_code: 'derived', partner_code: 'CHN' }

/**
 * Three facts are told first: one is told again, one is revised from 10 to 12, one is withdrawn. The sums of a source whose rows
 * may not leave are withheld by their terms. A curated source has no triangle, and what may not be used or is corrected is not counted.
 */
export const qualityRevisionTriangleExample = defineExample({
  given: {
    'records.snapshots': [
      { source_id: 'office', absence: 'withdrawn_by_publisher' },
      { source_id: 'restricted', absence: 'withdrawn_by_publisher' },
      { source_id: 'quoted', absence: 'our_correction' },
    ],
    'records.trade_flows': [
      { ...flow, ...first, partner_code: 'CHN', value: 100 },
      { ...flow, ...second, partner_code: 'CHN', value: 100 },
      { ...flow, ...first, partner_code: 'KGZ', value: 9 },
      // Told twice in one vintage: the last counts.
      { ...flow, ...first, known_at: '2021-02-20', partner_code: 'KGZ', value: 10 },
      { ...flow, ...second, partner_code: 'KGZ', value: 12 },
      { ...flow, ...first, partner_code: 'UZB', value: 7 },
      { ...flow, ...first, partner_code: 'TJK', value: 7, licence_code: 'no' },
      // Ours is no first figure of the publisher's.
      { ...flow, ...first, partner_code: 'TKM', value: 9.8, correction_id: 'point' },
      { ...derived, ...first, value: 3 },
      { ...derived, ...second, value: 4 },
      { ...flow, ...first, source_id: 'quoted', partner_code: 'CHN', value: 5 },
    ],
    'versions.trade_flows': [
      {
        ...flow,
        ...second,
        partner_code: 'UZB',
        frequency_code: null,
        is_tombstone: true,
      },
    ],
  },
  expect: [
    {
      kind: 'trade_flows',
      source_id: 'office',
      measure: 'value',
      unit_code: 'USD',
      frequency_code: 'A',
      year: 2020,
      lag_months_from: 2,
      lag_months_to: 2,
      told_count: 3,
      retold_count: 0,
      revised_count: 0,
      withdrawn_count: 0,
      first_told_sum: 117,
      then_told_sum: 117,
      drift_pct: 0,
      licence_code: 'rows',
    },
    {
      source_id: 'office',
      lag_months_from: 13,
      lag_months_to: 24,
      told_count: 2,
      retold_count: 2,
      revised_count: 1,
      withdrawn_count: 1,
      first_told_sum: 110,
      then_told_sum: 112,
      // 2 of 110.
      drift_pct: (100 * 2) / 110,
    },
    { source_id: 'restricted', lag_months_from: 2, told_count: 1, licence_code: 'derived' },
    // A third, to one decimal.
    { source_id: 'restricted', lag_months_from: 13, revised_count: 1, drift_pct: 33.3, licence_code: 'derived' },
  ],
})
