import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { kinds } from '../../kinds/index.ts'

export const qualityCorrections = defineModel({
  subject: 'quality',
  name: 'corrections',
  title: 'Corrections',
  description:
    'One known fault of a publisher: what is published, what stands here instead and why, and how many records it touched.',
  inputs: [
    'records.corrections',
    'records.rejected',
    'records.snapshots',
    'records.sources',
    ...kinds.map(({ id }) => `versions.${id}`),
  ],
  columns: pick(
    'source_id',
    'correction_id',
    'kind',
    'correction_matches',
    'corrected_column',
    'published_text',
    'corrected_text',
    'reason',
    'correction_status',
    'reported_on',
    'url',
    'recorded_on',
    'corrected_count',
    'set_aside_count',
    'snapshot_count',
    'licence_code',
  ),
  grain: ['source_id', 'correction_id'],
  isRowGrain: false,
  discloses: [{ columns: ['published_text', 'corrected_text', 'reason'], terms: 'licence_code' }],
})
