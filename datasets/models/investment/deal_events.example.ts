import { defineExample } from '@corridor/contracts'

/** A month spans its days; a step without a date stays. */
export const investmentDealEventsExample = defineExample({
  given: {
    'current.deal_events': [
      {
        deal_id: 'railway',
        stage_code: 'under_construction',
        event_on: '2024-12-01',
        event_end_on: '2024-12-31',
        stage_wording: 'start of construction',
        source_id: 'a',
        citation_id: 'c1',
        licence_code: 'rows',
        record_number: 1,
      },
      {
        deal_id: 'railway',
        stage_code: 'signed',
        event_on: '2024-06-01',
        event_end_on: '2024-06-30',
        source_id: 'a',
        citation_id: 'c1',
        licence_code: 'rows',
        record_number: 2,
      },
      {
        deal_id: 'railway',
        stage_code: 'planned',
        source_id: 'a',
        citation_id: 'c2',
        licence_code: 'rows',
        record_number: 3,
      },
    ],
  },
  expect: [
    { deal_id: 'railway', stage_code: 'planned', event_on: null, event_end_on: null, stage_wording: null },
    {
      deal_id: 'railway',
      stage_code: 'signed',
      event_on: '2024-06-01',
      event_end_on: '2024-06-30',
      stage_wording: null,
    },
    {
      deal_id: 'railway',
      stage_code: 'under_construction',
      event_on: '2024-12-01',
      event_end_on: '2024-12-31',
      stage_wording: 'start of construction',
    },
  ],
})
