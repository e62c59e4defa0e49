import { type OpenEngine, type ReleaseManifest, type Store, sha256, sqlText } from '@corridor/contracts'

/** What is wrong with the files of a release, in words; nothing where all is as the manifest says. */
export const verifyFiles = async (
  effects: { readonly store: Store; readonly openEngine: OpenEngine },
  manifest: ReleaseManifest,
): Promise<readonly string[]> => {
  await using session = await effects.openEngine()
  const faults: string[] = []
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
