import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { digestFile, localStore } from '@corridor/adapters'
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
import { madeNode, walk } from '@corridor/walk'
import { type Answer, defineCommand } from '../command.ts'
import { failureText, walkEffects } from '../walk-here.ts'
import type { CorridorWorld } from '../world.ts'

export const verify = defineCommand({
  name: 'verify',
  usage: '[<release>]',
  summary: 'recompute every hash and row count, and rebuild from raw',
  details:
    'Every file is held against the manifest. Then the raw snapshots of the release go through the whole walk again in an\nempty store, and each dataset has to come out with the same rows.',
  options: { 'files-only': { type: 'boolean', help: 'do not rebuild' } },
  words: [0, 1],
  run: async (world, [given], values): Promise<Answer> => {
    const release = given ?? (await releaseOrLatest(world.store, undefined)).release
    const manifest = await releaseOrLatest(world.store, release)
    const faults = [...(await verifyFiles(world.publish, release, manifest))]
    const rebuilt = values['files-only'] === true ? undefined : await rebuild(world, manifest)
    faults.push(...(rebuilt?.faults ?? []))
    if (faults.length > 0)
      throw new CorridorError('ReleaseDamaged', `release ${release}: ${faults.join('; ')}`, { place: release })
    const files = `${manifest.files.length} files of release ${release} are what the manifest says`
    return {
      json: {
        release,
        files: manifest.files.length,
        datasets_rebuilt: rebuilt?.compared ?? 0,
        note: rebuilt?.note ?? null,
      },
      text: rebuilt ? [`${files}; ${rebuilt.told}.`, ...(rebuilt.note ? [rebuilt.note] : [])].join('\n') : `${files}.`,
    }
  },
})

type Rebuilt = {
  readonly faults: readonly string[]
  readonly compared: number
  readonly told: string
  readonly note: string | undefined
}

/**
 * Walks the raw snapshots of a release again in an empty store and compares what comes out, row by row. Only the code that
 * made the release has to give the same rows; what other code gives is told, and is no fault of the release.
 */
const rebuild = (world: CorridorWorld, manifest: ReleaseManifest): Promise<Rebuilt> =>
  world.withScratch(async (folder) => {
    const path = join(folder, 'store')
    await mkdir(path)
    const store = localStore(path)
    const raw = await copyRaw(world.store, store, manifest)
    if (raw.length > 0) return { faults: raw, compared: 0, told: '', note: undefined }
    const { graph, failures } = await walk(await walkEffects(world.on(store)), 'check')
    await using session = await world.openEngine()
    const differing: string[] = failures.map(failureText)
    const datasets = manifest.files.filter((file) => file.dataset !== undefined)
    for (const file of datasets) {
      const node = graph.nodes.get(file.dataset ?? '')
      if (!node) {
        differing.push(`${file.dataset} is no longer made`)
        continue
      }
      const { file: made } = await madeNode<DatasetSummary>(store, node)
      const rows = await differingRows(session, await world.store.localPath(file.key), await store.localPath(made.key))
      if (rows > 0) differing.push(`${file.dataset}: ${rows} rows differ from what raw gives`)
    }
    const compared = datasets.length
    if (manifest.fingerprint === graph.release) {
      return {
        faults: differing,
        compared,
        told: `${compared} datasets rebuilt from raw hold the same rows`,
        note: undefined,
      }
    }
    const what = differing.length === 0 ? 'The rows are the same.' : `With what is here now: ${differing.join('; ')}.`
    const note = `The release was made by other code or declarations than are here now. ${what}`
    return { faults: [], compared, told: `${compared} datasets rebuilt from raw`, note }
  })

/** Copies the raw snapshots of a release; gives what is missing or is not what its name says. */
const copyRaw = async (from: Store, to: Store, manifest: ReleaseManifest): Promise<readonly string[]> => {
  const faults: string[] = []
  for (const id of manifest.snapshots) {
    const [source = '', partition = '', snapshot = ''] = id.split('/')
    const key = snapshotKey(source, partition, snapshot)
    const record = await readJson<Snapshot>(from, key)
    if (!record) {
      faults.push(`the raw snapshot ${key} is missing`)
      continue
    }
    for (const part of record.parts) {
      const blob = blobKey(source, part.sha256)
      const found = (await from.has(blob)) ? await digestFile(await from.localPath(blob)) : undefined
      if (found?.sha256 !== part.sha256)
        faults.push(`the raw bytes ${blob} are ${found ? 'not what was received' : 'missing'}`)
      else await to.putFile(blob, await from.localPath(blob))
    }
    await to.putFile(key, await from.localPath(key))
  }
  return faults
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
