import {
  type Clock,
  CorridorError,
  claimKey,
  encodeJson,
  newestRelease,
  type ReleaseManifest,
  readJson,
  type Store,
  wholeManifest,
} from '@corridor/contracts'

export type Holder = { readonly host: string; readonly process: number }

/** `releases/<release>/claim.json`: who took the id, when, and for what content. */
export type Claim = {
  readonly release: string
  readonly run: string
  readonly fingerprint: string
  readonly claimed_at: string
  readonly holder: Holder
}

export type ClaimEffects = {
  readonly store: Store
  readonly clock: Clock
  readonly holder: Holder
  /** Whether the process that holds a claim still works; undefined where that cannot be known from here. */
  readonly isAlive: (holder: Holder) => boolean | undefined
}

export type Claimed = { readonly release: string } | { readonly published: ReleaseManifest }

const ABANDONED_AFTER_MS = 15 * 60_000
/** By how much the clocks of two machines may differ. */
const LEEWAY_MS = 2 * 60_000
const MOST_OF_ONE_DAY = 999

/**
 * Takes the next free id of the day (`2026-11-22`, then `2026-11-22.2` …) by exclusive create. Finds that nothing is left
 * to do where a release of the same content was finished meanwhile. What an earlier attempt of the same run left behind is
 * given up: a run has one publisher at a time.
 * @throws ReleaseRace while another run that still works publishes the same content
 */
export const claimRelease = async (
  effects: ClaimEffects,
  run: string,
  fingerprint: string,
  isAnew = false,
): Promise<Claimed> => {
  const { store, clock, holder } = effects
  const day = clock().slice(0, 10)
  for (let count = 1; count <= MOST_OF_ONE_DAY; count += 1) {
    const release = count === 1 ? day : `${day}.${count}`
    const claim: Claim = { release, run, fingerprint, claimed_at: clock(), holder }
    if ((await store.put(claimKey(release), encodeJson(claim))) === 'written') return { release }
    const taken = await readJson<Claim>(store, claimKey(release))
    if (taken?.fingerprint !== fingerprint) continue
    const published = await wholeManifest(store, release)
    // The same content may have been released before something else was: then it is released anew.
    if (published && (isAnew || (await newestRelease(store))?.release !== release)) continue
    if (published) return { published }
    if (taken.run !== run && isAtWork(effects, taken)) {
      throw new CorridorError('ReleaseRace', `run ${taken.run} is publishing the same content as ${release}`)
    }
  }
  throw new CorridorError('ReleaseRace', `no release id of ${day} is free`)
}

/** A dead holder has let go; where nobody can tell, a claim is given up after a quarter of an hour, which no function of the cloud outlives. */
const isAtWork = ({ clock, isAlive }: ClaimEffects, claim: Claim): boolean =>
  isAlive(claim.holder) ?? Date.parse(clock()) - Date.parse(claim.claimed_at) < ABANDONED_AFTER_MS + LEEWAY_MS
