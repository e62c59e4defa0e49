import { type DatasetSummary, readJson, runStartKey } from '@corridor/contracts'
import { publishWalked, recordFailedRun, recordRun } from '@corridor/house'
import { madeNode, nodeNamed, plannedOf, type RunStart, refuseFailed } from '@corridor/walk'
import type { Door } from './door.ts'
import type { PublishEvent, PublishResult } from './events.ts'
import { roomsBehind } from './rooms-behind.ts'
import { walkOfRun } from './walk-of-run.ts'

/** Publishes what a run made, and keeps its record. @throws ReleaseRace, LicenceForbidsRelease, CheckFailed */
export const publishRun = async (door: Door, run: string): Promise<PublishResult> => {
  const { start, graph, snapshots, leftOut, failures } = await walkOfRun(door, run)
  refuseFailed(await madeNode<DatasetSummary>(door.store, nodeNamed(graph, 'quality.checks')), door.shelves.checks)
  const published = await publishWalked(roomsBehind(door), run, { graph, snapshots }, failures)
  const { manifest, yank } = published
  // An earlier attempt of this run may have published, and been killed before it could say so.
  const isNew = manifest.run === run
  const made = (await plannedOf(door.store, run)).filter((id) => !leftOut.has(id))
  await recordRun(door, start, { manifest, isNew, made, failures })
  door.around.telling.count('Published', isNew ? 1 : 0)
  return { release: manifest.release, outcome: yank ? 'withdrawn' : isNew ? 'published' : 'nothing' }
}

/** Keeps the record of a run that an error ended, as Step Functions caught it: also of one whose function was killed. */
export const recordFailure = async (
  door: Door,
  run: string,
  { Error: name, Cause: cause }: NonNullable<PublishEvent['failure']>,
): Promise<PublishResult> => {
  const start = await readJson<RunStart>(door.store, runStartKey(run))
  const begun = { run, started_at: start?.started_at ?? door.clock() }
  await recordFailedRun(door, begun, { name, message: messageOf(cause ?? '') })
  return { release: null, outcome: 'failed' }
}

/** What an error of a function said stands in the JSON of its cause; causes of the service are text. */
const messageOf = (cause: string): string => {
  try {
    const { errorMessage } = JSON.parse(cause) as { readonly errorMessage?: unknown }
    return typeof errorMessage === 'string' ? errorMessage : cause
  } catch {
    return cause
  }
}
