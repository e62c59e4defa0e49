import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { duckdbEngine, isHolderAlive, scratch, thisHolder } from '@corridor/adapters'
import { CorridorError, type OpenEngine, type Shelves, type WithScratch } from '@corridor/contracts'
import type { ClaimEffects } from '@corridor/publication'
import { computePrints, type PrintEffects, type Prints } from '@corridor/walk'

/** What the rooms stand on: where the texts are, where they may work, and under whose name they claim a release. */
export type Ground = Pick<ClaimEffects, 'holder' | 'isAlive'> & {
  /** Folder that holds `datasets`. */
  readonly root: string
  readonly openEngine: OpenEngine
  readonly withScratch: WithScratch
  readonly prints: (shelves: Shelves, texts: PrintEffects) => Promise<Prints>
}

/** Folder of the checkout. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url))

/** How many threads DuckDB may use, from CORRIDOR_THREADS; undefined, which means as many as the machine has, where it is not set. */
export const threadsFrom = (threads: string | undefined): number | undefined => {
  if (threads === undefined || threads === '') return undefined
  if (!/^[1-9]\d{0,2}$/.test(threads)) {
    throw new CorridorError('WrongUse', `CORRIDOR_THREADS is not a number of threads: ${threads}`, {
      hint: 'Unset it, or set it to a whole number from 1 to 999.',
    })
  }
  return Number(threads)
}

/** A checkout on a machine that is ours alone: a source that somebody just changed counts at once. */
export const checkout = (threads?: number): Ground => ({
  root: repositoryRoot,
  openEngine: duckdbEngine({
    temporaryFolder: tmpdir(),
    memoryLimit: '2GB',
    ...(threads === undefined ? {} : { threads }),
  }),
  withScratch: scratch,
  prints: computePrints,
  holder: thisHolder(),
  isAlive: isHolderAlive,
})
