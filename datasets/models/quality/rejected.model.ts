import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'

export const qualityRejected = defineModel({
  subject: 'quality',
  name: 'rejected',
  title: 'Rejected records',
  description:
    'Records that were not taken: file, record, column, reason and value. The value is left out where the terms of the source, or of one of its publications, do not let single rows leave.',
  inputs: ['records.citations', 'records.rejected', 'records.snapshots'],
  columns: pick(
    'source_id',
    'partition_id',
    'snapshot_id',
    'file',
    'record_number',
    'locator',
    'column_name',
    'reason',
    'rejected_value',
  ),
  grain: [
    'source_id',
    'partition_id',
    'snapshot_id',
    'record_number',
    'locator',
    'column_name',
    'reason',
    'rejected_value',
  ],
  isRowGrain: false,
})
