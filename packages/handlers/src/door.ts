import { readTextBelow } from '@corridor/adapters'
import type { Clock, ReadText, Shelves, Store } from '@corridor/contracts'
import { type CorridorWorld, storedPrints, worldOn } from '@corridor/house'
import type { Prints } from '@corridor/walk'
import { lambdaGround } from './lambda-ground.ts'
import { storeUntil } from './stopped-store.ts'
import type { Surroundings } from './surroundings.ts'
import type { CallContext, Telling } from './telling.ts'

/** What a function needs of the world to plan, and the rooms if it works. */
export type Door = {
  readonly store: Store
  readonly clock: Clock
  readonly shelves: Shelves
  readonly readText: ReadText
  readonly prints: Prints
  readonly count: Telling['count']
  readonly remainingMs: () => number
  readonly world: () => CorridorWorld
}

/** All effects of one call, which end with the signal. */
export const openDoor = async (
  { clock, shelves, outside, root, environment, telling, ...around }: Surroundings,
  folder: string,
  context: CallContext,
  signal: AbortSignal = new AbortController().signal,
): Promise<Door> => {
  const readText = readTextBelow(root)
  const store = storeUntil(around.store, signal)
  const ground = lambdaGround({ environment, root }, folder, signal)
  return {
    store,
    clock,
    shelves,
    readText,
    prints: await storedPrints(readText),
    count: telling.count,
    remainingMs: context.getRemainingTimeInMillis,
    world: () => worldOn(store, clock, telling.log, shelves, outside, ground),
  }
}
