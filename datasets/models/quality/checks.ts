import type { Model } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'

/** `quality.checks` is made by asking every check; its shape is that of a model all the same. */
export const qualityChecks: Model = {
  subject: 'quality',
  name: 'checks',
  title: 'Checks',
  description:
    'What every check found: one row per offending row (the first 50 of a check) with where it stands, and one for a check that found nothing.',
  inputs: [],
  columns: pick(
    'check_id',
    'title',
    'severity',
    'has_passed',
    'offending_count',
    'offending_count_before',
    'offending_key',
    'message',
    'dataset',
    'source_id',
    'partition_id',
    'snapshot_id',
    'record_number',
    'locator',
    'checked_value',
    'expected_low',
    'expected_high',
    'is_withheld',
  ),
  grain: ['check_id', 'offending_key'],
  isRowGrain: false,
}
