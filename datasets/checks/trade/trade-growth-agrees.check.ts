import { defineCheck } from '@corridor/contracts'

const turnover = {
  source_id: 'press',
  licence_code: 'rows',
  indicator_code: 'trade_turnover',
  area_code: 'CHN',
  counterpart_code: 'TKM',
  unit_code: 'USD',
  bound_code: 'exact',
  modality_code: 'actual',
}
const imports = {
  source_id: 'press',
  licence_code: 'rows',
  reporter_code: 'CHN',
  partner_code: 'KAZ',
  flow_code: 'import',
  product_scheme_code: 'TOTAL',
  unit_code: 'USD',
  bound_code: 'exact',
}

export const tradeGrowthAgrees = defineCheck({
  id: 'trade-growth-agrees',
  title: 'Published growth agrees with the published levels',
  severity: 'warn',
  inputs: ['current.trade_flows', 'current.observations'],
  hint: 'Growth may rest on yuan or on a revised figure of the year before; if it does, say so in the note of the row.',
  mustFail: {
    'current.observations': [
      { ...turnover, record_number: 1, period_start: '2023-01-01', period_end: '2023-12-31', value: 10.6 },
      {
        ...turnover,
        record_number: 2,
        period_start: '2024-01-01',
        period_end: '2024-12-31',
        value: 10.6,
        growth_published_pct: 11,
      },
    ],
    'current.trade_flows': [
      { ...imports, record_number: 1, period_start: '2023-01-01', period_end: '2023-06-30', value: 10 },
      {
        ...imports,
        record_number: 2,
        period_start: '2024-01-01',
        period_end: '2024-06-30',
        value: 12,
        growth_published_pct: 22,
      },
    ],
  },
  mustPass: {
    'current.observations': [
      { ...turnover, record_number: 1, period_start: '2023-01-01', period_end: '2023-12-31', value: 10.6 },
      {
        ...turnover,
        record_number: 2,
        period_start: '2024-01-01',
        period_end: '2024-12-31',
        value: 10.6,
        growth_published_pct: 0.4,
      },
    ],
    'current.trade_flows': [
      { ...imports, record_number: 1, period_start: '2023-01-01', period_end: '2023-06-30', value: 10 },
      {
        ...imports,
        record_number: 2,
        period_start: '2024-01-01',
        period_end: '2024-06-30',
        value: 12,
        growth_published_pct: 19.2,
      },
    ],
  },
})
