import {
  type Clock,
  CorridorError,
  type DatasetSummary,
  type DigestFile,
  datasetId,
  encodeJson,
  type FileReaders,
  type Latest,
  latestKey,
  latestOf,
  manifestKey,
  type NodeEntry,
  newestRelease,
  type OpenEngine,
  type ReadText,
  type ReleasedFile,
  type ReleaseManifest,
  type ReportSummary,
  releaseDataKey,
  releaseReportKey,
  releasesOf,
  type Shelves,
  type Store,
  sha256,
  type WithScratch,
  wholeManifest,
  type Yank,
  yankKey,
} from '@corridor/contracts'
import type { Asked } from './as-of-macros.ts'
import { type ClaimEffects, claimRelease } from './claim-release.ts'
import { holdAgainstTerms } from './hold-against-terms.ts'
import { releasePapers } from './release-papers.ts'
import type { HistoryEffects, TimelessInputs } from './write-history.ts'

export type PublishEffects = ClaimEffects &
  HistoryEffects & {
    readonly store: Store
    readonly clock: Clock
    readonly openEngine: OpenEngine
    readonly withScratch: WithScratch
    readonly readText: ReadText
    readonly digestFile: DigestFile
    /** What the workbook holds is looked at before it leaves. */
    readonly readWorkbook: FileReaders['readWorkbook']
    /** Puts the id of the release into a report. */
    readonly stampReport: (name: string, bytes: Uint8Array, release: string) => Promise<Uint8Array>
  }

export type PublishTask = {
  readonly run: string
  readonly fingerprint: string
  readonly shelves: Shelves
  readonly datasets: readonly (Asked & { readonly summary: DatasetSummary })[]
  /** Rows behind inputs of models that are no datasets and hold no history: `reference.<table>`, `records.<table>`. */
  readonly inputs: TimelessInputs
  readonly reports: readonly ReportSummary[]
  /** The whole history of every kind, with the terms of each record: what leaves is held against it. */
  readonly histories: readonly { readonly kind: string; readonly summary: DatasetSummary }[]
  readonly nodes: Readonly<Record<string, NodeEntry>>
  readonly snapshots: readonly string[]
  readonly warnings: readonly string[]
  /** Publish even what stands already, or was withdrawn. */
  readonly isAnew?: boolean
}

export type Published = {
  readonly manifest: ReleaseManifest
  readonly isNew: boolean
  readonly isLatest: boolean
  readonly yank?: Yank
}

/**
 * datasets and reports → release: takes an id, copies and writes its files, the manifest last, then moves `latest.json`
 * (unless it is pinned). Killed anywhere, it leaves the last release as it was.
 * What its records' terms forbid stops it before anything is written.
 * @throws ReleaseRace, LicenceForbidsRelease
 */
export const publishRelease = async (effects: PublishEffects, task: PublishTask): Promise<Published> => {
  const isAnew = task.isAnew === true
  const withdrawn = isAnew ? undefined : await withdrawnSame(effects.store, task.fingerprint)
  if (withdrawn) return { manifest: withdrawn.manifest, isNew: false, isLatest: false, yank: withdrawn.yank }
  const newest = await newestRelease(effects.store)
  const isPublished = newest?.fingerprint === task.fingerprint && !isAnew
  if (!isPublished) await holdAgainstTerms(effects, task)
  const claimed = isPublished ? { published: newest } : await claimRelease(effects, task.run, task.fingerprint, isAnew)
  if ('published' in claimed) {
    return { manifest: claimed.published, isNew: false, isLatest: await moveLatest(effects.store, claimed.published) }
  }
  const { release } = claimed
  const latest = await latestOf(effects.store)
  const previous = latest && (await wholeManifest(effects.store, latest.release))
  const releasedAt = after(newest?.released_at, effects.clock())
  const withheld = Object.fromEntries(
    task.datasets
      .filter(({ summary }) => summary.withheld > 0)
      .map(({ model, summary }) => [datasetId(model), summary.withheld]),
  )
  const data = await releaseData(effects.store, release, task)
  const reports = await releaseReports(effects, release, task.reports)
  const papers = await effects.withScratch((folder) =>
    releasePapers(effects, folder, { release, releasedAt, task, files: [...data, ...reports], withheld, previous }),
  )
  const manifest: ReleaseManifest = {
    format: 1,
    release,
    released_at: releasedAt,
    run: task.run,
    fingerprint: task.fingerprint,
    previous: previous?.release ?? null,
    nodes: task.nodes,
    snapshots: task.snapshots,
    files: [...data, ...reports, ...papers],
    withheld,
    warnings: task.warnings,
  }
  // Whoever was taken for dead and is not finds that another one was faster.
  const meanwhile = isAnew ? undefined : await newestRelease(effects.store)
  if (meanwhile?.fingerprint === task.fingerprint) {
    return { manifest: meanwhile, isNew: false, isLatest: await moveLatest(effects.store, meanwhile) }
  }
  await effects.store.put(manifestKey(release), encodeJson(manifest))
  return { manifest, isNew: true, isLatest: await moveLatest(effects.store, manifest) }
}

/** Now; or just after the last release, where the clock of this machine is behind that of another. */
const after = (last: string | undefined, now: string): string =>
  last === undefined || now > last ? now : new Date(Date.parse(last) + 1).toISOString()

/** The newest release of this content, if it was withdrawn: what was taken back does not come back by itself. */
const withdrawnSame = async (store: Store, fingerprint: string) => {
  const newest = (await releasesOf(store)).filter(({ manifest }) => manifest.fingerprint === fingerprint).at(-1)
  return newest?.yank === undefined ? undefined : { manifest: newest.manifest, yank: newest.yank }
}

const releaseData = (store: Store, release: string, { datasets }: PublishTask): Promise<readonly ReleasedFile[]> =>
  Promise.all(
    datasets.map(async ({ model, summary }) => {
      const key = releaseDataKey(release, model.subject, model.name)
      await store.copy(summary.file.key, key)
      return { ...summary.file, key, dataset: datasetId(model) }
    }),
  )

const releaseReports = (
  { store, stampReport }: PublishEffects,
  release: string,
  reports: readonly ReportSummary[],
): Promise<readonly ReleasedFile[]> =>
  Promise.all(
    reports
      .flatMap((report) => report.files)
      .map(async (file) => {
        const made = await store.get(file.key)
        if (!made) throw new CorridorError('ObjectMissing', `${file.key} is missing from ${store.place}`)
        const stamped = await stampReport(file.name, made, release)
        const key = releaseReportKey(release, file.name)
        await store.put(key, stamped)
        return { key, sha256: sha256(stamped), bytes: stamped.length, rows: file.rows }
      }),
  )

/** Makes a release the latest one, if it is newer than that and nobody pinned another. @throws ReleaseRace */
const moveLatest = async (store: Store, manifest: ReleaseManifest): Promise<boolean> => {
  if (await store.has(yankKey(manifest.release))) return false
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const bytes = await store.get(latestKey)
    const present = bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Latest)
    if (present?.release === manifest.release) return true
    if (present?.is_pinned === true) return false
    const current = present && (await wholeManifest(store, present.release))
    if (current && current.released_at > manifest.released_at) return false
    if (
      await store.swap(latestKey, bytes, encodeJson({ release: manifest.release, is_pinned: false } satisfies Latest))
    )
      return true
  }
  throw new CorridorError(
    'ReleaseRace',
    `other runs keep moving ${latestKey}; release ${manifest.release} itself is whole`,
  )
}
