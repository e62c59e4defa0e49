import { defineExample } from '@corridor/contracts'

const flow = {
  source_id: 'a',
  reporter_code: 'UZB',
  partner_code: 'CHN',
  flow_code: 'export',
  product_scheme_code: 'TOTAL',
  product_code: 'TOTAL',
  unit_code: 'USD',
  usd_basis_code: 'published',
  method_code: 'reported',
  obs_status_code: 'A',
  bound_code: 'exact',
  licence_code: 'rows',
}
const window = (last: string, value: number, place: string) => ({
  ...flow,
  period_start: '2025-01-01',
  period_end: last,
  is_cumulative: true,
  value,
  value_usd: value,
  citation_place: place,
  known_at: `${last} 00:00:00`,
})

/** January to February stays one; March is a difference; April falls, and May cannot be told from June. */
export const tradeByMonthExample = defineExample({
  given: {
    'current.trade_flows': [
      window('2025-02-28', 100, 'w2'),
      window('2025-03-31', 160, 'w3'),
      window('2025-04-30', 150, 'w4'),
      window('2025-06-30', 400, 'w6'),
      {
        ...flow,
        partner_code: 'KAZ',
        period_start: '2025-03-01',
        period_end: '2025-03-31',
        frequency_code: 'M',
        value: 7,
        value_usd: 7,
        citation_place: 'm3',
      },
    ],
  },
  expect: [
    {
      partner_code: 'CHN',
      period_start: '2025-01-01',
      period_end: '2025-02-28',
      value: 100,
      method_code: 'reported',
      flag: 'January and February as one',
    },
    {
      partner_code: 'CHN',
      period_start: '2025-03-01',
      period_end: '2025-03-31',
      value: 60,
      value_usd: 60,
      method_code: 'derived',
      formula: 'January to month 3 minus January to month 2',
      citation_place: 'w3',
    },
    {
      partner_code: 'CHN',
      period_start: '2025-04-01',
      period_end: '2025-04-30',
      value: null,
      value_usd: null,
      method_code: 'derived',
      flag: 'the cumulative figures fall',
    },
    { partner_code: 'KAZ', period_start: '2025-03-01', period_end: '2025-03-31', value: 7, method_code: 'reported' },
  ],
})
