import { defineExample } from '@corridor/contracts'

/** One event of two publications, one exact and one known by its year; an absence is an event without a date. */
export const eventsLedgerExample = defineExample({
  given: {
    'current.events': [
      {
        event_id: 'china-kazakhstan-visa-free',
        event_type_code: 'visa_regime',
        area_codes: 'CHN;KAZ',
        event_on: '2023-11-10',
        event_end_on: '2023-11-10',
        title: 'Visa-free regime',
        event_status_code: 'in_force',
        source_id: 'a',
        citation_id: 'c1',
        licence_code: 'rows',
        record_number: 1,
      },
      {
        event_id: 'china-kazakhstan-visa-free',
        event_type_code: 'visa_regime',
        area_codes: 'CHN;KAZ',
        event_on: '2023-01-01',
        event_end_on: '2023-12-31',
        title: 'Visa-free regime',
        event_status_code: 'in_force',
        source_id: 'b',
        citation_id: 'c2',
        licence_code: 'rows',
        record_number: 1,
      },
      {
        event_id: 'no-free-trade-agreement',
        event_type_code: 'trade_agreement',
        area_codes: 'C5;CHN',
        title: 'No free-trade agreement',
        event_status_code: 'none',
        source_id: 'b',
        citation_id: 'c2',
        licence_code: 'rows',
        record_number: 2,
      },
    ],
  },
  expect: [
    { event_id: 'china-kazakhstan-visa-free', event_on: '2023-11-10', event_end_on: '2023-11-10', source_id: 'a' },
    { event_id: 'china-kazakhstan-visa-free', event_on: '2023-01-01', event_end_on: '2023-12-31', source_id: 'b' },
    { event_id: 'no-free-trade-agreement', event_on: null, event_status_code: 'none', source_id: 'b' },
  ],
})
