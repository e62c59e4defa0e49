import { defineExample } from '@corridor/contracts'

const imports = {
  reporter_code: 'KAZ',
  partner_code: 'CHN',
  flow_code: 'import',
  period_end: '2022-12-31',
  licence_code: 'rows',
}

export const tradeFlowsExample = defineExample({
  given: {
    'current.trade_flows': [
      { ...imports, source_id: 'un', snapshot_id: 's2', record_number: 7, value_usd: 3575000000, citation_id: 'c2' },
      { ...imports, source_id: 'bns', snapshot_id: 's1', record_number: 3, value_usd: 11143700000, citation_id: 'c1' },
    ],
  },
  // Sources that contradict one another stay side by side.
  expect: [
    {
      source_id: 'bns',
      record_number: 3,
      reporter_code: 'KAZ',
      value_usd: 11143700000,
      period_end: '2022-12-31',
      citation_id: 'c1',
    },
    {
      source_id: 'un',
      record_number: 7,
      reporter_code: 'KAZ',
      value_usd: 3575000000,
      period_end: '2022-12-31',
      citation_id: 'c2',
    },
  ],
})
