import type { ReadText } from '@corridor/contracts'
import type { Prints } from '@corridor/walk'

export const fingerprintsPath = 'datasets/fingerprints.json'

/** The committed fingerprints: what a bundle reads, where the sources themselves are not at hand. */
export const storedPrints = async (readText: ReadText): Promise<Prints> =>
  JSON.parse(await readText(fingerprintsPath)) as Prints
