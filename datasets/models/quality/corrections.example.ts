import { defineExample } from '@corridor/contracts'

const ledger = {
  source_id: 'office',
  kind: 'observations',
  corrected_column: 'value',
  published_text: '798.0',
  correction_status: 'open',
  url: '',
  recorded_on: '2026-11-22',
}
const told = {
  source_id: 'office',
  kind: 'observations',
  corrected_column: 'value',
  published_text: '798.0',
  correction_status: 'open',
  reported_on: null,
  url: null,
  recorded_on: '2026-11-22',
  licence_code: 'rows',
}

export const example = defineExample({
  given: {
    'records.sources': [{ source_id: 'office', licence_code: 'rows' }],
    'records.corrections': [
      {
        ...ledger,
        correction_id: 'point',
        correction_matches: 'area_code = CHN',
        corrected_text: '0.798',
        reason: 'no point',
      },
      {
        ...ledger,
        correction_id: 'twice',
        correction_matches: 'partition_id = tables; area_code = KAZ',
        corrected_text: '',
        reason: 'double',
        set_aside_reason: 'wrong as published, correction twice: double',
      },
    ],
    'records.snapshots': [
      { source_id: 'office', partition_id: 'tables', kind: 'observations' },
      { source_id: 'office', partition_id: 'others', kind: 'observations' },
    ],
    'records.rejected': [{ source_id: 'office', reason: 'wrong as published, correction twice: double' }],
    'versions.observations': [
      { source_id: 'office', correction_id: 'point' },
      { source_id: 'office', correction_id: 'point' },
      { source_id: 'office' },
    ],
  },
  expect: [
    {
      ...told,
      correction_id: 'point',
      correction_matches: 'area_code = CHN',
      corrected_text: '0.798',
      reason: 'no point',
      corrected_count: 2,
      set_aside_count: 0,
      snapshot_count: 2,
    },
    {
      ...told,
      correction_id: 'twice',
      correction_matches: 'partition_id = tables; area_code = KAZ',
      corrected_text: null,
      reason: 'double',
      corrected_count: 0,
      set_aside_count: 1,
      snapshot_count: 1,
    },
  ],
})
