import type { Prints } from '@corridor/walk'
import type { CorridorWorld } from '../world.ts'

export const fingerprintsPath = 'datasets/fingerprints.json'

/** The committed fingerprints: what a bundle reads, where the sources themselves are not at hand. */
export const storedPrints = async ({ readText }: Pick<CorridorWorld, 'readText'>): Promise<Prints> =>
  JSON.parse(await readText(fingerprintsPath)) as Prints

export const fingerprintsText = (prints: Prints): string => `${JSON.stringify(prints, null, 2)}\n`
