import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { claimInputs } from './claim-columns.ts'

export const claimClusters = defineModel({
  subject: 'claims',
  name: 'clusters',
  title: 'Claims of one fact',
  description:
    'One row per fact that texts state a number for: how many texts, how many independent tellers (who asserts it first hand, each once: two newspapers that quote one agency are one), and how far apart the numbers are. Claims without a period or a party are in no cluster.',
  inputs: [...claimInputs, 'reference.tellers'],
  parts: ['claims_in_force', 'claims_clustered'],
  columns: pick(
    'cluster_id',
    'claim_indicator_code',
    'reporter_code',
    'partner_code',
    'claim_flow_code',
    'unit_code',
    'modality_code',
    'period_start',
    'period_end',
    'base_period_start',
    'base_period_end',
    'claim_count',
    'cluster_text_count',
    'cluster_teller_count',
    'value_least',
    'value_most',
  ),
  grain: ['cluster_id'],
  isRowGrain: false,
})
