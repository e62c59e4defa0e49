import { defineExample } from '@corridor/contracts'

/** A crossing has a name on both sides, a port has one, a figure of a whole country has neither. */
export const transportTrafficExample = defineExample({
  given: {
    'reference.indicators': [
      { indicator_code: 'freight_trains', subject: 'transport', name_en: 'Freight trains' },
      { indicator_code: 'port_freight', subject: 'transport', name_en: 'Port freight' },
      { indicator_code: 'gdp', subject: 'macro', name_en: 'Gross domestic product' },
    ],
    'reference.routes': [{ route_code: 'titr', name_en: 'Middle Corridor' }],
    'reference.border_points': [
      { border_point_code: 'khorgos', name_en: 'Khorgos', counterpart_name_en: 'Altynkol' },
      { border_point_code: 'aktau', name_en: 'Port of Aktau' },
    ],
    'current.observations': [
      {
        indicator_code: 'freight_trains',
        route_code: 'titr',
        border_point_code: 'khorgos',
        value: 300,
        source_id: 'a',
        citation_id: 'c1',
        record_number: 1,
      },
      {
        indicator_code: 'freight_trains',
        area_code: 'CHN',
        value: 81000,
        source_id: 'a',
        citation_id: 'c1',
        record_number: 2,
      },
      {
        indicator_code: 'port_freight',
        border_point_code: 'aktau',
        value: 5,
        source_id: 'a',
        citation_id: 'c1',
        record_number: 3,
      },
      { indicator_code: 'gdp', value: 1, source_id: 'a', citation_id: 'c1', record_number: 4 },
    ],
  },
  expect: [
    {
      indicator_code: 'freight_trains',
      route_name: 'Middle Corridor',
      border_point_name: 'Khorgos - Altynkol',
      value: 300,
    },
    { indicator_code: 'freight_trains', route_name: null, border_point_name: null, value: 81000 },
    { indicator_code: 'port_freight', route_name: null, border_point_name: 'Port of Aktau', value: 5 },
  ],
})
