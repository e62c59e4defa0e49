import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { observationGrain, observed, qualified, stated, valued } from '../observation-columns.ts'

export const investmentEnterprises = defineModel({
  subject: 'investment',
  name: 'enterprises',
  title: 'Investment: enterprises, counts and shares',
  description:
    'Figures about investment that are no position and no deal: enterprises with Chinese capital, numbers of agreements, shares in stocks and inflows, totals of undefined scope. Each row is what one publication says; nothing here is to be added up.',
  inputs: ['current.observations', 'reference.indicators'],
  columns: pick(...observed, ...valued, ...qualified, ...stated),
  grain: observationGrain,
  isRowGrain: true,
})
