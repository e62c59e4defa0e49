import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { stated, statement } from '../observation-columns.ts'

export const investmentDealParticipants = defineModel({
  subject: 'investment',
  name: 'deal_participants',
  title: 'Participants of deals',
  description:
    'Who takes part in a deal and in which role. Ownership of the project company and the share in the financing are two things.',
  inputs: ['current.deal_participants'],
  columns: pick(
    'deal_id',
    'participant_name',
    'participant_area_code',
    'role_code',
    'ownership_pct',
    'financing_pct',
    ...stated,
  ),
  grain: ['deal_id', 'role_code', 'participant_name', ...statement],
  isRowGrain: true,
})
