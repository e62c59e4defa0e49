import {
  type Clock,
  CorridorError,
  encodeJson,
  type Latest,
  latestKey,
  latestOf,
  manifestOf,
  releasesOf,
  type Store,
  type Yank,
  yankKey,
} from '@corridor/contracts'

/** Makes an older release the latest one and keeps it there: later runs publish, but do not move it. @throws UnknownRelease, ReleaseRace */
export const pinRelease = async (store: Store, release: string): Promise<Latest> => {
  await manifestOf(store, release)
  return setLatest(store, { release, is_pinned: true })
}

/** Lets `latest.json` follow the newest release again. @throws NoRelease */
export const unpinRelease = async (store: Store): Promise<Latest> =>
  setLatest(store, { release: await newestGood(store), is_pinned: false })

/** Withdraws a release: its files stay, its reason is written beside them, and it is no longer the latest. */
export const yankRelease = async (store: Store, clock: Clock, release: string, why: string): Promise<Yank> => {
  await manifestOf(store, release)
  if (why.trim() === '') throw new CorridorError('WrongUse', 'a yank needs its reason: --why "…"')
  const yank: Yank = { release, why, yanked_at: clock() }
  await store.put(yankKey(release), encodeJson(yank))
  const latest = await latestOf(store)
  if (latest?.release === release) await setLatest(store, { release: await newestGood(store), is_pinned: false })
  return yank
}

const newestGood = async (store: Store): Promise<string> => {
  const good = (await releasesOf(store)).filter(({ yank }) => yank === undefined).at(-1)
  if (!good) {
    throw new CorridorError('NoRelease', 'no other release is left that could be the latest', {
      hint: 'Publish a good release first (`corridor run`), then yank this one.',
    })
  }
  return good.manifest.release
}

const setLatest = async (store: Store, latest: Latest): Promise<Latest> => {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (await store.swap(latestKey, await store.get(latestKey), encodeJson(latest))) return latest
  }
  throw new CorridorError('ReleaseRace', `other runs keep moving ${latestKey}`)
}
