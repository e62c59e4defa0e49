import { defineCheck } from '@corridor/contracts'

export const tradeFlowsArePositive = defineCheck({
  id: 'trade-flows-are-positive',
  title: 'No flow of goods is zero or negative',
  severity: 'stop',
  inputs: ['current.trade_flows'],
  hint: 'Correct the value, or leave the row out: an unknown flow is no row.',
  mustFail: {
    'current.trade_flows': [
      { source_id: 'a', record_number: 1, reporter_code: 'CHN', flow_code: 'export', partner_code: 'KAZ', value: 0 },
      { source_id: 'a', record_number: 2, reporter_code: 'CHN', flow_code: 'import', partner_code: 'KAZ', value: -5 },
    ],
  },
})
