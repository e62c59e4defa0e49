import { tmpdir } from 'node:os'
import { digestFile, duckdbEngine } from '@corridor/adapters'
import { latestOf, manifestOf, type ReleaseManifest, type Store } from '@corridor/contracts'
import { verifyFiles } from '@corridor/publication'

/** The latest release of a store, every file held against its manifest. @throws Error where it is not whole */
export const wholeRelease = async (store: Store): Promise<ReleaseManifest> => {
  const latest = await latestOf(store)
  const manifest = await manifestOf(store, latest?.release ?? '')
  const openEngine = duckdbEngine({ temporaryFolder: tmpdir(), memoryLimit: '500MB' })
  const faults = await verifyFiles({ store, openEngine, digestFile }, manifest.release, manifest)
  if (faults.length > 0) throw new Error(`release ${manifest.release} is damaged: ${faults.join('; ')}`)
  return manifest
}

/** The datasets of a release by the hash of their content. */
export const contentOfRelease = ({ files }: ReleaseManifest): Readonly<Record<string, string>> =>
  Object.fromEntries(files.flatMap(({ dataset, sha256 }) => (dataset === undefined ? [] : [[dataset, sha256]])))
