import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addFile, oneMoreFlow } from '../support/cloud/add-file.ts'
import { type Aws, canRunBundles, startAws } from '../support/cloud/aws.ts'
import { bucketFaults, isWrite } from '../support/cloud/bucket-faults.ts'
import type { Asked, CloudOptions } from '../support/cloud/cloud.ts'
import { contentOfRelease, wholeRelease } from '../support/cloud/released.ts'

const folders = { mode: 'folders' }
const prefix = 'some/where'
/** A quarter of an hour, after which the claim of a dead run is given up, is less than a second; one process works at a time. */
const inHaste = { isSmall: true, prefix, haste: 1200, atOnce: 1 } satisfies CloudOptions

/** A key without the names of its run and its release, which are others in every run. */
const nameless = (key: string): string =>
  key
    .replace(`${prefix}/`, '')
    .replace(/^(runs|working)\/[^/]+?(?=\/|\.json$)/, '$1/<run>')
    .replace(/^releases\/[\d.-]+(?=\/)/, 'releases/<release>')

describe.skipIf(!canRunBundles)('a function that is killed', () => {
  let aws: Aws
  let keys: readonly string[]
  let expected: Readonly<Record<string, string>>

  /** Runs on a copy of the bucket `base`; `kills` says at which writes the function that asks dies. */
  const openOn = (bucket: string, kills: (key: string) => boolean) => {
    aws.server.copyBucket('base', bucket)
    const isKilled = ({ operation, key }: Asked) => isWrite(operation) && kills(nameless(key))
    return aws.open({ ...inHaste, bucket, hour: 2, kills: isKilled })
  }

  /** A bucket with one release, and a new file that the next run has to put through. */
  beforeAll(async () => {
    aws = await startAws()
    await using cloud = aws.open({ ...inHaste, bucket: 'base' })
    expect(await cloud.run(folders)).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'published' } })
    await addFile(cloud.store(), 'tajikistan-stat-quoted', 'trade_flows', oneMoreFlow, '2026-11-22T07:00:00.000Z')
    const written: string[] = []
    await using whole = openOn('unkilled', (key) => written.push(key) === 0)
    expect(await whole.run(folders)).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'published' } })
    keys = written
    expected = contentOfRelease(await wholeRelease(whole.store()))
  })
  afterAll(() => aws[Symbol.asyncDispose]())

  test('once at every write leaves the last release whole every time, and the runs come to their end', async () => {
    const died: string[] = []
    await using cloud = openOn('every', (key) => {
      if (died.includes(key)) return false
      died.push(key)
      aws.server.copyBucket('every', `every-${died.length}`)
      return true
    })
    for (let before = -1; died.length > before; ) {
      before = died.length
      await cloud.run(folders)
    }
    expect(died).toEqual(expect.arrayContaining([...keys]))
    expect(contentOfRelease(await wholeRelease(cloud.store()))).toEqual(expected)
    expect(bucketFaults(aws.server, 'every', { mayBeOpen: true })).toEqual([])
    expect(cloud.refused).toEqual([])
    for (const [index, key] of died.entries()) {
      await using then = aws.open({ ...inHaste, bucket: `every-${index + 1}` })
      await expect(wholeRelease(then.store()), key).resolves.toBeDefined()
    }
  })

  test.each([
    ['records are finished', 'records/'],
    ['a release is claimed', 'releases/<release>/claim.json'],
    ['the latest release is moved', 'releases/latest.json'],
  ])('together with its run just before %s is healed by the next run', async (what, start) => {
    const bucket = what.replaceAll(' ', '-')
    const last = keys.filter((key) => key.startsWith(start)).at(-1)
    const end = new AbortController()
    await using cloud = openOn(bucket, (key) => {
      if (key !== last || end.signal.aborted) return false
      end.abort()
      return true
    })
    expect(await cloud.run(folders, end.signal)).toMatchObject({ status: 'ABORTED' })
    await wholeRelease(cloud.store())
    expect(await cloud.run(folders)).toMatchObject({ status: 'SUCCEEDED' })
    expect(contentOfRelease(await wholeRelease(cloud.store()))).toEqual(expected)
    expect(bucketFaults(aws.server, bucket)).toEqual([])
  })
})
