import { defineCheck } from '@corridor/contracts'

const annual = {
  licence_code: 'rows',
  product_scheme_code: 'TOTAL',
  frequency_code: 'A',
  is_cumulative: false,
  bound_code: 'exact',
  reporter_code: 'KAZ',
  partner_code: 'CHN',
  flow_code: 'export',
  period_end: '2020-12-31',
}

export const tradeScaleAgrees = defineCheck({
  id: 'trade-scale-agrees',
  title: 'No two sources tell one flow a thousand or a million times apart',
  severity: 'stop',
  inputs: ['current.trade_flows'],
  hint: 'One of the two was read in thousands, millions or dollars that it is not in: compare the unit and the scale with the publication.',
  mustFail: {
    'current.trade_flows': [
      { ...annual, source_id: 'un-comtrade', value_usd: 9_006_900_000 },
      { ...annual, source_id: 'imf-dots', value_usd: 9_004_000_000_000_000 },
    ],
  },
  mustPass: {
    'current.trade_flows': [
      { ...annual, source_id: 'un-comtrade', value_usd: 9_006_900_000 },
      { ...annual, source_id: 'imf-dots', value_usd: 9_004_000_000 },
    ],
  },
})
