import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { observationGrain, observed, qualified, stated, valued } from '../observation-columns.ts'

export const energyFlows = defineModel({
  subject: 'energy',
  name: 'flows',
  title: 'Energy flows',
  description:
    'Gas, oil, uranium and electricity between Central Asia and China: volumes, values, capacities and shares, each as one publication says it. Cubic metres keep the basis that the definition names.',
  inputs: ['current.observations', 'reference.indicators'],
  columns: pick(...observed, ...valued, ...qualified, ...stated),
  grain: observationGrain,
  isRowGrain: true,
})
