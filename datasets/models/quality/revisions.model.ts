import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'

export const qualityRevisions = defineModel({
  subject: 'quality',
  name: 'revisions',
  title: 'Revisions',
  description:
    'Every cell that a later snapshot told differently: the fact, the value before and after, when each was known, and by which snapshot. A fact that a later complete snapshot lacks is withdrawn.',
  inputs: ['versions.investment_positions', 'versions.observations', 'versions.rates', 'versions.trade_flows'],
  columns: pick(
    'kind',
    'source_id',
    'fact_key',
    'measure',
    'change_code',
    'old_value',
    'old_unit_code',
    'new_value',
    'unit_code',
    'change_pct',
    'old_known_at',
    'known_at',
    'known_basis',
    'recorded_at',
    'old_snapshot_id',
    'snapshot_id',
    'old_locator',
    'locator',
    'licence_code',
  ),
  grain: ['kind', 'source_id', 'fact_key', 'measure', 'known_at', 'recorded_at', 'snapshot_id'],
  isRowGrain: true,
})
