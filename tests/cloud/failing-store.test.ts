import { catalogue } from '@corridor/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Aws, canRunBundles, startAws } from '../support/cloud/aws.ts'
import { bucketFaults } from '../support/cloud/bucket-faults.ts'
import { wholeRelease } from '../support/cloud/released.ts'

const folders = { mode: 'folders' }
const small = { isSmall: true, prefix: 'some/where' }

describe.skipIf(!canRunBundles)('a store that fails, under the functions', () => {
  let aws: Aws
  beforeAll(async () => {
    aws = await startAws()
  })
  afterAll(() => aws[Symbol.asyncDispose]())

  test.each([1, 2, 3])(
    'with every tenth request, in one way or another (%i): the walk comes to its end',
    async (seed) => {
      const cloud = aws.open({ ...small, bucket: `tenth-${seed}` })
      aws.server.forget()
      aws.server.setFaults({ share: 0.1, seed })
      const ran = await cloud.run(folders)
      const hit = aws.server.log.filter(({ fault }) => fault !== undefined).length
      aws.server.setFaults(undefined)
      expect(hit).toBeGreaterThan(10)
      if (ran.status === 'FAILED') expect(Object.keys(catalogue)).toContain(ran.error)
      else expect(ran).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'published' } })
      await cloud.run(folders)
      await wholeRelease(cloud.store())
      expect(bucketFaults(aws.server, `tenth-${seed}`)).toEqual([])
    },
  )

  test('with SlowDown to a third of all requests: the functions wait', async () => {
    const cloud = aws.open({ ...small, bucket: 'slow' })
    aws.server.setFaults({ share: 0.3, seed: 4, kinds: ['slow_down'] })
    expect(await cloud.run(folders)).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'published' } })
    aws.server.setFaults(undefined)
    await wholeRelease(cloud.store())
  })

  test('with every request: the run stops by name, somebody is told, and the next one heals', async () => {
    const cloud = aws.open({ ...small, bucket: 'down' })
    aws.server.setFaults({ share: 1, seed: 5, kinds: ['error'] })
    expect(await cloud.run(folders)).toMatchObject({ status: 'FAILED', error: 'StoreUnavailable' })
    aws.server.setFaults(undefined)
    expect(cloud.told).toMatchObject([
      { service: 'sns:publish', input: { Message: { error: 'StoreUnavailable', what_to_do: expect.any(String) } } },
    ])
    expect(await cloud.run(folders)).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'published' } })
    await wholeRelease(cloud.store())
  })
})
