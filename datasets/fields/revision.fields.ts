import { defineFields } from './define-fields.ts'

/** How statements of one source changed with time, and what that says of the source. */
export const revisionFields = defineFields({
  old_obs_status_code: ['code', 'Status before', 'SDMX observation status of the earlier statement'],
  cause_code: [
    'code',
    'Cause',
    'source_revised; our_correction (of a transcription, or of a record that correction_id names, before or after); classification (another unit or edition of the codes, or the same value under another code); rate (the same figure converted otherwise); parser (the same bytes read otherwise: never within one release, only between two)',
  ],
  tier_code: [
    'code',
    'Size',
    'below_1_pct, at_least_1_pct (below 15) or at_least_15_pct, by the amount of change_pct; null where no per cent can be told',
  ],
  is_within_rounding: [
    'boolean',
    'Within rounding',
    'The later value lies in the interval for which the earlier one stood as it was rounded: more digits of the same; null where the earlier one was exact',
  ],
  lag_days: ['integer', 'Lag, days', 'Days from the end of the period to known_at; negative before its end'],
  days_since_last: ['integer', 'Days since the last', 'Days from the statement before to this one'],
  successor_key: [
    'text',
    'Told since as',
    'Fact under which the same value stands from the moment on at which this one was withdrawn, where exactly one fits',
  ],
  lag_months_from: [
    'integer',
    'Lag from, months',
    'Calendar months from the end of the period to the statement: first of the vintage; -1 is an earlier month than that of the end',
  ],
  lag_months_to: ['integer', 'Lag to, months', 'Last calendar month of the vintage; null is open'],
  told_count: ['integer', 'Facts told', 'Facts of which the source said something in this vintage'],
  retold_count: ['integer', 'Facts told again', 'Facts told in this vintage that an earlier one had told too'],
  revised_count: ['integer', 'Facts revised', 'Facts told again with another value'],
  withdrawn_count: ['integer', 'Facts withdrawn', 'Facts that a complete snapshot lacked'],
  first_told_sum: [
    'quantity',
    'Sum first told',
    'Sum of what was told first, over the facts of this vintage, in unit_code; totals stand among their parts, so it measures drift and is no total',
  ],
  then_told_sum: ['quantity', 'Sum then told', 'Sum of what this vintage told, over the same facts'],
  drift_pct: ['double', 'Drift, %', 'Sum then told in per cent of the sum first told, minus 100'],
  fact_count: ['integer', 'Facts', 'Facts told in this vintage and again in a later one'],
  measured_count: [
    'integer',
    'Measured',
    'Facts of which a change in per cent can be told: not withdrawn later, and not zero in this vintage',
  ],
  revised_share_pct: ['double', 'Revised, %', 'Measured facts that a later vintage told differently, in per cent'],
  mean_absolute_revision_pct: [
    'double',
    'Mean absolute revision, %',
    'Mean of |latest − value of this vintage| in per cent of the latter',
  ],
  median_absolute_revision_pct: [
    'double',
    'Median absolute revision, %',
    'Median of |latest − value of this vintage| in per cent of the latter',
  ],
  mean_revision_pct: [
    'double',
    'Mean revision, %',
    'Mean of latest − value of this vintage in per cent of the latter: above zero where first figures are too low',
  ],
  relative_absolute_revision_pct: [
    'double',
    'Relative absolute revision, %',
    'Sum of |latest − value of this vintage| in per cent of the sum of the latest absolute values; null where units differ',
  ],
  up_count: ['integer', 'Revised up', 'Measured facts whose latest value is higher'],
  down_count: ['integer', 'Revised down', 'Measured facts whose latest value is lower'],
  sign_bias_pct: ['double', 'Sign bias, %', 'Share revised up minus share revised down, of the measured facts'],
})
