import { defineCheck } from '@corridor/contracts'

export const tradeFlowsAreNotNegative = defineCheck({
  id: 'trade-flows-are-not-negative',
  title: 'No flow of goods is negative',
  severity: 'stop',
  inputs: ['current.trade_flows'],
  hint: 'Correct the value, or leave the row out: goods cannot flow less than not at all.',
  mustFail: {
    'current.trade_flows': [
      {
        source_id: 'a',
        licence_code: 'rows',
        record_number: 2,
        reporter_code: 'CHN',
        flow_code: 'import',
        partner_code: 'KAZ',
        value: -5,
      },
    ],
  },
  mustPass: {
    'current.trade_flows': [
      {
        source_id: 'a',
        licence_code: 'rows',
        record_number: 2,
        reporter_code: 'CHN',
        flow_code: 'import',
        partner_code: 'KAZ',
        value: 0,
      },
    ],
  },
})
