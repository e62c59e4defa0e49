import { defineExample } from '@corridor/contracts'

/** Two publications of one yearly average stay beside each other; a rate whose terms let nothing leave is still a row. */
export const macroExchangeRatesExample = defineExample({
  given: {
    'current.rates': [
      {
        currency_code: 'CNY',
        per_currency_code: 'USD',
        rate_type_code: 'average',
        period_start: '2024-01-01',
        period_end: '2024-12-31',
        rate: 7.1957,
        day_count: 250,
        citation_id: 'c1',
        licence_code: 'rows',
      },
      {
        currency_code: 'CNY',
        per_currency_code: 'USD',
        rate_type_code: 'average',
        period_start: '2024-01-01',
        period_end: '2024-12-31',
        rate: 7.2,
        citation_id: 'c2',
        licence_code: 'no',
      },
    ],
  },
  expect: [
    { currency_code: 'CNY', rate: 7.1957, day_count: 250, citation_id: 'c1' },
    { currency_code: 'CNY', rate: 7.2, day_count: null, citation_id: 'c2' },
  ],
})
