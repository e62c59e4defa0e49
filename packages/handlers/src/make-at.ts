import type { CorridorError } from '@corridor/contracts'
import { makeMissing, markBegun, noteOutcome, summaryOf, whatOf } from '@corridor/walk'
import type { Door } from './door.ts'
import type { NodeEvent, NodeResult } from './events.ts'
import { roomsBehind } from './rooms-behind.ts'
import { nodeOfRun } from './walk-of-run.ts'

/** Makes the node at an address, unless it stands. */
export const makeAt = async (door: Door, { run, address }: NodeEvent): Promise<NodeResult> => {
  const { shop, node } = await nodeOfRun(door, run, address)
  const outcome = await makeMissing(shop, roomsBehind(door).rooms, node)
  door.around.telling.count(outcome === 'made' ? 'Made' : 'There', 1)
  return { address, outcome }
}

/** The same for the records of a snapshot: that somebody begins is marked first. */
export const makeRecords = async (door: Door, event: NodeEvent): Promise<NodeResult> => {
  const { node } = await nodeOfRun(door, event.run, event.address)
  if (!(await door.store.has(summaryOf(node)))) await markBegun(door, event.run, node.id)
  return makeAt(door, event)
}

/** Keeps why a snapshot could not be read in this attempt. */
export const noteUnread = async (door: Door, { run, address }: NodeEvent, error: CorridorError): Promise<void> => {
  const id = address.split('/').slice(0, 4).join('/')
  await noteOutcome(door, run, id, [{ what: whatOf(id), error }])
}
