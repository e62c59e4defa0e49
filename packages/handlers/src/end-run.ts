import { type CorridorError, type DatasetSummary, readJson, runStartKey } from '@corridor/contracts'
import { publishWalked, recordFailedRun, recordRun } from '@corridor/house'
import { madeNode, nodeNamed, plannedOf, type RunStart, refuseFailed } from '@corridor/walk'
import type { Door } from './door.ts'
import type { PublishResult } from './events.ts'
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

/** A run ends with an error that no attempt can mend. */
export const noteEnd = async (door: Door, { run }: { readonly run: string }, error: CorridorError): Promise<void> => {
  if (error.retry === 'again') return
  const start = await readJson<RunStart>(door.store, runStartKey(run))
  await recordFailedRun(door, { run, started_at: start?.started_at ?? door.clock() }, error)
}
