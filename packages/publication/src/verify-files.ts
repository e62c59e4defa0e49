import {
  claimKey,
  manifestKey,
  type OpenEngine,
  type ReleaseManifest,
  readJson,
  releasePrefix,
  type Store,
  sha256,
  sqlText,
  yankKey,
} from '@corridor/contracts'
import type { Claim } from './claim-release.ts'

/** What is wrong with the files of a release, in words; nothing where all is as the manifest says. */
export const verifyFiles = async (
  effects: { readonly store: Store; readonly openEngine: OpenEngine },
  release: string,
  manifest: ReleaseManifest,
): Promise<readonly string[]> => {
  await using session = await effects.openEngine()
  const faults = [...(await identityFaults(effects.store, release, manifest))]
  for (const file of manifest.files) {
    const bytes = await effects.store.get(file.key)
    if (bytes === undefined) {
      faults.push(`${file.key} is missing`)
      continue
    }
    if (bytes.length !== file.bytes || sha256(bytes) !== file.sha256) {
      faults.push(`${file.key} is not what was released: ${bytes.length} bytes, SHA-256 ${sha256(bytes).slice(0, 12)}…`)
      continue
    }
    if (file.dataset === undefined) continue
    const [counted] = await session.rows(
      `SELECT count(*) AS n FROM read_parquet(${sqlText(await effects.store.localPath(file.key))})`,
    )
    if (Number(counted?.n) !== file.rows) faults.push(`${file.key} has ${counted?.n} rows instead of ${file.rows}`)
  }
  return faults
}

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
