import { defineHandler } from './define-handler.ts'
import { nodeEvent } from './events.ts'
import { makeAt } from './make-at.ts'
import { hereFound } from './surroundings.ts'

/** records → datasets: one model, the history of one kind, or the checks. */
export const aggregateModel = defineHandler({
  name: 'aggregate-model',
  event: nodeEvent('datasets'),
  work: makeAt,
})

export const handler = aggregateModel(hereFound)
