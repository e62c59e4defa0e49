import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { observationGrain, observed, qualified, stated, valued } from '../observation-columns.ts'

export const tradeObservations = defineModel({
  subject: 'trade',
  name: 'observations',
  title: 'Observations on trade',
  description:
    'Turnover published without its parts, growth, shares and single products, each as one publication says it. Flows of all goods are in trade.flows; nothing here is to be added to them.',
  inputs: ['current.observations', 'reference.indicators'],
  columns: pick(...observed, ...valued, ...qualified, ...stated),
  grain: observationGrain,
  isRowGrain: true,
})
