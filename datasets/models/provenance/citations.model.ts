import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'

export const provenanceCitations = defineModel({
  subject: 'provenance',
  name: 'citations',
  title: 'Citations',
  description:
    'Every publication that rows are cited from, once, with a line that is ready to use. Rows point here by citation_id and add their place in the publication.',
  inputs: ['records.citations'],
  columns: pick(
    'citation_id',
    'citation',
    'citation_title',
    'publisher',
    'published_on',
    'accessed_on',
    'url',
    'known_at',
    'licence_code',
    'source_count',
  ),
  grain: ['citation_id'],
  isRowGrain: false,
})
