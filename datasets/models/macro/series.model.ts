import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { observationGrain, observed, qualified, stated, valued } from '../observation-columns.ts'

export const macroSeries = defineModel({
  subject: 'macro',
  name: 'series',
  title: 'Macro series',
  description:
    'Gross domestic product, population and trade totals that other figures are held against, and what is counted of relations between states, such as state visits.',
  inputs: ['current.observations', 'reference.indicators'],
  columns: pick(...observed, ...valued, ...qualified, ...stated),
  grain: observationGrain,
  isRowGrain: true,
})
