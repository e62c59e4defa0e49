import { defineExample } from '@corridor/contracts'

/** "Over 70" and "70" of one text are two statements. */
export const investmentEnterprisesExample = defineExample({
  given: {
    'reference.indicators': [
      {
        indicator_code: 'enterprises_with_chinese_capital_operating',
        subject: 'investment',
        name_en: 'Operating enterprises with Chinese capital',
      },
      { indicator_code: 'agreements_count', subject: 'investment', name_en: 'Agreements signed' },
      { indicator_code: 'ecommerce_entities', subject: 'ecommerce', name_en: 'E-commerce entities' },
    ],
    'current.observations': [
      {
        indicator_code: 'enterprises_with_chinese_capital_operating',
        area_code: 'UZB',
        counterpart_code: 'CHN',
        value: 2300,
        unit_code: 'count',
        source_id: 'a',
        citation_id: 'c1',
        record_number: 1,
      },
      {
        indicator_code: 'agreements_count',
        area_code: 'KAZ',
        counterpart_code: 'CHN',
        value: 70,
        unit_code: 'count',
        bound_code: 'min',
        source_id: 'b',
        citation_id: 'c2',
        record_number: 2,
      },
      {
        indicator_code: 'agreements_count',
        area_code: 'KAZ',
        counterpart_code: 'CHN',
        value: 70,
        unit_code: 'count',
        bound_code: 'exact',
        source_id: 'b',
        citation_id: 'c2',
        record_number: 3,
      },
      {
        indicator_code: 'ecommerce_entities',
        area_code: 'CHN',
        value: 120000,
        unit_code: 'count',
        source_id: 'a',
        citation_id: 'c1',
        record_number: 4,
      },
    ],
  },
  expect: [
    { indicator_code: 'agreements_count', area_code: 'KAZ', value: 70, bound_code: 'exact' },
    { indicator_code: 'agreements_count', area_code: 'KAZ', value: 70, bound_code: 'min' },
    { indicator_code: 'enterprises_with_chinese_capital_operating', area_code: 'UZB', value: 2300, bound_code: null },
  ],
})
