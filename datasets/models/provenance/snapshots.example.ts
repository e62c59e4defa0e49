import { defineExample } from '@corridor/contracts'

export const provenanceSnapshotsExample = defineExample({
  given: {
    'records.snapshots': [
      {
        source_id: 'a',
        partition_id: 'deals',
        snapshot_id: 's1',
        kind: 'deals',
        file: 'deals.csv',
        bytes: 100,
        retrieved_at: '2026-01-01 10:00:00',
        edition_at: '2025-12-31',
        is_complete: true,
        is_first: true,
        row_count: 10,
        rejected_count: 3,
      },
      {
        source_id: 'a',
        partition_id: 'deals',
        snapshot_id: 's2',
        kind: 'deals',
        file: 'deals.csv',
        bytes: 120,
        retrieved_at: '2026-02-01 10:00:00',
        is_complete: false,
        is_first: false,
        row_count: 12,
        rejected_count: 1,
      },
    ],
  },
  expect: [
    {
      snapshot_id: 's1',
      retrieved_at: '2026-01-01T10:00:00Z',
      edition_on: '2025-12-31',
      is_first: true,
      row_count: 10,
      rejected_count: 3,
    },
    {
      snapshot_id: 's2',
      retrieved_at: '2026-02-01T10:00:00Z',
      edition_on: null,
      is_first: false,
      row_count: 12,
      rejected_count: 1,
    },
  ],
})
