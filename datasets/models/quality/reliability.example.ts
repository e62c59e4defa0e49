import { defineExample, type ExampleRow } from '@corridor/contracts'

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
const first = { known_at: '2021-01-15', snapshot_id: 's1' }
const second = { known_at: '2022-01-15', snapshot_id: 's2' }

/** A fact for each pair: told first, told a year later. */
const told = (source_id: string, pairs: readonly (readonly [number, number])[]): readonly ExampleRow[] =>
  pairs.flatMap(([early, late], index) => [
    { ...flow, ...first, source_id, partner_code: `P${index}`, value: early },
    { ...flow, ...second, source_id, partner_code: `P${index}`, value: late },
  ])

/** Ten facts of 100: six stay, two rise by 10 and 30, one falls by 20, one falls by 5; one was zero, one is withdrawn. */
const pairs = [
  ...Array<readonly [number, number]>(6).fill([100, 100]),
  [100, 110],
  [100, 130],
  [100, 80],
  [100, 95],
] as const

export const qualityReliabilityExample = defineExample({
  given: {
    'records.snapshots': [
      { source_id: 'few', absence: 'withdrawn_by_publisher' },
      { source_id: 'office', absence: 'withdrawn_by_publisher' },
    ],
    'records.trade_flows': [
      ...told('few', [[100, 110]]),
      ...told('office', [...pairs, [0, 4]]),
      { ...flow, ...first, partner_code: 'UZB', value: 7 },
      // Nobody told this one again: it says nothing of the source.
      { ...flow, ...first, partner_code: 'TKM', value: 8 },
    ],
    'versions.trade_flows': [{ ...flow, ...second, partner_code: 'UZB', frequency_code: null, is_tombstone: true }],
  },
  expect: [
    {
      source_id: 'few',
      fact_count: 1,
      measured_count: 1,
      mean_absolute_revision_pct: null,
      sign_bias_pct: null,
      null_reason: 'facts that can be measured: 1; at least 10 are needed',
    },
    {
      kind: 'trade_flows',
      source_id: 'office',
      measure: 'value',
      frequency_code: 'A',
      lag_months_from: 1,
      lag_months_to: 1,
      // Ten and the zero and the withdrawn one.
      fact_count: 12,
      measured_count: 10,
      withdrawn_count: 1,
      revised_share_pct: 40,
      // (10 + 30 + 20 + 5) / 10, and the middle of 0 0 0 0 0 0 5 10 20 30.
      mean_absolute_revision_pct: 6.5,
      median_absolute_revision_pct: 0,
      // 65 of 1015.
      relative_absolute_revision_pct: (100 * 65) / 1015,
      // (10 + 30 − 20 − 5) / 10.
      mean_revision_pct: 1.5,
      up_count: 2,
      down_count: 2,
      sign_bias_pct: 0,
      null_reason: null,
      licence_code: 'rows',
    },
  ],
})
