import { defineExample } from '@corridor/contracts'

/** 12 + 5 rows: the older snapshot of a partition is not counted again; a source without snapshots stays, with zeros. */
export const provenanceSourcesExample = defineExample({
  given: {
    'records.sources': [
      {
        source_id: 'a',
        title: 'A',
        publisher: 'Office A',
        licence_code: 'rows',
        licence_text: 'Free to use with the source.',
      },
      { source_id: 'b', title: 'B', publisher: 'Office B', licence_code: 'derived' },
    ],
    'records.snapshots': [
      {
        source_id: 'a',
        partition_id: 'deals',
        snapshot_id: 's1',
        retrieved_at: '2026-01-01',
        row_count: 10,
        rejected_count: 3,
      },
      {
        source_id: 'a',
        partition_id: 'deals',
        snapshot_id: 's2',
        retrieved_at: '2026-02-01',
        row_count: 12,
        rejected_count: 1,
      },
      {
        source_id: 'a',
        partition_id: 'events',
        snapshot_id: 's3',
        retrieved_at: '2026-01-01',
        row_count: 5,
        rejected_count: 0,
      },
    ],
    'records.citations': [
      { citation_id: 'c1', source_id: 'a' },
      { citation_id: 'c1', source_id: 'a' },
      { citation_id: 'c2', source_id: 'a' },
    ],
    // What is withdrawn, or stood before, is not counted: current records are.
    'current.trade_flows': [
      { source_id: 'a', licence_code: 'rows' },
      { source_id: 'b', licence_code: 'derived' },
    ],
    'current.deals': [{ source_id: 'b', licence_code: 'no' }],
  },
  expect: [
    {
      source_id: 'a',
      publisher: 'Office A',
      row_count: 17,
      rejected_count: 1,
      citation_count: 2,
      restricted_count: 0,
      attribution: 'Office A: A. Free to use with the source.',
    },
    { source_id: 'b', publisher: 'Office B', row_count: 0, rejected_count: 0, citation_count: 0, restricted_count: 2 },
  ],
})
