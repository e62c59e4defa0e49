import { defineExample } from '@corridor/contracts'

/** One participant in two roles is two rows. */
export const investmentDealParticipantsExample = defineExample({
  given: {
    'current.deal_participants': [
      {
        deal_id: 'railway',
        participant_name: 'Uzbekistan',
        participant_area_code: 'UZB',
        role_code: 'shareholder',
        ownership_pct: 24.5,
        source_id: 'a',
        citation_id: 'c1',
        licence_code: 'rows',
        record_number: 1,
      },
      {
        deal_id: 'railway',
        participant_name: 'Uzbekistan',
        participant_area_code: 'UZB',
        role_code: 'host_state',
        source_id: 'a',
        citation_id: 'c1',
        licence_code: 'rows',
        record_number: 2,
      },
    ],
  },
  expect: [
    {
      deal_id: 'railway',
      participant_name: 'Uzbekistan',
      role_code: 'host_state',
      ownership_pct: null,
      financing_pct: null,
    },
    {
      deal_id: 'railway',
      participant_name: 'Uzbekistan',
      role_code: 'shareholder',
      ownership_pct: 24.5,
      financing_pct: null,
    },
  ],
})
