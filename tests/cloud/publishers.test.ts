import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { manifestOf, readJson, runKey, type Store, snapshotsOf } from '@corridor/contracts'
import { repositoryRoot } from '@corridor/house'
import { type ReplayServer, type Reply, replayServer, type Seen } from '@corridor/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Aws, canRunBundles, startAws } from '../support/cloud/aws.ts'
import { isWrite } from '../support/cloud/bucket-faults.ts'
import { wholeRelease } from '../support/cloud/released.ts'

const SOURCE = 'uzbekistan-siat'
const table = join(repositoryRoot, 'datasets', 'sources', SOURCE, 'fixtures', 'exports.csv')

describe.skipIf(!canRunBundles)('a source on the network, looked at from the cloud', () => {
  let aws: Aws
  let answer: (seen: Seen) => Reply
  let publisher: ReplayServer
  let body: Buffer
  beforeAll(async () => {
    aws = await startAws()
    body = await readFile(table)
    publisher = await replayServer((seen) => answer(seen))
  })
  afterAll(async () => {
    await publisher[Symbol.asyncDispose]()
    await aws[Symbol.asyncDispose]()
  })
  const cloudAt = (bucket: string) => {
    const environment = { CORRIDOR_TEST_PUBLISHER: publisher.url }
    return aws.open({ isSmall: true, prefix: 'some/where', bucket, environment })
  }
  const failuresOf = async (store: Store, release: string): Promise<readonly string[]> => {
    const { run } = await manifestOf(store, release)
    return (await readJson<{ failures: readonly string[] }>(store, runKey(run)))?.failures ?? []
  }

  test('that fails forever stops no other; the run says so, and the next one that finds it well releases it', async () => {
    const cloud = cloudAt('failing')
    answer = () => ({ status: 500 })
    const first = await cloud.run()
    expect(first).toMatchObject({
      status: 'SUCCEEDED',
      output: { outcome: 'published' },
      caught: ['Ingest partition: SourceUnavailable'],
    })
    expect(first.retried).toEqual(Array(3).fill('Ingest partition: SourceUnavailable'))
    const { release, warnings } = await wholeRelease(cloud.store())
    const said = [expect.stringMatching(/^uzbekistan-siat\/exports-by-country: SourceUnavailable: .* HTTP 500/)]
    expect(await failuresOf(cloud.store(), release)).toEqual(said)
    expect(warnings).toEqual(said)
    expect(cloud.told).toMatchObject([
      { service: 'aws-sdk:cloudwatch:putMetricData', input: { MetricData: [{ Dimensions: [{ Value: SOURCE }] }] } },
    ])

    answer = () => ({ body, headers: { 'content-type': 'text/csv' } })
    expect(await cloud.run()).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'published' }, caught: [] })
    const healed = await wholeRelease(cloud.store())
    expect(healed.warnings).toEqual([])
    expect(healed.snapshots.filter((each) => each.startsWith(`${SOURCE}/`))).toHaveLength(1)

    const asked = publisher.seen.length
    aws.server.forget()
    expect(await cloud.run()).toMatchObject({ output: { plan: { next: 'nothing' } } })
    expect(publisher.seen).toHaveLength(asked)
    expect(aws.server.log.filter(({ operation }) => isWrite(operation))).toEqual([])
    expect(cloud.refused).toEqual([])
  })

  test('that asks for fewer requests is left alone as long as it says, by the function and then by the state machine', async () => {
    const cloud = cloudAt('throttled')
    const waits = ['2', '3600']
    answer = (): Reply => {
      const wait = waits.shift()
      return wait === undefined
        ? { body, headers: { 'content-type': 'text/csv' } }
        : { status: 429, headers: { 'retry-after': wait } }
    }
    const ran = await cloud.run({ source: SOURCE })
    expect(ran).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'published' }, caught: [] })
    expect(ran.retried).toEqual(['Ingest partition: SourceBusy'])
    expect(await snapshotsOf(cloud.store(), SOURCE)).toHaveLength(1)
    expect((await wholeRelease(cloud.store())).warnings).toEqual([])
  })

  test('that does so for good is left to the next run', async () => {
    const cloud = cloudAt('busy')
    answer = () => ({ status: 429, headers: { 'retry-after': '3600' } })
    const ran = await cloud.run()
    expect(ran).toMatchObject({ output: { outcome: 'published' }, caught: ['Ingest partition: SourceBusy'] })
    expect(ran.retried).toEqual(Array(2).fill('Ingest partition: SourceBusy'))
    const { release } = await wholeRelease(cloud.store())
    expect(await failuresOf(cloud.store(), release)).toEqual([expect.stringMatching(/SourceBusy: .*3600 seconds/)])
  })
})
