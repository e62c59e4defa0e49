import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { stated, statement } from '../observation-columns.ts'

export const eventsLedger = defineModel({
  subject: 'events',
  name: 'ledger',
  title: 'Ledger of events',
  description:
    'Dated facts without a number: agreements, visa regimes, crossings opened, memberships. An absence that a publication states (no free-trade agreement) is an event with the status none.',
  inputs: ['current.events'],
  columns: pick(
    'event_id',
    'event_type_code',
    'area_codes',
    'event_on',
    'event_end_on',
    'title',
    'description',
    'event_status_code',
    ...stated,
  ),
  grain: ['event_id', ...statement],
  isRowGrain: true,
})
