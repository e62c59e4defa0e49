import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { observationGrain, observed, qualified, stated, valued } from '../observation-columns.ts'

export const transportTraffic = defineModel({
  subject: 'transport',
  name: 'traffic',
  title: 'Transport: traffic and capacity',
  description:
    'Trains, containers, cargo, vehicles and persons on routes and through border points, each as one publication says it. Definitions differ between publishers and overlap between routes, points and directions: nothing here is to be added up.',
  inputs: ['current.observations', 'reference.indicators', 'reference.routes', 'reference.border_points'],
  columns: pick(...observed, 'route_name', 'border_point_name', ...valued, ...qualified, ...stated),
  grain: observationGrain,
  isRowGrain: true,
})
