/** Every key of the store is built here, and nowhere else. Keys are the same on a disk and in S3. */

const ID = /^[a-z0-9][a-z0-9_.-]*$/

/** A key segment: lower-case letters, digits, `-`, `_`, `.`; anything else could leave its shelf. */
const segment = (value: string): string => {
  if (!ID.test(value)) throw new TypeError(`not a key segment: ${JSON.stringify(value)}`)
  return value
}

const segments = (path: string): string => path.split('/').map(segment).join('/')

/** `2026-11-22T14:11:53.120Z` → `20261122t141153.120z`: sorts by time and is a legal file name everywhere. */
export const timeSegment = (iso: string): string => iso.replaceAll('-', '').replaceAll(':', '').toLowerCase()

export const storeKey = 'store.json'
export const latestKey = 'releases/latest.json'
export const releasesPrefix = 'releases/'
export const runsPrefix = 'runs/'
export const rawPrefix = 'raw/'
export const visitsPrefix = (source: string): string => `visits/${segment(source)}/`

export const blobKey = (source: string, sha256: string): string => `raw/${segment(source)}/blobs/${segment(sha256)}`
export const partitionPrefix = (source: string, partition: string): string =>
  `raw/${segment(source)}/${segment(partition)}/`
export const sourcePrefix = (source: string): string => `raw/${segment(source)}/`

/** `<retrieved_at>-<sha12>`: the name of one snapshot inside its partition. */
export const snapshotId = (retrievedAt: string, sha256: string): string =>
  `${timeSegment(retrievedAt)}-${sha256.slice(0, 12)}`
/** A look at a publisher that found nothing new: no part of the walk, only the memory of when we last asked. */
export const visitKey = (source: string, at: string): string => `${visitsPrefix(source)}${timeSegment(at)}.json`
export const snapshotKey = (source: string, partition: string, snapshot: string): string =>
  `${partitionPrefix(source, partition)}${segment(snapshot)}.json`

export const recordsPrefix = (source: string, partition: string, snapshot: string, fingerprint: string): string =>
  `records/${segment(source)}/${segment(partition)}/${segment(snapshot)}/${segment(fingerprint)}/`
export const datasetPrefix = (subject: string, name: string, fingerprint: string): string =>
  `datasets/${segment(subject)}/${segment(name)}/${segment(fingerprint)}/`
export const reportPrefix = (report: string, fingerprint: string): string =>
  `reports/${segment(report)}/${segment(fingerprint)}/`

/** Written last in every folder that a room builds: without it the folder is invisible. */
export const summaryKey = (prefix: string): string => `${prefix}summary.json`
/** A file whose name carries the hash of its content, so that two builders can never mix. */
export const contentKey = (prefix: string, stem: string, sha256: string, extension: string): string =>
  `${prefix}${stem === '' ? '' : `${segment(stem)}-`}${sha256.slice(0, 12)}.${extension}`

export const releasePrefix = (release: string): string => `releases/${segment(release)}/`
export const claimKey = (release: string): string => `${releasePrefix(release)}claim.json`
export const manifestKey = (release: string): string => `${releasePrefix(release)}manifest.json`
export const yankKey = (release: string): string => `${releasePrefix(release)}yank.json`
export const releaseDataKey = (release: string, subject: string, name: string): string =>
  `${releasePrefix(release)}data/${segment(subject)}/${segment(name)}.parquet`
export const releaseReportKey = (release: string, file: string): string =>
  `${releasePrefix(release)}reports/${segment(file)}`
/** The one name in capitals: people look for it. */
export const releaseReadmeKey = (release: string): string => `${releasePrefix(release)}README.md`
export const releaseSdmxKey = (release: string, file: string): string =>
  `${releasePrefix(release)}sdmx/${segment(file)}`
export const releaseFileKey = (release: string, file: string): string => `${releasePrefix(release)}${segment(file)}`
export const runKey = (run: string): string => `${runsPrefix}${segment(run)}.json`

/**
 * What a run that is spread over several functions has to remember; its record is `runKey`. It stands on a shelf of its own, for
 * it is of no use once the run has ended: a bucket lets it go by age, which knows prefixes alone.
 */
const runPrefix = (run: string): string => `working/${segment(run)}/`
/** The snapshots that a run began with. */
export const runStartKey = (run: string): string => `${runPrefix(run)}start.json`
/** Some of what a run was told to make, under the hash of its content. */
export const plannedKey = (run: string, sha256: string): string =>
  `${plannedPrefix(run)}${segment(sha256.slice(0, 12))}.json`
export const plannedPrefix = (run: string): string => `${runPrefix(run)}planned/`
/** A mark that a snapshot began to be normalised: it tells of a function that was killed. */
export const begunKey = (run: string, node: string): string => `${begunPrefix(run)}${segments(node)}.json`
export const begunPrefix = (run: string): string => `${runPrefix(run)}begun/`
/** How the n-th attempt at a piece of work ended (`records/<source>/<partition>/<snapshot>`, `ingest/<source>/<partition>`). */
export const outcomeKey = (run: string, what: string, nth: number): string =>
  `${outcomesPrefix(run)}${segments(what)}/${String(nth).padStart(4, '0')}.json`
export const outcomesPrefix = (run: string): string => `${runPrefix(run)}failed/`
