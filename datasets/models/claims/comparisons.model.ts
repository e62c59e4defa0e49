import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { claimInputs } from './claim-columns.ts'

export const claimComparisons = defineModel({
  subject: 'claims',
  name: 'comparisons',
  title: 'Claims beside figures',
  description:
    'One row per claim and figure that it can be held against: what the side that the text names says, and what the other side says of the same trade; published, or computed from figures of one source (sums of flows and of the five states, balances, shares, growth); as known on the day of the text and as known now. How far apart they may lie follows from the digits that both are written with. Figures of the very text are no evidence for it. Figures that may not leave are withheld; per cents of them stay, rounded.',
  inputs: [
    ...claimInputs,
    'versions.trade_flows',
    'versions.observations',
    'versions.investment_positions',
    'versions.deals',
    'reference.areas',
    'reference.area_members',
    'reference.precedence',
    'reference.claim_measures',
  ],
  parts: ['claims_in_force'],
  columns: pick(
    'claim_id',
    'comparison_number',
    'side_code',
    'side_reporter_code',
    'comparison_basis',
    'comparability_code',
    'source_id',
    'citation_id',
    'citation_place',
    'asserted_by',
    'via',
    'known_at',
    'then_value',
    'then_fit_code',
    'now_value',
    'now_fit_code',
    'difference',
    'difference_pct',
    'tolerance',
    'figure_licence_code',
    'rank',
  ),
  grain: ['claim_id', 'comparison_number'],
  isRowGrain: false,
  discloses: [{ columns: ['then_value', 'now_value', 'difference'], terms: 'figure_licence_code' }],
})
