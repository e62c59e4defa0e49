import { defineHandler } from './define-handler.ts'
import { publishRun, recordFailure } from './end-run.ts'
import { type PublishResult, publishEvent } from './events.ts'
import { hereFound } from './surroundings.ts'

/** datasets and reports → a release, and the record of the run; of one that failed the record alone. */
export const publishRelease = defineHandler({
  name: 'publish-release',
  event: publishEvent,
  work: async (door, { run, failure }): Promise<PublishResult> =>
    failure ? recordFailure(door, run, failure) : publishRun(door, run),
})

export const handler = publishRelease(hereFound)
