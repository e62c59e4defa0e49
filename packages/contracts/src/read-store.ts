import {
  latestKey,
  manifestKey,
  partitionPrefix,
  rawPrefix,
  releasesPrefix,
  sourcePrefix,
  storeKey,
  yankKey,
} from './address.ts'
import { decodeJson, encodeJson } from './digest.ts'
import type { Store } from './effects.ts'
import { CorridorError, isCorridorError } from './errors.ts'
import type { Latest, ReleaseManifest, Snapshot } from './manifest.ts'

/** Whether the objects of a store come over a network. */
export const isFar = ({ place }: Pick<Store, 'place'>): boolean => place.includes('://')

/** Reads JSON that Corridor itself wrote: its shape is the one of the type. */
export const readJson = async <T>(store: Store, key: string): Promise<T | undefined> => {
  const bytes = await store.get(key)
  if (bytes === undefined) return undefined
  try {
    return decodeJson(bytes) as T
  } catch (cause) {
    throw new CorridorError('ReleaseDamaged', `${key} in ${store.place} is no JSON`, { place: key, cause })
  }
}

const snapshotKeys = (keys: readonly string[], source: string): readonly string[] => {
  const [below, blobs] = [sourcePrefix(source), `${sourcePrefix(source)}blobs/`]
  return keys.filter((key) => key.startsWith(below) && key.endsWith('.json') && !key.startsWith(blobs))
}

/** All snapshots of some sources, oldest first inside each partition. One listing serves them all. */
export const snapshotsOfAll = async (store: Store, sources: readonly string[]): Promise<readonly Snapshot[]> => {
  const keys = await store.list(rawPrefix)
  const wanted = sources.flatMap((source) => snapshotKeys(keys, source))
  return (await Promise.all(wanted.map((key) => readJson<Snapshot>(store, key)))).filter((each) => each !== undefined)
}

/** All snapshots of a source, oldest first inside each partition. */
export const snapshotsOf = async (store: Store, source: string): Promise<readonly Snapshot[]> => {
  const keys = snapshotKeys(await store.list(sourcePrefix(source)), source)
  return (await Promise.all(keys.map((key) => readJson<Snapshot>(store, key)))).filter((each) => each !== undefined)
}

/** The newest snapshot of a partition. */
export const lastSnapshot = async (store: Store, source: string, partition: string): Promise<Snapshot | undefined> => {
  const newest = (await store.list(partitionPrefix(source, partition))).findLast((key) => key.endsWith('.json'))
  return newest === undefined ? undefined : readJson<Snapshot>(store, newest)
}

export const latestOf = (store: Store): Promise<Latest | undefined> => readJson<Latest>(store, latestKey)

/** The manifest of a release, if it is there and whole: without it the release does not exist. */
export const wholeManifest = async (store: Store, release: string): Promise<ReleaseManifest | undefined> => {
  try {
    return await readJson<ReleaseManifest>(store, manifestKey(release))
  } catch (error) {
    if (isCorridorError(error) && error.name === 'ReleaseDamaged') return undefined
    throw error
  }
}

/** @throws UnknownRelease */
export const manifestOf = async (store: Store, release: string): Promise<ReleaseManifest> => {
  const manifest = await readJson<ReleaseManifest>(store, manifestKey(release))
  if (!manifest) throw new CorridorError('UnknownRelease', `there is no release ${release} in ${store.place}`)
  return manifest
}

/** The release asked for; or the latest. @throws NoRelease, UnknownRelease */
export const releaseOrLatest = async (store: Store, release: string | undefined): Promise<ReleaseManifest> => {
  if (release !== undefined && release !== 'latest') return manifestOf(store, release)
  const latest = await latestOf(store)
  if (!latest) throw new CorridorError('NoRelease', `there is no release in ${store.place} yet`)
  return latestManifest(store, latest)
}

/** @throws ReleaseDamaged when the latest release has lost its manifest */
const latestManifest = async (store: Store, { release }: Latest): Promise<ReleaseManifest> => {
  const manifest = await readJson<ReleaseManifest>(store, manifestKey(release))
  if (!manifest) {
    throw new CorridorError('ReleaseDamaged', `the latest release ${release} has no manifest in ${store.place}`, {
      place: manifestKey(release),
      hint: '`corridor run` publishes it again; `corridor releases` lists the others.',
    })
  }
  return manifest
}

export type Yank = { readonly release: string; readonly why: string; readonly yanked_at: string }

/** Every release that was finished, oldest first, with why it was withdrawn, if it was. */
export const releasesOf = async (
  store: Store,
): Promise<readonly { readonly manifest: ReleaseManifest; readonly yank: Yank | undefined }[]> => {
  const keys = await store.list(releasesPrefix)
  const found = await Promise.all(
    keys
      .filter((key) => key.endsWith('/manifest.json'))
      .map(async (key) => {
        const manifest = await wholeManifest(store, key.split('/').at(-2) ?? '')
        if (manifest === undefined) return undefined
        const yank = yankKey(manifest.release)
        return { manifest, yank: keys.includes(yank) ? await readJson<Yank>(store, yank) : undefined }
      }),
  )
  return found.filter((each) => each !== undefined).sort((a, b) => inOrder(a.manifest, b.manifest))
}

/** The newest release that nobody withdrew. */
export const newestRelease = async (store: Store): Promise<ReleaseManifest | undefined> =>
  (await releasesOf(store)).filter(({ yank }) => yank === undefined).at(-1)?.manifest

/** By time of release; of one moment, the shorter id (`2026-11-22`) before the longer (`2026-11-22.2`). */
const inOrder = (a: ReleaseManifest, b: ReleaseManifest): number =>
  a.released_at === b.released_at
    ? a.release.length - b.release.length || (a.release < b.release ? -1 : 1)
    : a.released_at < b.released_at
      ? -1
      : 1

const FORMAT = 1

/** Refuses a store that another version wrote; marks a new one. @throws StoreFormatUnknown */
export const openStore = async (store: Store, isWriting: boolean): Promise<void> => {
  const mark = await readJson<{ readonly format: number }>(store, storeKey)
  if (mark === undefined) {
    if (isWriting) await store.put(storeKey, encodeJson({ format: FORMAT }))
    return
  }
  if (mark.format !== FORMAT) {
    throw new CorridorError(
      'StoreFormatUnknown',
      `${store.place} has format ${mark.format}, this Corridor reads ${FORMAT}`,
    )
  }
}
