import { type Correction, correctionsOf } from '@corridor/contracts'
import { qualityChecks } from '@corridor/datasets'
import { fingerprintsPath } from '@corridor/house'
import type { CorridorWorld } from '../world.ts'
import { dictionaryText } from './dictionary.ts'
import { fingerprintsText } from './fingerprints.ts'
import { leftOutText, type Transcription } from './left-out.ts'
import { sourcesText } from './source-table.ts'

/** Every generated, committed file with the text that it should have. */
export const generatedFiles = async (world: CorridorWorld): Promise<Readonly<Record<string, string>>> => ({
  [fingerprintsPath]: fingerprintsText(await world.prints()),
  'docs/data-dictionary.md': dictionaryText(world.shelves, qualityChecks, await allCorrections(world)),
  'docs/sources.md': sourcesText(world.shelves),
  'docs/left-out.md': leftOutText(await transcription(world)),
})

/** Of sources whose single figures may not leave, the ledger is no text to print. */
const allCorrections = async ({ readText, shelves }: CorridorWorld): Promise<readonly Correction[]> => {
  const open = shelves.sources.filter(({ licence }) => licence.code === 'rows')
  return (await Promise.all(open.map((source) => correctionsOf(readText, source, shelves.kinds)))).flat()
}

const transcription = async ({ listFiles, readText }: CorridorWorld): Promise<Transcription> => {
  const paths = (await listFiles('docs/transcription')).filter((path) => path.endsWith('.csv'))
  const isRules = (path: string): boolean => path.includes('/rules-')
  const named = async (path: string) =>
    [path.split('/').at(-1)?.replace('.csv', '') ?? path, await readText(path)] as const
  return {
    maps: Object.fromEntries(await Promise.all(paths.filter((path) => !isRules(path)).map(named))),
    rules: await Promise.all(paths.filter(isRules).map(readText)),
  }
}
