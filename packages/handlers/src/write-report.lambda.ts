import { defineHandler } from './define-handler.ts'
import { nodeEvent } from './events.ts'
import { makeAt } from './make-at.ts'
import { hereFound } from './surroundings.ts'

/** datasets → reports: one report. */
export const writeReport = defineHandler({
  name: 'write-report',
  event: nodeEvent('reports'),
  work: makeAt,
})

export const handler = writeReport(hereFound)
