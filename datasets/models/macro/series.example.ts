import { defineExample } from '@corridor/contracts'

export const macroSeriesExample = defineExample({
  given: {
    'reference.indicators': [
      { indicator_code: 'gdp', subject: 'macro', name_en: 'Gross domestic product' },
      { indicator_code: 'state_visits', subject: 'society', name_en: 'State visits' },
      { indicator_code: 'debt_service', subject: 'finance', name_en: 'Debt service paid' },
    ],
    'current.observations': [
      {
        indicator_code: 'state_visits',
        area_code: 'CHN',
        counterpart_code: 'KAZ',
        period_start: '2020-01-01',
        period_end: '2025-12-31',
        is_cumulative: true,
        value: 3,
        source_id: 'b',
        citation_id: 'c2',
        record_number: 1,
      },
      {
        indicator_code: 'gdp',
        area_code: 'KGZ',
        period_start: '2023-01-01',
        period_end: '2023-12-31',
        value: 13987627908.94,
        unit_code: 'USD',
        source_id: 'a',
        citation_id: 'c1',
        record_number: 2,
      },
      {
        indicator_code: 'debt_service',
        area_code: 'KGZ',
        value: 1,
        source_id: 'a',
        citation_id: 'c1',
        record_number: 3,
      },
    ],
  },
  expect: [
    {
      indicator_name: 'Gross domestic product',
      area_code: 'KGZ',
      period_end: '2023-12-31',
      value: 13987627908.94,
      source_id: 'a',
    },
    { indicator_name: 'State visits', area_code: 'CHN', period_end: '2025-12-31', value: 3, source_id: 'b' },
  ],
})
