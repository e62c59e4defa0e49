import { Readable } from 'node:stream'
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { afterAll, describe, expect, test } from 'vitest'
import { Bucket, clientOf, refusal, verbsOf } from './s3/a-client.example.ts'
import { startS3Server } from './s3-server.ts'

const server = await startS3Server({ buckets: [Bucket], pageSize: 4 })
const client = clientOf(server)
const { put, textOf } = verbsOf(client)
const versioned = await startS3Server({ buckets: [Bucket], isVersioned: true })
afterAll(async () => {
  await server.close()
  await versioned.close()
})

describe('the server of S3 for tests: objects', () => {
  test('keeps bytes with the checksum that the SDK sends by default', async () => {
    const { ETag, ChecksumCRC32 } = await put('plain', 'hello')
    expect(ETag).toBe('"5d41402abc4b2a76b9719d911017c592"')
    expect(ChecksumCRC32).toBe('NhCmhg==')
    const got = await client.send(new GetObjectCommand({ Bucket, Key: 'plain', ChecksumMode: 'ENABLED' }))
    expect(got).toMatchObject({ ChecksumCRC32: 'NhCmhg==', ChecksumType: 'FULL_OBJECT', ContentLength: 5 })
    expect(await got.Body?.transformToString()).toBe('hello')
  })
  test('takes a stream apart that comes in chunks with a trailing checksum', async () => {
    const text = 'chunk '.repeat(30_000)
    const Body = Readable.from([text.slice(0, 70_000), text.slice(70_000)].map((part) => Buffer.from(part)))
    await put('stream', Body, { ContentLength: text.length, ChecksumAlgorithm: 'SHA256' })
    expect(await textOf('stream')).toBe(text)
  })
  test('refuses a body that is not what its checksum says', async () => {
    await expect(put('wrong', 'hello', { ChecksumCRC32: 'AAAAAA==' })).rejects.toMatchObject(refusal(400, 'BadDigest'))
    await expect(put('wrong', 'hello', { ContentMD5: 'AAAAAAAAAAAAAAAAAAAAAA==' })).rejects.toMatchObject(
      refusal(400, 'BadDigest'),
    )
    expect(server.objects(Bucket).has('wrong')).toBe(false)
  })
  test('refuses a checksum that it does not know rather than believing it', async () => {
    await expect(put('unknown', 'hello', { ChecksumCRC32C: 'AAAAAA==' })).rejects.toMatchObject(
      refusal(501, 'NotImplemented'),
    )
  })
  test.each([
    ['bytes=1-3', 'ell', 'bytes 1-3/5'],
    ['bytes=2-', 'llo', 'bytes 2-4/5'],
    ['bytes=-2', 'lo', 'bytes 3-4/5'],
    ['bytes=3-99', 'lo', 'bytes 3-4/5'],
  ])('gives the range %s', async (Range, text, ContentRange) => {
    await put('ranged', 'hello')
    const got = await client.send(new GetObjectCommand({ Bucket, Key: 'ranged', Range, ChecksumMode: 'ENABLED' }))
    expect(got).toMatchObject({ ContentRange, ContentLength: text.length, $metadata: { httpStatusCode: 206 } })
    expect(got.ChecksumCRC32).toBeUndefined()
    expect(await got.Body?.transformToString()).toBe(text)
  })
  test('refuses a range past the end', async () => {
    await put('ranged', 'hello')
    await expect(textOf('ranged', { Range: 'bytes=5-' })).rejects.toMatchObject(refusal(416, 'InvalidRange'))
  })
  test('reads only the object that is meant', async () => {
    const { ETag } = await put('tagged', 'hello')
    expect(await textOf('tagged', { IfMatch: ETag })).toBe('hello')
    await expect(textOf('tagged', { IfMatch: '"other"' })).rejects.toMatchObject(refusal(412, 'PreconditionFailed'))
  })
  test('keeps metadata', async () => {
    await put('marked', 'x', { Metadata: { mark: 'a' } })
    const { Metadata } = await client.send(new HeadObjectCommand({ Bucket, Key: 'marked' }))
    expect(Metadata).toEqual({ mark: 'a' })
  })
  test('tells a missing key from a missing bucket', async () => {
    await expect(textOf('none')).rejects.toMatchObject(refusal(404, 'NoSuchKey'))
    await expect(client.send(new GetObjectCommand({ Bucket: 'nowhere', Key: 'k' }))).rejects.toMatchObject(
      refusal(404, 'NoSuchBucket'),
    )
  })
  test('refuses whoever comes with another key', async () => {
    await expect(
      clientOf(server, 'stranger').send(new GetObjectCommand({ Bucket, Key: 'plain' })),
    ).rejects.toMatchObject(refusal(403, 'InvalidAccessKeyId'))
    expect((await fetch(`${server.endpoint}/${Bucket}/plain`)).status).toBe(403)
  })
  test('deletes one object, or several', async () => {
    for (const key of ['d/1', 'd/2', 'd/<&>']) await put(key, 'x')
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'd/1' }))
    await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'd/2' }, { Key: 'd/<&>' }] } }))
    expect([...server.objects(Bucket).keys()].filter((key) => key.startsWith('d/'))).toEqual([])
  })
  test('says what it does not do, a copy at once among it', async () => {
    await put('source', 'x')
    await expect(
      client.send(new CopyObjectCommand({ Bucket, Key: 'copied', CopySource: `${Bucket}/source`, IfNoneMatch: '*' })),
    ).rejects.toMatchObject(refusal(501, 'NotImplemented'))
    expect(server.objects(Bucket).has('copied')).toBe(false)
    const answer = await fetch(`${server.endpoint}/${Bucket}/plain`, {
      method: 'PATCH',
      headers: { authorization: 'corridor-test/' },
    })
    expect(answer.status).toBe(501)
  })
})

describe('the server of S3 for tests: conditional writes', () => {
  test('creates only where nothing is', async () => {
    await put('once', 'one', { IfNoneMatch: '*' })
    await expect(put('once', 'two', { IfNoneMatch: '*' })).rejects.toMatchObject(refusal(412, 'PreconditionFailed'))
    expect(await textOf('once')).toBe('one')
  })
  test('replaces only what is meant', async () => {
    const { ETag } = await put('swapped', 'one')
    await expect(put('swapped', 'two', { IfMatch: '"other"' })).rejects.toMatchObject(
      refusal(412, 'PreconditionFailed'),
    )
    await put('swapped', 'two', { IfMatch: ETag })
    await expect(put('swapped', 'three', { IfMatch: ETag })).rejects.toMatchObject(refusal(412, 'PreconditionFailed'))
    await expect(put('nothing', 'x', { IfMatch: ETag })).rejects.toMatchObject(refusal(404, 'NoSuchKey'))
  })
})

test('the server of S3 for tests lists keys page by page, with folders where they are wanted', async () => {
  for (const key of ['l/a', 'l/b/1', 'l/b/2', 'l/c', 'l/d', 'l/e & <f>', 'm']) await put(key, 'x')
  const page = await client.send(new ListObjectsV2Command({ Bucket, Prefix: 'l/' }))
  expect(page).toMatchObject({ KeyCount: 4, IsTruncated: true })
  const rest = await client.send(
    new ListObjectsV2Command({ Bucket, Prefix: 'l/', ContinuationToken: page.NextContinuationToken }),
  )
  expect(rest.IsTruncated).toBe(false)
  expect([...(page.Contents ?? []), ...(rest.Contents ?? [])].map(({ Key }) => Key)).toEqual([
    'l/a',
    'l/b/1',
    'l/b/2',
    'l/c',
    'l/d',
    'l/e & <f>',
  ])
  const folders = await client.send(new ListObjectsV2Command({ Bucket, Prefix: 'l/', Delimiter: '/', MaxKeys: 2 }))
  expect(folders).toMatchObject({ CommonPrefixes: [{ Prefix: 'l/b/' }], Contents: [{ Key: 'l/a' }], IsTruncated: true })
  const after = await client.send(new ListObjectsV2Command({ Bucket, Prefix: 'l/', StartAfter: 'l/d' }))
  expect(after.Contents?.map(({ Key }) => Key)).toEqual(['l/e & <f>'])
})

test('the server of S3 for tests keeps versions of a versioned bucket, deletions included', async () => {
  const old = clientOf(versioned)
  const first = await old.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'one' }))
  await old.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'two' }))
  await old.send(new DeleteObjectCommand({ Bucket, Key: 'k' }))
  await expect(old.send(new HeadObjectCommand({ Bucket, Key: 'k' }))).rejects.toMatchObject(refusal(404, 'NotFound'))
  const got = await old.send(new GetObjectCommand({ Bucket, Key: 'k', VersionId: first.VersionId }))
  expect(await got.Body?.transformToString()).toBe('one')
  const { Versions, DeleteMarkers } = await old.send(new ListObjectVersionsCommand({ Bucket }))
  expect([Versions?.length, DeleteMarkers?.length]).toEqual([2, 1])
})
