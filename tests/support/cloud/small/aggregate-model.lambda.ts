import { aggregateModel } from '@corridor/handlers'
import { smallWorldFound } from './surroundings.ts'

export const handler = aggregateModel(smallWorldFound)
