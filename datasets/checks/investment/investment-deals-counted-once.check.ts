import { defineCheck } from '@corridor/contracts'

export const investmentDealsCountedOnce = defineCheck({
  id: 'investment-deals-counted-once',
  title: 'Every deal is counted once',
  severity: 'stop',
  inputs: ['current.deals'],
  hint: 'Set counts_in_totals to yes on one row of a deal only, and on the deal or its parts, never on both.',
  mustFail: {
    'current.deals': [
      { source_id: 'a', record_number: 1, deal_id: 'twice', counts_in_totals: true },
      { source_id: 'b', record_number: 1, deal_id: 'twice', counts_in_totals: true },
      { source_id: 'a', record_number: 2, deal_id: 'pipeline', counts_in_totals: true },
      { source_id: 'a', record_number: 3, deal_id: 'line', parent_deal_id: 'pipeline', counts_in_totals: false },
      { source_id: 'a', record_number: 4, deal_id: 'loan', parent_deal_id: 'line', counts_in_totals: true },
      { source_id: 'a', record_number: 5, deal_id: 'package', counts_in_totals: false },
      { source_id: 'a', record_number: 6, deal_id: 'plant', parent_deal_id: 'package', counts_in_totals: true },
    ],
  },
  mustPass: {
    'current.deals': [
      { source_id: 'a', record_number: 1, deal_id: 'twice', counts_in_totals: false },
      { source_id: 'b', record_number: 1, deal_id: 'twice', counts_in_totals: true },
      { source_id: 'a', record_number: 2, deal_id: 'pipeline', counts_in_totals: false },
      { source_id: 'a', record_number: 3, deal_id: 'line', parent_deal_id: 'pipeline', counts_in_totals: false },
      { source_id: 'a', record_number: 4, deal_id: 'loan', parent_deal_id: 'line', counts_in_totals: true },
      { source_id: 'a', record_number: 5, deal_id: 'package', counts_in_totals: false },
      { source_id: 'a', record_number: 6, deal_id: 'plant', parent_deal_id: 'package', counts_in_totals: true },
    ],
  },
})
