import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { observationGrain, observed, qualified, stated, valued } from '../observation-columns.ts'

export const financeDebt = defineModel({
  subject: 'finance',
  name: 'debt',
  title: 'Debt to China',
  description:
    'External public debt owed to China and its banks, debt service and gas loans, each as one publication says it. Where the same publication also gives the share in the external debt of the debtor, the share stands beside the amount; it keeps its own row too.',
  inputs: ['current.observations', 'reference.indicators'],
  columns: pick(...observed, ...valued, 'share_of_external_debt_pct', ...qualified, ...stated),
  grain: observationGrain,
  isRowGrain: true,
})
