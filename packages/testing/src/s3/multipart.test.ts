import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
  type UploadPartCopyCommandInput,
} from '@aws-sdk/client-s3'
import { afterAll, describe, expect, test } from 'vitest'
import { startS3Server } from '../s3-server.ts'
import { Bucket, clientOf, refusal, verbsOf } from './a-client.example.ts'

const server = await startS3Server({ buckets: [Bucket], leastPart: 5, mostCopied: 20 })
const client = clientOf(server)
const { put, textOf } = verbsOf(client)
afterAll(server.close)

describe('the server of S3 for tests: uploads in parts', () => {
  const start = async (Key: string) =>
    (await client.send(new CreateMultipartUploadCommand({ Bucket, Key, Metadata: { mark: 'm' } }))).UploadId
  const send = async (Key: string, UploadId: string | undefined, PartNumber: number, Body: string) => {
    const { ETag } = await client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }))
    return { PartNumber, ETag }
  }
  const copy = async (
    Key: string,
    UploadId: string | undefined,
    PartNumber: number,
    more: Pick<UploadPartCopyCommandInput, 'CopySource' | 'CopySourceRange'>,
  ) => {
    const { CopyPartResult } = await client.send(
      new UploadPartCopyCommand({ Bucket, Key, UploadId, PartNumber, ...more }),
    )
    return { PartNumber, ETag: CopyPartResult?.ETag, ChecksumCRC32: CopyPartResult?.ChecksumCRC32 }
  }
  const complete = (
    Key: string,
    UploadId: string | undefined,
    Parts: { PartNumber: number; ETag: string | undefined }[],
    more = {},
  ) => client.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts }, ...more }))

  test('puts parts together, with the tag and the checksum of the whole', async () => {
    const id = await start('parts')
    const second = await send('parts', id, 2, 'world')
    const parts = [await send('parts', id, 1, 'hello '), second]
    expect(server.objects(Bucket).has('parts')).toBe(false)
    await complete('parts', id, parts, { IfNoneMatch: '*', ChecksumCRC32: 'DUoRhQ==', ChecksumType: 'FULL_OBJECT' })
    const got = await client.send(new GetObjectCommand({ Bucket, Key: 'parts', ChecksumMode: 'ENABLED' }))
    expect(got).toMatchObject({ ETag: expect.stringMatching(/^"[0-9a-f]{32}-2"$/), Metadata: { mark: 'm' } })
    expect(got.ChecksumCRC32).toBe('DUoRhQ==')
    expect(await got.Body?.transformToString()).toBe('hello world')
    await expect(complete('parts', id, parts)).rejects.toMatchObject(refusal(404, 'NoSuchUpload'))
  })
  test('refuses what does not fit together', async () => {
    const id = await start('odd')
    const [small, whole] = [await send('odd', id, 1, 'x'), await send('odd', id, 2, 'hello')]
    await expect(complete('odd', id, [small, whole])).rejects.toMatchObject(refusal(400, 'EntityTooSmall'))
    await expect(complete('odd', id, [whole, small])).rejects.toMatchObject(refusal(400, 'InvalidPartOrder'))
    await expect(complete('odd', id, [{ PartNumber: 2, ETag: '"other"' }])).rejects.toMatchObject(
      refusal(400, 'InvalidPart'),
    )
    await expect(complete('odd', id, [whole], { ChecksumCRC32: 'AAAAAA==' })).rejects.toMatchObject(
      refusal(400, 'BadDigest'),
    )
    await expect(complete('odd', id, [whole], { MpuObjectSize: 4 })).rejects.toMatchObject(
      refusal(400, 'InvalidRequest'),
    )
    await put('odd', 'there')
    await expect(complete('odd', id, [whole], { IfNoneMatch: '*' })).rejects.toMatchObject(
      refusal(412, 'PreconditionFailed'),
    )
    expect(server.openUploads(Bucket)).toBe(1)
    await client.send(new AbortMultipartUploadCommand({ Bucket, Key: 'odd', UploadId: id }))
    expect(server.openUploads(Bucket)).toBe(0)
  })
  test('copies parts out of another object, whole or a range', async () => {
    await put('a source', 'hello world')
    const id = await start('copied')
    const parts = [
      await copy('copied', id, 1, { CopySource: `${Bucket}/a%20source` }),
      await copy('copied', id, 2, { CopySource: `/${Bucket}/a%20source`, CopySourceRange: 'bytes=5-10' }),
    ]
    expect(parts[0]?.ChecksumCRC32).toBe('DUoRhQ==')
    expect(server.objects(Bucket).has('copied')).toBe(false)
    await complete('copied', id, parts, { IfNoneMatch: '*', MpuObjectSize: 17 })
    expect(await textOf('copied')).toBe('hello world world')
    expect(await textOf('a source')).toBe('hello world')
  })
  test.each([
    ['nothing', '', undefined, 400, 'InvalidRequest'],
    ['more than fits into a part', 'x'.repeat(21), undefined, 400, 'InvalidRequest'],
    ['a range of a small object', 'small', 'bytes=0-1', 400, 'InvalidRequest'],
    ['a range past the end', 'hello world', 'bytes=5-11', 400, 'InvalidArgument'],
    ['an open range', 'hello world', 'bytes=5-', 400, 'InvalidArgument'],
    ['what is not there', undefined, undefined, 404, 'NoSuchKey'],
  ])('copies no part out of %s', async (_what, content, CopySourceRange, status, name) => {
    if (content !== undefined) await put(`from ${name} ${content}`, Buffer.from(content))
    const id = await start('uncopied')
    const CopySource = `${Bucket}/${encodeURIComponent(`from ${name} ${content}`)}`
    await expect(copy('uncopied', id, 1, { CopySource, CopySourceRange })).rejects.toMatchObject(refusal(status, name))
  })
  test('lets one of two copies to a key complete', async () => {
    await put('of all', 'hello')
    const [one, other] = [await start('raced'), await start('raced')]
    const partOf = async (id: string | undefined) => [await copy('raced', id, 1, { CopySource: `${Bucket}/of all` })]
    const [first, second] = [await partOf(one), await partOf(other)]
    await complete('raced', other, second, { IfNoneMatch: '*' })
    await expect(complete('raced', one, first, { IfNoneMatch: '*' })).rejects.toMatchObject(
      refusal(412, 'PreconditionFailed'),
    )
  })
})
