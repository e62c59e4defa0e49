import type { ReleaseManifest } from '@corridor/contracts'

/** Not a part of the store: derived from it for Athena, and the only place beside `latest.json` that is written over. */
const SHELF = 'tables/'

/** The folder of a dataset; in it one folder for each release and one for the latest. */
export const filesFolder = (dataset: string): string => `${SHELF}${dataset.replace('.', '/')}/`

/** Keys below which lists stand. */
export const listedKeys = `${SHELF}*`

/**
 * The lists that let Athena find the files of a release, by key: one address in each line. `as` is what people write for the release.
 */
export const fileLists = (
  bucket: string,
  manifest: Pick<ReleaseManifest, 'files'>,
  as: string,
): ReadonlyMap<string, string> => {
  const lists = new Map<string, string>()
  for (const { dataset, key } of manifest.files) {
    if (dataset === undefined) continue
    const list = `${filesFolder(dataset)}${as}/files.txt`
    lists.set(list, `${lists.get(list) ?? ''}s3://${bucket}/${key}\n`)
  }
  return lists
}
