import type { Clock, Log, Store } from '@corridor/contracts'
import { type CorridorWorld, checkout, networkOf, worldOn } from '@corridor/house'
import { smallShelves } from './small-shelves.ts'

export { smallShelves } from './small-shelves.ts'

export const smallWorld = (store: Store, clock: Clock, log: Log): CorridorWorld =>
  worldOn(store, clock, log, smallShelves, networkOf({}), checkout(1))
