import { defineCheck } from '@corridor/contracts'

const annual = {
  licence_code: 'rows',
  product_scheme_code: 'TOTAL',
  frequency_code: 'A',
  is_cumulative: false,
  bound_code: 'exact',
  method_code: 'reported',
  source_id: 'customs',
  reporter_code: 'CHN',
  partner_code: 'KGZ',
  flow_code: 'import',
}

export const tradeNoScaleJump = defineCheck({
  id: 'trade-no-scale-jump',
  title: 'No flow changes more than tenfold in a year',
  severity: 'warn',
  inputs: ['current.trade_flows'],
  hint: 'Look for thousand beside million in the publication; a true jump (gold, a new pipeline) is told in the note of the row.',
  mustFail: {
    'current.trade_flows': [
      { ...annual, period_end: '2023-12-31', value_usd: 80_000_000 },
      { ...annual, period_end: '2024-12-31', value_usd: 2_800_000_000 },
    ],
  },
  mustPass: {
    'current.trade_flows': [
      { ...annual, period_end: '2023-12-31', value_usd: 80_000_000 },
      { ...annual, period_end: '2024-12-31', value_usd: 799_000_000 },
    ],
  },
})
