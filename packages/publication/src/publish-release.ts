import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Clock,
  CorridorError,
  type DatasetSummary,
  datasetId,
  encodeJson,
  type FileEntry,
  type Latest,
  latestKey,
  latestOf,
  type Model,
  manifestKey,
  type NodeEntry,
  newestRelease,
  type OpenEngine,
  type ReleasedFile,
  type ReleaseManifest,
  type ReportSummary,
  releaseDataKey,
  releaseFileKey,
  releasePrefix,
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
import { changesText, type DatasetChanges } from './changes-text.ts'
import { type ClaimEffects, claimRelease } from './claim-release.ts'
import { compareDataset } from './compare.ts'
import { dataPackage } from './data-package.ts'
import type { DatasetFile } from './database.ts'
import { type HistoryEffects, type TimelessInputs, writeHistory } from './write-history.ts'

export type PublishEffects = ClaimEffects &
  HistoryEffects & {
    readonly store: Store
    readonly clock: Clock
    readonly openEngine: OpenEngine
    readonly withScratch: WithScratch
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

/** Changes of one dataset that `changes.md` tells one by one. */
const TOLD = 20

/**
 * datasets and reports → release: takes an id, copies and writes its files, the manifest last, then moves `latest.json`
 * (unless it is pinned). Killed anywhere, it leaves the last release as it was.
 * @throws ReleaseRace
 */
export const publishRelease = async (effects: PublishEffects, task: PublishTask): Promise<Published> => {
  const isAnew = task.isAnew === true
  const withdrawn = isAnew ? undefined : await withdrawnSame(effects.store, task.fingerprint)
  if (withdrawn) return { manifest: withdrawn.manifest, isNew: false, isLatest: false, yank: withdrawn.yank }
  const newest = await newestRelease(effects.store)
  const claimed =
    newest?.fingerprint === task.fingerprint && !isAnew
      ? { published: newest }
      : await claimRelease(effects, task.run, task.fingerprint, isAnew)
  if ('published' in claimed) {
    return { manifest: claimed.published, isNew: false, isLatest: await moveLatest(effects.store, claimed.published) }
  }
  const { release } = claimed
  const latest = await latestOf(effects.store)
  const previous = latest && (await wholeManifest(effects.store, latest.release))
  const releasedAt = effects.clock()
  const data = await releaseData(effects.store, release, task)
  const reports = await releaseReports(effects, release, task.reports)
  const papers = await effects.withScratch((folder) =>
    releasePapers(effects, folder, { release, releasedAt, task, data, previous }),
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
    withheld: Object.fromEntries(
      task.datasets
        .filter(({ summary }) => summary.withheld > 0)
        .map(({ model, summary }) => [datasetId(model), summary.withheld]),
    ),
    warnings: task.warnings,
  }
  await effects.store.put(manifestKey(release), encodeJson(manifest))
  return { manifest, isNew: true, isLatest: await moveLatest(effects.store, manifest) }
}

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
        if (!made) throw new CorridorError('StoreUnavailable', `${file.key} is missing from ${store.place}`)
        const stamped = await stampReport(file.name, made, release)
        const key = releaseReportKey(release, file.name)
        await store.put(key, stamped)
        return { key, sha256: sha256(stamped), bytes: stamped.length, rows: file.rows }
      }),
  )

type Papers = {
  readonly release: string
  readonly releasedAt: string
  readonly task: PublishTask
  readonly data: readonly ReleasedFile[]
  readonly previous: ReleaseManifest | undefined
}

const releasePapers = async (
  effects: PublishEffects,
  folder: string,
  papers: Papers,
): Promise<readonly ReleasedFile[]> => {
  const { store } = effects
  const { release, releasedAt, task, data, previous } = papers
  await using session = await effects.openEngine()
  const files: readonly (DatasetFile & { readonly file: ReleasedFile })[] = await Promise.all(
    task.datasets.map(async ({ model, sql }) => {
      const file = data.find((each) => each.dataset === datasetId(model))
      if (!file) throw new CorridorError('UnknownDataset', `${datasetId(model)} is not in the release`)
      return { model, sql, file, path: await store.localPath(file.key) }
    }),
  )
  const save = async (name: string, path: string): Promise<ReleasedFile> => {
    const bytes = await readFile(path)
    const key = releaseFileKey(release, name)
    await store.putFile(key, path)
    return { key, sha256: sha256(bytes), bytes: bytes.length, rows: 0 }
  }
  const queried = await writeHistory(effects, session, folder, {
    files,
    kinds: task.shelves.kinds,
    inputs: task.inputs,
  })
  const described = files.map(({ model, file }) => ({
    model,
    file,
    path: file.key.slice(releasePrefix(release).length),
  }))
  const packagePath = join(folder, 'datapackage.json')
  await writeFile(packagePath, encodeJson(dataPackage(release, releasedAt, described, task.shelves.sources)))
  const changesPath = join(folder, 'changes.md')
  const changes: DatasetChanges[] = []
  for (const { model, file, path } of files) changes.push(await changesOf(session, store, previous, model, file, path))
  await writeFile(changesPath, changesText(release, previous?.release ?? null, changes))
  const saved: ReleasedFile[] = []
  for (const name of queried) saved.push(await save(name, join(folder, name)))
  return [...saved, await save('datapackage.json', packagePath), await save('changes.md', changesPath)]
}

const changesOf = async (
  session: Awaited<ReturnType<OpenEngine>>,
  store: Store,
  previous: ReleaseManifest | undefined,
  model: Model,
  file: FileEntry,
  path: string,
): Promise<DatasetChanges> => {
  const dataset = datasetId(model)
  const before = previous?.files.find((each) => each.dataset === dataset)
  const nothing = { changes: [], counts: { added: 0, removed: 0, changed: 0 } }
  const titles = Object.fromEntries(model.columns.map((field) => [field.name, field.title]))
  const base = { dataset, titles, rows: file.rows, isNew: before === undefined }
  if (before === undefined || before.sha256 === file.sha256) return { ...base, ...nothing }
  return { ...base, ...(await compareDataset(session, model, await store.localPath(before.key), path, TOLD)) }
}

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
