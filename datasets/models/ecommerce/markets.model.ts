import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { observationGrain, observed, qualified, stated, valued } from '../observation-columns.ts'

export const ecommerceMarkets = defineModel({
  subject: 'ecommerce',
  name: 'markets',
  title: 'E-commerce markets',
  description:
    'Online sales, cross-border e-commerce, platforms and parcels, each as one publication says it. Goods listed are not goods sold; China with the world is not China with Central Asia.',
  inputs: ['current.observations', 'reference.indicators'],
  columns: pick(...observed, ...valued, ...qualified, ...stated),
  grain: observationGrain,
  isRowGrain: true,
})
