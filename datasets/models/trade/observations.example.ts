import { defineExample } from '@corridor/contracts'

const row = { source_id: 'press', snapshot_id: 's1', licence_code: 'rows' }

export const tradeObservationsExample = defineExample({
  given: {
    'reference.indicators': [
      { indicator_code: 'trade_turnover', subject: 'trade', name_en: 'Trade turnover' },
      { indicator_code: 'gdp', subject: 'macro', name_en: 'Gross domestic product' },
    ],
    'current.observations': [
      { ...row, record_number: 1, indicator_code: 'gdp', area_code: 'CHN', value: 18 },
      {
        ...row,
        record_number: 2,
        indicator_code: 'trade_turnover',
        area_code: 'CHN',
        counterpart_code: 'KAZ',
        value: 43.8,
      },
    ],
  },
  expect: [
    { record_number: 2, indicator_name: 'Trade turnover', area_code: 'CHN', counterpart_code: 'KAZ', value: 43.8 },
  ],
})
