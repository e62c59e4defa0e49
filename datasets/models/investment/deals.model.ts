import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { stated, statement, valued } from '../observation-columns.ts'

export const investmentDeals = defineModel({
  subject: 'investment',
  name: 'deals',
  title: 'Deals',
  description:
    'Projects, loans, contracts, agreements and packages, one row per deal and publication. Sum only rows with counts_in_totals: it is true for at most one row of a deal, and false for packages, parts of a counted deal and repeated publications.',
  inputs: ['current.deals'],
  columns: pick(
    'deal_id',
    'parent_deal_id',
    'deal_name',
    'deal_type_code',
    'investor_name',
    'investor_area_code',
    'host_area_code',
    'place',
    'sector',
    ...valued,
    'value_basis_code',
    'counts_in_totals',
    'bound_code',
    'modality_code',
    'capacity',
    'capacity_unit',
    'financing',
    ...stated,
  ),
  grain: ['deal_id', 'bound_code', 'modality_code', ...statement],
  isRowGrain: true,
})
