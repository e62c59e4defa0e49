import { s3Store } from '@corridor/adapters'
import { startS3Server } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { bucketFaults } from '../support/cloud/bucket-faults.ts'
import { permissionsOf } from '../support/cloud/policies.ts'
import { synthesized } from '../support/synthesized.ts'

describe('what holds requests against the roles of the template', async () => {
  const isPermitted = permissionsOf((await synthesized('dev')).template, 'a/b')
  const once = { 'if-none-match': '*' }
  const of = (source: string) => ({ 'x-amz-copy-source': `c/a/b/${source}` })
  test.each([
    ['aggregate-model', 'PutObject', 'datasets/trade/flows/x/y.parquet', once, true],
    ['aggregate-model', 'PutObject', 'raw/x/blobs/y', once, false],
    ['aggregate-model', 'PutObject', 'datasets/trade/flows/x/y.parquet', {}, false],
    ['aggregate-model', 'GetObject', 'releases/latest.json', {}, false],
    ['plan-walk', 'ListObjectsV2', '', {}, true],
    ['plan-walk', 'HeadObject', 'records/x/summary.json', {}, true],
    ['plan-walk', 'DeleteObject', 'working/x/start.json', {}, false],
    ['publish-release', 'PutObject', 'releases/latest.json', { 'if-match': '"1"' }, true],
    ['publish-release', 'PutObject', 'releases/latest.json', {}, false],
    ['publish-release', 'CreateMultipartUpload', 'releases/x/corridor.duckdb', {}, true],
    ['publish-release', 'UploadPart', 'releases/x/corridor.duckdb', {}, true],
    ['publish-release', 'UploadPartCopy', 'releases/x/data/y', of('datasets/y'), true],
    ['publish-release', 'UploadPartCopy', 'releases/x/data/y', of('raw/y'), false],
    ['publish-release', 'UploadPartCopy', 'datasets/x', of('datasets/y'), false],
    ['publish-release', 'CompleteMultipartUpload', 'releases/x/corridor.duckdb', once, true],
    ['publish-release', 'CompleteMultipartUpload', 'releases/x/corridor.duckdb', {}, false],
    ['publish-release', 'AbortMultipartUpload', 'releases/x/corridor.duckdb', {}, true],
    ['publish-release', 'CopyObject', 'releases/x/data/y', of('datasets/y'), false],
    ['a-stranger', 'GetObject', 'store.json', {}, false],
  ] as const)('%s, %s %s %j: %s', (name, operation, key, headers, isLet) => {
    const request = { operation, bucket: 'c', key: `a/b/${key}`, query: new URLSearchParams(), headers }
    expect(isPermitted(name, key === '' ? { ...request, key: '' } : request)).toBe(isLet)
  })
})

test('what looks through a bucket finds objects that are not what their keys say, and keys written twice', async () => {
  await using server = await startS3Server({ isVersioned: true, buckets: ['odd'] })
  Object.assign(process.env, server.environment)
  const store = s3Store({ bucket: 'odd', prefix: 'a', endpoint: server.endpoint })
  const bytes = Buffer.from('something')
  const odd = `datasets/trade/flows/x/${'0'.repeat(12)}.parquet`
  await store.put(odd, bytes)
  await store.put('store.json', bytes)
  expect(bucketFaults(server, 'odd')).toEqual([`a/${odd} is not what its name says`])
  await fetch(`${server.endpoint}/odd/a/store.json`, {
    method: 'PUT',
    body: 'another',
    headers: { authorization: `Credential=${server.environment.AWS_ACCESS_KEY_ID}/x` },
  })
  expect(bucketFaults(server, 'odd')).toContain('a/store.json was written 2 times')
})
