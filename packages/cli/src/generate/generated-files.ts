import type { CorridorWorld } from '../world.ts'
import { fingerprintsPath, fingerprintsText } from './fingerprints.ts'

/** Every generated, committed file with the text that it should have. */
export const generatedFiles = async (world: CorridorWorld): Promise<Readonly<Record<string, string>>> => ({
  [fingerprintsPath]: fingerprintsText(await world.prints()),
})
