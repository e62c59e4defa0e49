import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  CorridorError,
  datasetId,
  encodeJson,
  type ReleasedFile,
  type ReleaseManifest,
  releaseFileKey,
  releasePrefix,
  releaseReadmeKey,
  releaseSdmxKey,
} from '@corridor/contracts'
import { attributedSources } from './attribution.ts'
import { changesText } from './changes-text.ts'
import { dataPackage } from './data-package.ts'
import type { DatasetFile } from './database.ts'
import { holdAgainstTerms } from './hold-against-terms.ts'
import type { PublishEffects, PublishTask } from './publish-release.ts'
import { releaseChanges } from './release-changes.ts'
import { releaseReadme } from './release-readme.ts'
import { writeHistory } from './write-history.ts'
import { writeSdmx } from './write-sdmx.ts'

/** `changes.md` counts and groups changes; one by one it needs none. */
const TOLD = 1

type Papers = {
  readonly release: string
  readonly releasedAt: string
  readonly task: PublishTask
  /** Datasets and reports that stand in the release already. */
  readonly files: readonly ReleasedFile[]
  readonly withheld: ReleaseManifest['withheld']
  readonly previous: ReleaseManifest | undefined
}

/** Writes what goes with the datasets: database, SDMX, data package, changes, and the README that explains them all. */
export const releasePapers = async (
  effects: PublishEffects,
  folder: string,
  papers: Papers,
): Promise<readonly ReleasedFile[]> => {
  const { store } = effects
  const { release, releasedAt, task, withheld, previous } = papers
  await using session = await effects.openEngine()
  const files: readonly (DatasetFile & { readonly file: ReleasedFile })[] = await Promise.all(
    task.datasets.map(async ({ model, sql }) => {
      const file = papers.files.find((each) => each.dataset === datasetId(model))
      if (!file) throw new CorridorError('UnknownDataset', `${datasetId(model)} is not in the release`)
      return { model, sql, file, path: await store.localPath(file.key) }
    }),
  )
  const save = async (key: string, path: string, rows = 0): Promise<ReleasedFile> => {
    const digest = await effects.digestFile(path)
    if (!digest) throw new CorridorError('StoreUnavailable', `${path} is gone before it could be kept`, { place: path })
    await store.putFile(key, path)
    return { key, ...digest, rows }
  }
  const write = async (key: string, text: string | Uint8Array): Promise<ReleasedFile> => {
    const path = join(folder, 'paper')
    await writeFile(path, text)
    return await save(key, path)
  }
  const queried = await writeHistory(effects, session, folder, {
    files,
    kinds: task.shelves.kinds,
    inputs: task.inputs,
  })
  await holdAgainstTerms(effects, task, join(folder, 'corridor.duckdb'))
  const described = files.map(({ model, file }) => ({
    model,
    file,
    path: file.key.slice(releasePrefix(release).length),
  }))
  const sdmx = await writeSdmx(session, folder, {
    shelves: task.shelves,
    readText: effects.readText,
    histories: Object.fromEntries(
      files.filter(({ model }) => model.subject === 'history').map(({ model, path }) => [model.name, path]),
    ),
    releasedAt,
  })
  const histories = task.histories.map(async ({ summary }) => await store.localPath(summary.file.key))
  const sources = await attributedSources(session, task.shelves.sources, await Promise.all(histories))
  const changes = await releaseChanges(
    { session, readText: effects.readText, localPath: store.localPath },
    task.shelves,
    task.datasets.map(({ model }) => model),
    previous,
    { release, nodes: task.nodes, snapshots: task.snapshots, files: papers.files },
    TOLD,
  )
  const saved = [
    ...(await Promise.all(queried.map((name) => save(releaseFileKey(release, name), join(folder, name))))),
    ...(await Promise.all(sdmx.map(({ name, path, rows }) => save(releaseSdmxKey(release, name), path, rows)))),
    await write(
      releaseFileKey(release, 'datapackage.json'),
      encodeJson(
        dataPackage({
          release,
          releasedAt,
          datasets: described,
          databases: queried.map((path) => ({ path })),
          sources,
          withheld,
        }),
      ),
    ),
    await write(releaseFileKey(release, 'changes.md'), changesText(changes)),
  ]
  const all = [...papers.files, ...saved].map((file) => ({
    ...file,
    path: file.key.slice(releasePrefix(release).length),
  }))
  const readme = releaseReadme({
    release,
    releasedAt,
    files: all,
    models: files.map(({ model }) => model),
    sources,
    withheld,
    withoutPeriod: Object.fromEntries(sdmx.map(({ name, without_period }) => [name, without_period])),
  })
  return [...saved, await write(releaseReadmeKey(release), readme)]
}
