import { encodeJson, manifestKey } from '@corridor/contracts'
import { memoryStore, stillClock } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { type ClaimEffects, claimRelease } from './claim-release.ts'

const world = (isAlive: ClaimEffects['isAlive'], now = '2026-11-22T12:00:00.000Z'): ClaimEffects => ({
  store: memoryStore(),
  clock: stillClock(now),
  holder: { host: 'here', process: 1 },
  isAlive,
})

describe('the claim of a release id', () => {
  test('is the day of the clock', async () => {
    expect(
      await claimRelease(
        world(() => true),
        'run-1',
        'abc',
      ),
    ).toEqual({ release: '2026-11-22' })
  })
  test('takes the next id of the day for other content', async () => {
    const effects = world(() => true)
    await claimRelease(effects, 'run-1', 'abc')
    expect(await claimRelease(effects, 'run-2', 'def')).toEqual({ release: '2026-11-22.2' })
  })
  test('finds that nothing is left to do where the same content was published', async () => {
    const effects = world(() => true)
    await claimRelease(effects, 'run-1', 'abc')
    await effects.store.put(manifestKey('2026-11-22'), encodeJson({ release: '2026-11-22' }))
    expect(await claimRelease(effects, 'run-2', 'abc')).toEqual({ published: { release: '2026-11-22' } })
  })
  test('ends as a race while another run that works publishes the same content', async () => {
    const effects = world(() => true)
    await claimRelease(effects, 'run-1', 'abc')
    await expect(claimRelease(effects, 'run-2', 'abc')).rejects.toMatchObject({ name: 'ReleaseRace', retry: 'again' })
  })
  test('goes on when the holder is dead', async () => {
    const effects = world(() => false)
    await claimRelease(effects, 'run-1', 'abc')
    expect(await claimRelease(effects, 'run-2', 'abc')).toEqual({ release: '2026-11-22.2' })
  })
  test('waits a quarter of an hour, and for clocks that differ, for a holder of whom nothing can be known', async () => {
    const store = memoryStore()
    const at = (now: string) => ({ ...world(() => undefined, now), store })
    await claimRelease(at('2026-11-22T12:00:00.000Z'), 'run-1', 'abc')
    await expect(claimRelease(at('2026-11-22T12:16:00.000Z'), 'run-2', 'abc')).rejects.toMatchObject({
      name: 'ReleaseRace',
    })
    expect(await claimRelease(at('2026-11-22T12:17:00.000Z'), 'run-3', 'abc')).toEqual({ release: '2026-11-22.2' })
  })
  test('of an earlier attempt of the same run is given up at once, and its folder is left alone', async () => {
    const effects = world(() => undefined)
    await claimRelease(effects, 'run-1', 'abc')
    expect(await claimRelease(effects, 'run-1', 'abc')).toEqual({ release: '2026-11-22.2' })
  })
  test('gives eight runs with other contents eight ids', async () => {
    const effects = world(() => true)
    const claims = await Promise.all([...'abcdefgh'].map((content) => claimRelease(effects, `run-${content}`, content)))
    expect(new Set(claims.map((claim) => ('release' in claim ? claim.release : ''))).size).toBe(8)
  })
})
