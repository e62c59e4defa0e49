import { defineCheck } from '@corridor/contracts'

const annual = {
  licence_code: 'rows',
  product_scheme_code: 'TOTAL',
  frequency_code: 'A',
  is_cumulative: false,
  bound_code: 'exact',
  method_code: 'reported',
  reporter_code: 'KAZ',
  partner_code: 'CHN',
  flow_code: 'import',
  period_end: '2022-12-31',
}

export const tradeReporterAgrees = defineCheck({
  id: 'trade-reporter-agrees',
  title: 'A reporter agrees with itself',
  severity: 'warn',
  inputs: ['current.trade_flows'],
  hint: 'Sources of one reporter contradict one another: one may be partial, revised or of another definition. Both stay; see trade.mirror.',
  mustFail: {
    'current.trade_flows': [
      { ...annual, source_id: 'un-comtrade-quoted', value_usd: 3_575_000_000 },
      { ...annual, source_id: 'kazakhstan-bns-quoted', value_usd: 11_143_700_000 },
    ],
  },
  mustPass: {
    'current.trade_flows': [
      { ...annual, source_id: 'un-comtrade-quoted', value_usd: 10_100_000_000 },
      { ...annual, source_id: 'kazakhstan-bns-quoted', value_usd: 11_143_700_000 },
    ],
  },
})
