import { defineFields } from './define-fields.ts'

/** What checks found, and what was corrected. */
export const qualityFields = defineFields({
  offending_count_before: [
    'integer',
    'Offending rows before',
    'How many rows the check would have found before the last recording of each source; null where it cannot be told',
  ],
  dataset: ['text', 'Dataset', 'Kind of record or dataset that the offending row stands in'],
  checked_value: ['double', 'Value', 'The figure that was judged, in the unit of its column'],
  expected_low: ['double', 'Expected from', 'Least figure that the check would have let pass'],
  expected_high: ['double', 'Expected to', 'Greatest figure that the check would have let pass'],
  is_withheld: ['boolean', 'Withheld', 'Words and figures are withheld by the terms of the source'],
  correction_id: ['code', 'Correction', 'Correction of ours by which the record differs from what was published'],
  correction_status: [
    'code',
    'Status',
    'open; reported (to the publisher); fixed_upstream: applies to the snapshots from before',
  ],
  reported_on: ['date', 'Reported on', 'When the publisher was told'],
  correction_matches: ['text', 'Records', 'Which records are meant: columns of the record and their values'],
  corrected_column: ['text', 'Column', 'Column of the intake that is corrected'],
  published_text: ['text', 'As published', 'What the publisher says, and must still say for the correction to apply'],
  corrected_text: ['text', 'Corrected', 'What stands instead; null: the record is rejected as wrong'],
  set_aside_reason: ['text', 'Reason of the rejection', 'What the records say that a correction set aside'],
  corrected_count: ['integer', 'Records corrected', 'Versions of records in the history that it changed'],
  set_aside_count: ['integer', 'Records set aside', 'Records of all snapshots that it rejected'],
  snapshot_count: ['integer', 'Snapshots', 'Snapshots that may hold the records it means'],
  recorded_on: ['date', 'Recorded on', 'When Corridor recorded the correction'],
})
