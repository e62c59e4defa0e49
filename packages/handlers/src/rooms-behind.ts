import { hostname } from 'node:os'
import { duckdbEngine, scratchBelow } from '@corridor/adapters'
import { type CorridorWorld, type Ground, storedPrints, worldOn } from '@corridor/house'
import type { Door } from './door.ts'
import type { Environment } from './surroundings.ts'

/** The rooms with their effects, for one call. What only plans does without them, and without DuckDB. */
export const roomsBehind = (door: Door): CorridorWorld => {
  const { store, clock, shelves, around } = door
  return worldOn(store, clock, around.telling.log, shelves, around.outside, groundOf(door))
}

/**
 * Half of the memory is DuckDB's: its own limit does not bound all that it takes (a sort under a limit of 512 MB was measured
 * at 1.4 GB), and Node, the library and what is fetched need the rest.
 */
export const memoryLimit = ({ AWS_LAMBDA_FUNCTION_MEMORY_SIZE: size }: Environment): string => {
  const megabytes = Number(size)
  return megabytes > 0 ? `${Math.max(256, Math.floor(megabytes / 2))}MB` : '2GB'
}

/** The share of a processor that a function has: a whole one for each 1769 MB (the documentation of AWS Lambda). More threads only wait. */
export const threadsOf = ({ AWS_LAMBDA_FUNCTION_MEMORY_SIZE: size }: Environment): number =>
  Math.max(1, Math.floor((Number(size) || 0) / 1769))

/**
 * A function: its texts and fingerprints come with its code, it works below one folder. Machines of functions share names
 * and process numbers, so nobody can tell from one whether another is still alive.
 */
const groundOf = ({ around: { environment, root }, folder, signal }: Door): Ground => ({
  root,
  openEngine: duckdbEngine({
    temporaryFolder: folder,
    memoryLimit: memoryLimit(environment),
    threads: threadsOf(environment),
    signal,
  }),
  withScratch: scratchBelow(folder),
  prints: (_shelves, { readText }) => storedPrints(readText),
  holder: { host: environment.AWS_LAMBDA_LOG_STREAM_NAME ?? hostname(), process: process.pid },
  isAlive: () => undefined,
})
