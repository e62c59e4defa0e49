import { releasesOf } from '@corridor/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addFile, oneMoreFlow } from '../support/cloud/add-file.ts'
import { type Aws, canRunBundles, startAws } from '../support/cloud/aws.ts'
import { bucketFaults } from '../support/cloud/bucket-faults.ts'
import { wholeRelease } from '../support/cloud/released.ts'

const folders = { mode: 'folders' }
/** A quarter of an hour is more than a minute: longer than any of these runs takes to publish. */
const small = { isSmall: true, prefix: 'some/where', haste: 12, atOnce: 6 }

describe.skipIf(!canRunBundles)('executions at once on one store', () => {
  let aws: Aws
  beforeAll(async () => {
    aws = await startAws()
    const cloud = aws.open({ ...small, bucket: 'base' })
    await cloud.run(folders)
    await addFile(cloud.store(), 'tajikistan-stat-quoted', 'trade_flows', oneMoreFlow, '2026-11-22T07:00:00.000Z')
  })
  afterAll(() => aws[Symbol.asyncDispose]())

  test.each([
    [2, 'an empty one', undefined, 1],
    [8, 'one with something new', 'base', 2],
  ] as const)(
    '%i on %s: one publishes, the others find nothing to do or a race',
    async (count, _on, base, releases) => {
      const bucket = `raced-by-${count}`
      if (base !== undefined) aws.server.copyBucket(base, bucket)
      const cloud = aws.open({ ...small, bucket, hour: 8 })
      const ends = await Promise.all(Array.from({ length: count }, () => cloud.run(folders)))
      const outcomes = ends.map(({ status, error, output }) =>
        status === 'FAILED' ? error : ((output as { outcome?: string }).outcome ?? 'nothing'),
      )
      expect(outcomes.filter((each) => each === 'published')).toHaveLength(1)
      for (const each of outcomes) expect(['published', 'nothing', 'ReleaseRace']).toContain(each)
      expect(await releasesOf(cloud.store())).toHaveLength(releases)
      await wholeRelease(cloud.store())
      expect(bucketFaults(aws.server, bucket)).toEqual([])
      expect(cloud.refused).toEqual([])
      expect(await cloud.run(folders)).toMatchObject({ output: { plan: { next: 'nothing' } } })
    },
  )
})
