import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'

export const provenanceSnapshots = defineModel({
  subject: 'provenance',
  name: 'snapshots',
  title: 'Snapshots',
  description: 'The bytes that the records rest on: when each was received, its hash, and how many rows it gave.',
  inputs: ['records.snapshots'],
  columns: pick(
    'source_id',
    'partition_id',
    'snapshot_id',
    'kind',
    'file',
    'sha256',
    'bytes',
    'retrieved_at',
    'edition_on',
    'is_complete',
    'is_first',
    'licence_code',
    'licence_text',
    'row_count',
    'rejected_count',
  ),
  grain: ['source_id', 'partition_id', 'snapshot_id'],
  isRowGrain: false,
})
