import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { localStore } from '@corridor/adapters'
import {
  blobKey,
  CorridorError,
  type DatasetSummary,
  type ReleaseManifest,
  readJson,
  releaseOrLatest,
  type Session,
  type Snapshot,
  type Store,
  snapshotKey,
  sqlText,
} from '@corridor/contracts'
import { verifyFiles } from '@corridor/publication'
import { madeNode, nodeNamed, walk } from '@corridor/walk'
import { type Answer, defineCommand } from '../command.ts'
import { walkEffects } from '../walk-here.ts'
import type { CorridorWorld } from '../world.ts'

export const verify = defineCommand({
  name: 'verify',
  usage: '[<release>]',
  summary: 'recompute every hash and row count, and rebuild from raw',
  details:
    'Every file is held against the manifest. Then the raw snapshots of the release go through the whole walk again in an\nempty store, and each dataset has to come out with the same rows.',
  options: { 'files-only': { type: 'boolean', help: 'do not rebuild' } },
  words: [0, 1],
  run: async (world, [release], values): Promise<Answer> => {
    const manifest = await releaseOrLatest(world.store, release)
    const faults = [...(await verifyFiles(world, manifest))]
    const rebuilt = values['files-only'] === true ? undefined : await rebuild(world, manifest)
    faults.push(...(rebuilt?.faults ?? []))
    if (faults.length > 0) {
      throw new CorridorError('ReleaseDamaged', `release ${manifest.release}: ${faults.join('; ')}`, {
        place: manifest.release,
      })
    }
    const files = `${manifest.files.length} files of release ${manifest.release} are what the manifest says`
    return {
      json: {
        release: manifest.release,
        files: manifest.files.length,
        datasets_rebuilt: rebuilt?.compared ?? 0,
        note: rebuilt?.note ?? null,
      },
      text: rebuilt
        ? `${files}; ${rebuilt.compared} datasets rebuilt from raw hold the same rows.${rebuilt.note ? `\n${rebuilt.note}` : ''}`
        : `${files}.`,
    }
  },
})

type Rebuilt = { readonly faults: readonly string[]; readonly compared: number; readonly note: string | undefined }

/** Walks the raw snapshots of a release again in an empty store and compares what comes out, row by row. */
const rebuild = (world: CorridorWorld, manifest: ReleaseManifest): Promise<Rebuilt> =>
  world.withScratch(async (folder) => {
    const path = join(folder, 'store')
    await mkdir(path)
    const store = localStore(path)
    await copyRaw(world.store, store, manifest)
    const { graph } = await walk(await walkEffects(world.on(store)), 'check')
    await using session = await world.openEngine()
    const faults: string[] = []
    const datasets = manifest.files.filter((file) => file.dataset !== undefined)
    for (const file of datasets) {
      const node = nodeNamed(graph, file.dataset ?? '')
      const { file: made } = await madeNode<DatasetSummary>(store, node)
      const differing = await differingRows(
        session,
        await world.store.localPath(file.key),
        await store.localPath(made.key),
      )
      if (differing > 0) faults.push(`${file.dataset}: ${differing} rows differ from what raw gives`)
    }
    const isSameCode = manifest.fingerprint === graph.release
    const note = isSameCode ? undefined : 'The release was made by other code or declarations than are here now.'
    return { faults, compared: datasets.length, note }
  })

const copyRaw = async (from: Store, to: Store, manifest: ReleaseManifest): Promise<void> => {
  for (const id of manifest.snapshots) {
    const [source = '', partition = '', snapshot = ''] = id.split('/')
    const key = snapshotKey(source, partition, snapshot)
    const record = await readJson<Snapshot>(from, key)
    if (!record) throw new CorridorError('ReleaseDamaged', `the raw snapshot ${key} is missing`, { place: key })
    for (const part of record.parts)
      await to.putFile(blobKey(source, part.sha256), await from.localPath(blobKey(source, part.sha256)))
    await to.putFile(key, await from.localPath(key))
  }
}

const differingRows = async (session: Session, one: string, other: string): Promise<number> => {
  const a = `SELECT * FROM read_parquet(${sqlText(one)})`
  const b = `SELECT * FROM read_parquet(${sqlText(other)})`
  try {
    const [row] = await session.rows(
      `SELECT (SELECT count(*) FROM (${a} EXCEPT ALL ${b})) + (SELECT count(*) FROM (${b} EXCEPT ALL ${a})) AS n`,
    )
    return Number(row?.n)
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
