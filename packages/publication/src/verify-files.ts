import {
  claimKey,
  type DigestFile,
  isCorridorError,
  manifestKey,
  type OpenEngine,
  type ReleaseManifest,
  readJson,
  releasePrefix,
  type Store,
  sqlText,
  yankKey,
} from '@corridor/contracts'
import type { Claim } from './claim-release.ts'

/** What is wrong with the files of a release, in words; nothing where all is as the manifest says. */
export const verifyFiles = async (
  effects: { readonly store: Store; readonly openEngine: OpenEngine; readonly digestFile: DigestFile },
  release: string,
  manifest: ReleaseManifest,
): Promise<readonly string[]> => {
  await using session = await effects.openEngine()
  const faults = [...(await identityFaults(effects.store, release, manifest))]
  for (const file of manifest.files) {
    const path = await pathIfThere(effects.store, file.key)
    const found = path && (await effects.digestFile(path))
    if (!found) {
      faults.push(`${file.key} is missing`)
      continue
    }
    if (found.bytes !== file.bytes || found.sha256 !== file.sha256) {
      faults.push(`${file.key} is not what was released: ${found.bytes} bytes, SHA-256 ${found.sha256.slice(0, 12)}…`)
      continue
    }
    if (file.dataset === undefined) continue
    const [counted] = await session.rows(`SELECT count(*) AS n FROM read_parquet(${sqlText(path)})`)
    if (Number(counted?.n) !== file.rows) faults.push(`${file.key} has ${counted?.n} rows instead of ${file.rows}`)
  }
  return faults
}

const pathIfThere = (store: Store, key: string): Promise<string | undefined> =>
  store.localPath(key).catch((error: unknown) => {
    if (isCorridorError(error) && error.name === 'ObjectMissing') return undefined
    throw error
  })

/** The manifest has to speak of this release, of the content that claimed its id, and of every file that lies there. */
const identityFaults = async (store: Store, release: string, manifest: ReleaseManifest): Promise<readonly string[]> => {
  const claim = await readJson<Claim>(store, claimKey(release))
  const listed = new Set([
    ...manifest.files.map(({ key }) => key),
    claimKey(release),
    manifestKey(release),
    yankKey(release),
  ])
  const strangers = (await store.list(releasePrefix(release))).filter((key) => !listed.has(key))
  return [
    ...(manifest.release === release ? [] : [`its manifest speaks of release ${manifest.release}`]),
    ...(claim?.fingerprint === manifest.fingerprint ? [] : ['its manifest and its claim are of different content']),
    ...strangers.map((key) => `${key} is not listed in the manifest`),
  ]
}
