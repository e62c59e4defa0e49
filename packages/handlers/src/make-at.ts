import type { CorridorError } from '@corridor/contracts'
import { type GraphNode, makeMissing, markBegun, noteOutcome, summaryOf, whatOf } from '@corridor/walk'
import type { Door } from './door.ts'
import type { NodeEvent, NodeResult } from './events.ts'
import { roomsBehind } from './rooms-behind.ts'
import { nodeOfRun } from './walk-of-run.ts'

/** Makes the node at an address, unless it stands. */
export const makeAt = (door: Door, event: NodeEvent): Promise<NodeResult> => make(door, event, async () => {})

/** The same for the records of a snapshot: that somebody begins is marked first. */
export const makeRecords = (door: Door, event: NodeEvent): Promise<NodeResult> =>
  make(door, event, async (node) => {
    if (!(await door.store.has(summaryOf(node)))) await markBegun(door, event.run, node.id)
  })

const make = async (
  door: Door,
  { run, address }: NodeEvent,
  before: (node: GraphNode) => Promise<void>,
): Promise<NodeResult> => {
  const { shop, node } = await nodeOfRun(door, run, address)
  await before(node)
  const outcome = await makeMissing(shop, roomsBehind(door).rooms, node)
  door.around.telling.count(outcome === 'made' ? 'Made' : 'There', 1)
  return { address, outcome }
}

/** Keeps why a snapshot could not be read in this attempt. */
export const noteUnread = async (door: Door, { run, address }: NodeEvent, error: CorridorError): Promise<void> => {
  const id = address.split('/').slice(0, 4).join('/')
  await noteOutcome(door, run, id, [{ what: whatOf(id), error }])
}
