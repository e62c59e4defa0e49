import { defineFields } from './define-fields.ts'

/** Columns of indicators of pairs of areas, and of areas. */
export const pairFields = defineFields({
  measured_flow_code: [
    'code',
    'Of what',
    'export, import, turnover (both added), or both (one compared with the other), as the reporter sees them',
  ],
  base_year: ['integer', 'Base year', 'Year that is compared with: the year before, or the first of a span'],
  base_source_id: [
    'code',
    'Source of the base',
    'Source of the figure that is divided by, or compared with',
    'sources',
  ],
  base_citation_id: [
    'code',
    'Citation of the base',
    'Publication of the figure that is divided by, or compared with; null where several went in',
    'citations',
  ],
  is_rounded: [
    'boolean',
    'Rounded',
    'A figure that may not be shown by itself went in: per cent have one decimal, other ratios three significant digits',
  ],
})
