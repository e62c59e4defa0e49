import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'

const kinds = ['investment_positions', 'observations', 'rates', 'trade_flows']

export const qualityRevisions = defineModel({
  subject: 'quality',
  name: 'revisions',
  title: 'Revisions',
  description:
    'Every cell that a later snapshot told differently: the fact, the value before and after, when each was known, by which snapshot, and why. A fact that a later complete snapshot lacks is withdrawn; where its value stands under another code since, that one is named. Changes of the status (provisional, final) are rows of their own.',
  inputs: [...kinds.map((kind) => `versions.${kind}`), 'records.snapshots'],
  columns: pick(
    'kind',
    'source_id',
    'fact_key',
    'measure',
    'change_code',
    'cause_code',
    'old_value',
    'old_unit_code',
    'new_value',
    'unit_code',
    'change_pct',
    'tier_code',
    'is_within_rounding',
    'old_obs_status_code',
    'obs_status_code',
    'successor_key',
    'period_end',
    'lag_days',
    'days_since_last',
    'old_known_at',
    'known_at',
    'known_basis',
    'recorded_at',
    'old_snapshot_id',
    'snapshot_id',
    'old_locator',
    'locator',
    'correction_id',
    'licence_code',
  ),
  grain: ['kind', 'source_id', 'fact_key', 'measure', 'known_at', 'recorded_at', 'snapshot_id'],
  isRowGrain: true,
  traces: kinds.flatMap((kind) => [
    {
      columns: ['new_value', 'obs_status_code'],
      kind,
      match: { source_id: 'source_id', snapshot_id: 'snapshot_id', locator: 'locator' },
    },
    {
      columns: ['old_value', 'old_obs_status_code'],
      kind,
      match: { source_id: 'source_id', snapshot_id: 'old_snapshot_id', locator: 'old_locator' },
    },
  ]),
})
