import {
  type Clock,
  CorridorError,
  encodeJson,
  type Latest,
  latestKey,
  latestOf,
  manifestOf,
  type ReleaseManifest,
  readJson,
  releasesOf,
  type Store,
  type Yank,
  yankKey,
} from '@corridor/contracts'

/** Makes an older release the latest one and keeps it there: later runs publish, but do not move it. @throws UnknownRelease, ReleaseRace */
export const pinRelease = async (store: Store, release: string): Promise<Latest> => {
  await manifestOf(store, release)
  const yank = await readJson<Yank>(store, yankKey(release))
  if (yank) {
    throw new CorridorError('WrongUse', `release ${release} was withdrawn: ${yank.why}`, {
      hint: 'Pin another release.',
    })
  }
  return setLatest(store, { release, is_pinned: true })
}

/** Lets `latest.json` follow the newest release again. @throws NoRelease */
export const unpinRelease = async (store: Store): Promise<Latest> =>
  setLatest(store, { release: (await newestOther(store, undefined)).release, is_pinned: false })

/**
 * Withdraws a release: its files stay, its reason is written beside them, and it is no longer the latest.
 * @throws NoRelease, before anything is written, where no other release could be the latest
 */
export const yankRelease = async (store: Store, clock: Clock, release: string, why: string): Promise<Yank> => {
  await manifestOf(store, release)
  if (why.trim() === '') throw new CorridorError('WrongUse', 'a yank needs its reason: --why "…"')
  const latest = await latestOf(store)
  const next = latest?.release === release ? await newestOther(store, release) : undefined
  const yank: Yank = { release, why, yanked_at: clock() }
  await store.put(yankKey(release), encodeJson(yank))
  if (next) await setLatest(store, { release: next.release, is_pinned: false })
  return (await readJson<Yank>(store, yankKey(release))) ?? yank
}

const newestOther = async (store: Store, than: string | undefined): Promise<ReleaseManifest> => {
  const good = (await releasesOf(store)).filter(({ manifest, yank }) => yank === undefined && manifest.release !== than)
  const newest = good.at(-1)?.manifest
  if (newest) return newest
  throw new CorridorError('NoRelease', 'no other release is left that could be the latest', {
    hint: 'Publish another one first (`corridor publish --anew` repeats the same content), then withdraw this one.',
  })
}

const setLatest = async (store: Store, latest: Latest): Promise<Latest> => {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (await store.swap(latestKey, await store.get(latestKey), encodeJson(latest))) return latest
  }
  throw new CorridorError('ReleaseRace', `other runs keep moving ${latestKey}`)
}
