import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { stated, statement } from '../observation-columns.ts'

export const investmentDealEvents = defineModel({
  subject: 'investment',
  name: 'deal_events',
  title: 'Stages of deals',
  description:
    'Dated steps of deals, from the announcement to completion or cancellation; event_on and event_end_on span what the published date can mean.',
  inputs: ['current.deal_events'],
  columns: pick('deal_id', 'stage_code', 'event_on', 'event_end_on', 'stage_wording', ...stated),
  grain: ['deal_id', 'event_on', 'stage_code', 'stage_wording', ...statement],
  isRowGrain: true,
})
