import { defineHandler } from './define-handler.ts'
import { noteEnd, publishRun } from './end-run.ts'
import { type PublishResult, publishEvent } from './events.ts'
import { hereFound } from './surroundings.ts'

/** datasets and reports → a release, and the record of the run. */
export const publishRelease = defineHandler({
  name: 'publish-release',
  event: publishEvent,
  work: (door, { run }): Promise<PublishResult> => publishRun(door, run),
  failed: noteEnd,
})

export const handler = publishRelease(hereFound)
