import { defineCheck } from '@corridor/contracts'

export const tradeWeightsSumToOne = defineCheck({
  id: 'trade-weights-sum-to-one',
  title: 'Weights sum to one',
  severity: 'stop',
  inputs: ['trade.reporter_weights', 'trade.reconciled'],
  hint: 'Weights of reporters are shares of one whole, and so are those of the two sides of a cell: see trade/reporter_weights.estimate.ts and trade/reconciled.sql.',
  mustFail: {
    'trade.reporter_weights': [
      { reporter_code: 'CHN', is_identified: true, reliability_weight: 0.7 },
      { reporter_code: 'KAZ', is_identified: true, reliability_weight: 0.2 },
    ],
    'trade.reconciled': [
      { year: 2021, exporter_code: 'CHN', importer_code: 'KAZ', exporter_weight: 0.7, importer_weight: 0.2 },
    ],
  },
  mustPass: {
    'trade.reporter_weights': [
      { reporter_code: 'CHN', is_identified: true, reliability_weight: 0.7 },
      { reporter_code: 'KAZ', is_identified: true, reliability_weight: 0.3 },
    ],
    'trade.reconciled': [
      { year: 2021, exporter_code: 'CHN', importer_code: 'KAZ', exporter_weight: 0.7, importer_weight: 0.3 },
    ],
  },
})
