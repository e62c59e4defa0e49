import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { duckdbEngine, isHolderAlive, scratch, thisHolder } from '@corridor/adapters'
import type { OpenEngine, Shelves, WithScratch } from '@corridor/contracts'
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

/** A checkout on a machine that is ours alone: a source that somebody just changed counts at once. */
export const checkout = (): Ground => ({
  root: repositoryRoot,
  openEngine: duckdbEngine({ temporaryFolder: tmpdir(), memoryLimit: '2GB' }),
  withScratch: scratch,
  prints: computePrints,
  holder: thisHolder(),
  isAlive: isHolderAlive,
})
