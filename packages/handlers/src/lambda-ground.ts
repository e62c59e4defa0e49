import { hostname } from 'node:os'
import { duckdbEngine, scratchBelow } from '@corridor/adapters'
import { type Ground, storedPrints } from '@corridor/house'
import type { Environment, Surroundings } from './surroundings.ts'

/**
 * Half of the memory is DuckDB's: its own limit does not bound all that it takes (a sort under a limit of 512 MB was measured
 * at 1.4 GB), and Node, the library and what is fetched need the rest.
 */
export const memoryLimit = ({ AWS_LAMBDA_FUNCTION_MEMORY_SIZE: size }: Environment): string => {
  const megabytes = Number(size)
  return megabytes > 0 ? `${Math.max(256, Math.floor(megabytes / 2))}MB` : '2GB'
}

/**
 * A function: its texts and fingerprints come with its code, it works below one folder. Machines of functions share names
 * and process numbers, so nobody can tell from one whether another is still alive.
 */
export const lambdaGround = (
  { environment, root }: Pick<Surroundings, 'environment' | 'root'>,
  folder: string,
  signal: AbortSignal,
): Ground => ({
  root,
  openEngine: duckdbEngine({ temporaryFolder: folder, memoryLimit: memoryLimit(environment), signal }),
  withScratch: scratchBelow(folder),
  prints: (_shelves, { readText }) => storedPrints(readText),
  holder: { host: environment.AWS_LAMBDA_LOG_STREAM_NAME ?? hostname(), process: process.pid },
  isAlive: () => undefined,
})
