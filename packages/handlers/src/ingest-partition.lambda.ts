import { defineHandler } from './define-handler.ts'
import { type IngestResult, ingestTask } from './events.ts'
import { ingestFile, lookAtSource, noteLook } from './ingest-task.ts'
import { hereFound } from './surroundings.ts'

/** source → raw: one file that comes with Corridor, or one source on the network, as far as the time suffices. */
export const ingestPartition = defineHandler({
  name: 'ingest-partition',
  event: ingestTask,
  work: async (door, task): Promise<IngestResult> =>
    'partition' in task ? ingestFile(door, task) : lookAtSource(door, task),
  failed: noteLook,
})

export const handler = ingestPartition(hereFound)
