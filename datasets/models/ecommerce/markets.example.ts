import { defineExample } from '@corridor/contracts'

/** The subject of an observation is a company; the subject of its indicator is what chooses the dataset. */
export const ecommerceMarketsExample = defineExample({
  given: {
    'reference.indicators': [
      {
        indicator_code: 'value_listed_on_platforms',
        subject: 'ecommerce',
        name_en: 'Value of goods listed on platforms',
      },
      { indicator_code: 'cross_border_ecommerce', subject: 'ecommerce', name_en: 'Cross-border e-commerce' },
      { indicator_code: 'trade_turnover', subject: 'trade', name_en: 'Trade turnover' },
    ],
    'current.observations': [
      {
        indicator_code: 'value_listed_on_platforms',
        area_code: 'KAZ',
        subject: 'Alibaba',
        value: 260000000,
        unit_code: 'USD',
        bound_code: 'min',
        source_id: 'a',
        citation_id: 'c1',
        record_number: 1,
      },
      {
        indicator_code: 'cross_border_ecommerce',
        area_code: 'CHN',
        counterpart_code: 'WLD',
        value: 1220000000000,
        unit_code: 'CNY',
        value_usd: 170470000000,
        usd_basis_code: 'published',
        growth_published_pct: 10.5,
        source_id: 'a',
        citation_id: 'c1',
        record_number: 2,
      },
      {
        indicator_code: 'trade_turnover',
        area_code: 'CHN',
        counterpart_code: 'KAZ',
        value: 1,
        source_id: 'a',
        citation_id: 'c1',
        record_number: 3,
      },
    ],
  },
  expect: [
    {
      indicator_code: 'cross_border_ecommerce',
      counterpart_code: 'WLD',
      value: 1220000000000,
      unit_code: 'CNY',
      value_usd: 170470000000,
      usd_basis_code: 'published',
      growth_published_pct: 10.5,
    },
    { indicator_code: 'value_listed_on_platforms', subject: 'Alibaba', value: 260000000, bound_code: 'min' },
  ],
})
