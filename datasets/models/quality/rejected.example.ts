import { defineExample } from '@corridor/contracts'

/** Two faults of one record are two rows; a figure that may not leave is not let out by being wrong. */
export const qualityRejectedExample = defineExample({
  given: {
    'records.snapshots': [
      { source_id: 'a', partition_id: 'deals', snapshot_id: 's1', licence_code: 'rows' },
      { source_id: 'b', partition_id: 'trade-flows', snapshot_id: 's2', licence_code: 'derived' },
    ],
    'records.rejected': [
      {
        source_id: 'a',
        partition_id: 'deals',
        snapshot_id: 's1',
        file: 'deals.csv',
        record_number: 7,
        column_name: 'host',
        reason: 'unknown area',
        rejected_value: 'Ruritania',
      },
      {
        source_id: 'a',
        partition_id: 'deals',
        snapshot_id: 's1',
        file: 'deals.csv',
        record_number: 7,
        column_name: 'host',
        reason: 'unknown area',
        rejected_value: 'Ruritania',
      },
      {
        source_id: 'a',
        partition_id: 'deals',
        snapshot_id: 's1',
        file: 'deals.csv',
        record_number: 7,
        column_name: 'unit',
        reason: 'unknown unit',
        rejected_value: 'shekels',
      },
      {
        source_id: 'b',
        partition_id: 'trade-flows',
        snapshot_id: 's2',
        file: 'trade-flows.csv',
        record_number: 1,
        column_name: 'value',
        reason: 'is less than 0',
        rejected_value: '-5',
      },
    ],
  },
  expect: [
    { source_id: 'a', record_number: 7, column_name: 'host', reason: 'unknown area', rejected_value: 'Ruritania' },
    { source_id: 'a', record_number: 7, column_name: 'unit', reason: 'unknown unit', rejected_value: 'shekels' },
    { source_id: 'b', record_number: 1, column_name: 'value', reason: 'is less than 0', rejected_value: null },
  ],
})
