import { catalogue } from '@corridor/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addFile, oneMoreFlow } from '../support/cloud/add-file.ts'
import { type Aws, canRunBundles, startAws } from '../support/cloud/aws.ts'
import { bucketFaults } from '../support/cloud/bucket-faults.ts'
import { wholeRelease } from '../support/cloud/released.ts'

const folders = { mode: 'folders' }
const small = { isSmall: true, prefix: 'some/where' }

// Each has its own bucket, and waits most of its time.
describe.skipIf(!canRunBundles).concurrent('a store that fails, under the functions', () => {
  let aws: Aws
  /** A bucket with one release, and a new file that the next run has to put through. */
  beforeAll(async () => {
    aws = await startAws()
    await using cloud = aws.open({ ...small, bucket: 'base' })
    expect(await cloud.run(folders)).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'published' } })
    await addFile(cloud.store(), 'tajikistan-stat-quoted', 'trade_flows', oneMoreFlow, '2026-11-22T07:00:00.000Z')
  })
  afterAll(() => aws[Symbol.asyncDispose]())
  const cloudAt = (bucket: string) => {
    aws.server.copyBucket('base', bucket)
    return aws.open({ ...small, bucket })
  }

  test.each([1, 2])('with every tenth request, in one way or another (%i): the walk comes to its end', async (seed) => {
    const bucket = `tenth-${seed}`
    await using cloud = cloudAt(bucket)
    aws.server.setFaults({ share: 0.1, seed }, bucket)
    const ran = await cloud.run(folders)
    const hit = aws.server.log.filter((each) => each.bucket === bucket && each.fault !== undefined).length
    aws.server.setFaults(undefined, bucket)
    // How many of a hundred or so are hit follows from their keys, and so from what was published.
    expect(hit).toBeGreaterThan(0)
    if (ran.status === 'FAILED') expect(Object.keys(catalogue)).toContain(ran.error)
    else expect(ran).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'published' } })
    await cloud.run(folders)
    await wholeRelease(cloud.store())
    expect(bucketFaults(aws.server, bucket, { mayBeOpen: true })).toEqual([])
  })

  test('with SlowDown to a third of all requests: the functions wait', async () => {
    await using cloud = cloudAt('slow')
    aws.server.setFaults({ share: 0.3, seed: 4, kinds: ['slow_down'] }, 'slow')
    expect(await cloud.run(folders)).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'published' } })
    aws.server.setFaults(undefined, 'slow')
    await wholeRelease(cloud.store())
  })

  test('with every request: the run stops by name, somebody is told, and the next one heals', async () => {
    await using cloud = cloudAt('down')
    aws.server.setFaults({ share: 1, seed: 5, kinds: ['error'] }, 'down')
    expect(await cloud.run(folders)).toMatchObject({ status: 'FAILED', error: 'StoreUnavailable' })
    aws.server.setFaults(undefined, 'down')
    expect(cloud.told).toMatchObject([
      { service: 'sns:publish', input: { Message: { error: 'StoreUnavailable', what_to_do: expect.any(String) } } },
    ])
    expect(await cloud.run(folders)).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'published' } })
    await wholeRelease(cloud.store())
  })
})
