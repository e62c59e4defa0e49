import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { kinds } from '../../kinds/index.ts'

export const provenanceSources = defineModel({
  subject: 'provenance',
  name: 'sources',
  title: 'Sources',
  description: 'What every source is, under which terms it stands, and how much of it is in this release.',
  inputs: ['records.sources', 'records.snapshots', 'records.citations', ...kinds.map(({ id }) => `current.${id}`)],
  columns: pick(
    'source_id',
    'title',
    'publisher',
    'description',
    'coverage',
    'cadence',
    'licence_code',
    'licence_text',
    'row_count',
    'rejected_count',
    'citation_count',
    'restricted_count',
    'attribution',
  ),
  grain: ['source_id'],
  isRowGrain: false,
})
