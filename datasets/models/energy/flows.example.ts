import { defineExample } from '@corridor/contracts'

/** Two publications that disagree both stay; another subject does not enter. */
export const energyFlowsExample = defineExample({
  given: {
    'reference.indicators': [
      { indicator_code: 'pipeline_gas_volume', subject: 'energy', name_en: 'Pipeline gas to China, volume' },
      { indicator_code: 'gdp', subject: 'macro', name_en: 'Gross domestic product' },
    ],
    'current.observations': [
      {
        indicator_code: 'pipeline_gas_volume',
        area_code: 'TKM',
        period_start: '2022-01-01',
        period_end: '2022-12-31',
        value: 35000000000,
        unit_code: 'm3',
        definition: 'standard cubic metres',
        source_id: 'a',
        citation_id: 'c1',
        licence_code: 'rows',
        record_number: 1,
      },
      {
        indicator_code: 'pipeline_gas_volume',
        area_code: 'TKM',
        period_start: '2022-01-01',
        period_end: '2022-12-31',
        value: 32000000000,
        unit_code: 'm3',
        definition: 'standard cubic metres',
        source_id: 'a',
        citation_id: 'c2',
        licence_code: 'rows',
        record_number: 2,
      },
      {
        indicator_code: 'gdp',
        area_code: 'TKM',
        value: 1,
        source_id: 'a',
        citation_id: 'c1',
        licence_code: 'rows',
        record_number: 3,
      },
    ],
  },
  expect: [
    {
      indicator_name: 'Pipeline gas to China, volume',
      area_code: 'TKM',
      value: 35000000000,
      citation_id: 'c1',
      record_number: 1,
    },
    {
      indicator_name: 'Pipeline gas to China, volume',
      area_code: 'TKM',
      value: 32000000000,
      citation_id: 'c2',
      record_number: 2,
    },
  ],
})
