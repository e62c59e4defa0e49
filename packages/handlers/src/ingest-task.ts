import { asCorridorError, CorridorError, type Fetched, type FetchWish, isCorridorError } from '@corridor/contracts'
import { type Failure, noteOutcome } from '@corridor/walk'
import type { Door } from './door.ts'
import type { IngestResult, IngestTask } from './events.ts'
import { sourceNamed } from './plan-ingest.ts'
import { roomsBehind } from './rooms-behind.ts'

/** Failures that were noted together with others. */
const noted = new WeakSet<Error>()

type FileTask = Extract<IngestTask, { partition: string }>
type LookTask = Extract<IngestTask, { wish: unknown }>

/** The end of a function that is kept free of requests: what was fetched last is still to be stored. */
const RESERVE_MS = 45_000

export const ingestFile = async (door: Door, { run, source: id, partition }: FileTask): Promise<IngestResult> => {
  const source = sourceNamed(door, id)
  const file = source.partitions.find((each) => each.id === partition)
  if (!file) throw new CorridorError('WrongUse', `${id} has no file ${partition}`, { place: 'partition' })
  const { isNew } = await roomsBehind(door).rooms.ingest(source, file)
  await noteOutcome(door, run, workOf({ source: id, partition }), [])
  door.around.telling.count('NewSnapshots', isNew ? 1 : 0)
  return { run, source: id, isNew, left: 0 }
}

/**
 * Looks at a source on the network until its partitions or the time are at their end; what is left is fetched by the next
 * call with the same task.
 * @throws its first failure, by preference one that may pass, when nothing is left; OutOfTime where not one partition could be had
 */
export const lookAtSource = async (door: Door, task: LookTask): Promise<IngestResult> => {
  const { run } = task
  const source = sourceNamed(door, task.source)
  const endsAt = new Date(Date.parse(door.clock()) + door.remainingMs() - RESERVE_MS).toISOString()
  const fetched = await roomsBehind(door).rooms.fetch(source, { ...wishOf(task), endsAt })
  await noteOutcome(door, run, workOf(task), fetched.failures)
  door.around.telling.count('NewSnapshots', fetched.kept.length)
  const left = fetched.leftBy === 'budget' ? fetched.left.length : 0
  door.around.telling.count('PartitionsLeft', left)
  if (left === 0) throwFirst(fetched.failures)
  else if (isStuck(fetched)) {
    throw new CorridorError('OutOfTime', `${source.id}/${fetched.left[0]} could not be fetched within one call`)
  }
  return { run, source: source.id, isNew: fetched.kept.length > 0, left }
}

const wishOf = ({ wish }: LookTask): FetchWish => {
  if (wish.which === 'due') return { which: 'due' }
  const years = { from: wish.from, to: wish.to }
  return wish.againSince === undefined
    ? { years, which: 'missing' }
    : { years, which: 'all', unlessSince: wish.againSince }
}

const throwFirst = (failures: readonly Failure[]): void => {
  const first = failures.find(({ error }) => isCorridorError(error) && error.retry === 'again') ?? failures[0]
  if (!first) return
  const error = asCorridorError(first.error)
  noted.add(error)
  throw error
}

/** A call that got nowhere would be followed by one that gets nowhere. */
const isStuck = ({ kept, unchanged, empty, failures }: Fetched): boolean =>
  kept.length + unchanged.length + empty.length + failures.length === 0

/** The piece of work under which outcomes of a task are noted. */
const workOf = (task: { readonly source: string; readonly partition?: string }): string =>
  task.partition === undefined ? `ingest/${task.source}` : `ingest/${task.source}/${task.partition}`

/** Keeps why a file, or a source as a whole, could not be had in this attempt. */
export const noteLook = async (door: Door, task: IngestTask, error: CorridorError): Promise<void> => {
  if (noted.has(error)) return
  const work = workOf(task)
  await noteOutcome(door, task.run, work, [{ what: work.replace('ingest/', ''), error }])
}
