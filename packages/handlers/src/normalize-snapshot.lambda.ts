import { defineHandler } from './define-handler.ts'
import { nodeEvent } from './events.ts'
import { makeRecords, noteUnread } from './make-at.ts'
import { hereFound } from './surroundings.ts'

/** raw → records: one snapshot. What cannot be read is left out of the run, and noted. */
export const normalizeSnapshot = defineHandler({
  name: 'normalize-snapshot',
  event: nodeEvent('records'),
  work: makeRecords,
  failed: noteUnread,
})

export const handler = normalizeSnapshot(hereFound)
