import { defineCheck } from '@corridor/contracts'

const correction = { source_id: 'office', correction_id: 'point', corrected_count: 0, set_aside_count: 0 }

export const qualityCorrectionsApply = defineCheck({
  id: 'quality-corrections-apply',
  title: 'Every correction meets a record',
  severity: 'warn',
  inputs: ['quality.corrections'],
  hint: 'No snapshot says what the correction expects: it is mistyped, or means a file that is not in this store. Take stale ones out.',
  mustFail: { 'quality.corrections': [{ ...correction, snapshot_count: 1 }] },
  mustPass: {
    'quality.corrections': [
      { ...correction, snapshot_count: 0 },
      { ...correction, correction_id: 'used', corrected_count: 1, snapshot_count: 1 },
      { ...correction, correction_id: 'aside', set_aside_count: 1, snapshot_count: 1 },
    ],
  },
})
