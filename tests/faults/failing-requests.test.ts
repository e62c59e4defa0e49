import { clockFrom, s3Store } from '@corridor/adapters'
import { runWalk } from '@corridor/cli'
import { catalogue, isCorridorError, type ReleaseManifest, releasesOf } from '@corridor/contracts'
import { verifyFiles } from '@corridor/publication'
import { ownTemporaryFolder, quietLog, startS3Server } from '@corridor/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NOON } from '../support/command-line.ts'
import { smallWorld } from '../support/small-world.ts'

afterAll(ownTemporaryFolder())
const server = await startS3Server({ pageSize: 10 })
Object.assign(process.env, server.environment)
afterAll(server.close)

/** A world on a bucket, where nobody waits between tries. A run that failed in this process has let go of its claim. */
const worldOn = (bucket: string, mostTries: number) => {
  const store = s3Store({ bucket, endpoint: server.endpoint, mostTries, wait: async () => {} })
  const world = smallWorld(store, clockFrom(NOON), quietLog())
  return { ...world, publish: { ...world.publish, isAlive: () => false } }
}

/** What a release holds, whatever its id and time. */
const contentOf = ({ files }: ReleaseManifest): readonly string[] =>
  files.filter(({ dataset }) => dataset !== undefined).map(({ dataset, sha256 }) => `${dataset} ${sha256}`)

describe('a walk on a bucket of which one request in ten fails', () => {
  let expected: readonly string[]

  beforeAll(async () => {
    server.createBucket('clean')
    expected = contentOf((await runWalk(worldOn('clean', 1))).manifest)
    expect(expected.length).toBeGreaterThan(3)
  })

  /** Uploads that were begun without an answer: nobody knows their ids, so they stay for the rule of the bucket. */
  const unheard = (): number =>
    server.log.filter(
      ({ operation, fault }) =>
        operation === 'CreateMultipartUpload' && /^(lost|late_error|truncated)$/.test(fault ?? ''),
    ).length

  /** Walks with faults; gives how it ended, after a run without faults has made all well. */
  const walked = async (bucket: string, seed: number, mostTries: number): Promise<string> => {
    server.createBucket(bucket)
    server.forget()
    server.setFaults({ share: 0.1, seed })
    const end = await runWalk(worldOn(bucket, mostTries)).then(
      ({ failures }) => {
        expect(failures).toEqual([])
        return 'completed'
      },
      (error: unknown) => {
        expect(isCorridorError(error) && error.name in catalogue, String(error)).toBe(true)
        return (error as Error).name
      },
    )
    server.setFaults(undefined)
    // A release that came to be has everything: a failure of the store leaves no source out.
    for (const { manifest } of await releasesOf(worldOn(bucket, 1).store)) expect(contentOf(manifest)).toEqual(expected)
    expect(server.log.some(({ fault }) => fault !== undefined)).toBe(true)
    const healing = worldOn(bucket, 1)
    const { manifest, isLatest, failures } = await runWalk(healing)
    expect(failures).toEqual([])
    expect(isLatest).toBe(true)
    expect(contentOf(manifest)).toEqual(expected)
    expect(await verifyFiles(healing.publish, manifest.release, manifest)).toEqual([])
    return end
  }

  test.each([1, 2, 3])('completes, for a request is sent again (seed %i)', async (seed) => {
    expect(await walked(`patient-${seed}`, seed, 6)).toBe('completed')
    expect(server.openUploads(`patient-${seed}`)).toBe(unheard())
  })

  test('stops by name where none is sent again, and the next run makes all well', async () => {
    const ends = []
    for (let seed = 1; seed <= 4; seed += 1) ends.push(await walked(`impatient-${seed}`, seed, 1))
    expect(ends.filter((end) => end === 'completed').length).toBeLessThan(3)
    expect(ends.join()).toMatch(/StoreUnavailable/)
  })
})
