import { readTextBelow } from '@corridor/adapters'
import type { Clock, ReadText, Shelves, Store } from '@corridor/contracts'
import { storedPrints } from '@corridor/house'
import type { Prints } from '@corridor/walk'
import { storeUntil } from './stopped-store.ts'
import type { Surroundings } from './surroundings.ts'
import type { CallContext } from './telling.ts'

/** All that one call has of the world; its effects end with the signal. */
export type Door = {
  readonly around: Surroundings
  readonly store: Store
  readonly clock: Clock
  readonly shelves: Shelves
  readonly readText: ReadText
  readonly prints: Prints
  /** Where this call may write on the local disk. */
  readonly folder: string
  readonly signal: AbortSignal
  readonly remainingMs: () => number
}

export const openDoor = async (
  around: Surroundings,
  folder: string,
  context: CallContext,
  signal: AbortSignal = new AbortController().signal,
): Promise<Door> => {
  const { store, clock, shelves, root } = around
  const readText = readTextBelow(root)
  return {
    around,
    store: storeUntil(store, signal),
    clock,
    shelves,
    readText,
    prints: await storedPrints(readText),
    folder,
    signal,
    remainingMs: () => context.getRemainingTimeInMillis(),
  }
}
