import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { afterAll, describe, expect, test } from 'vitest'
import { startS3Server } from '../s3-server.ts'
import { Bucket, clientOf, refusal, verbsOf } from './a-client.example.ts'

const server = await startS3Server({ buckets: [Bucket], leastPart: 5 })
const client = clientOf(server)
const { put } = verbsOf(client)
afterAll(server.close)

describe('the server of S3 for tests: uploads in parts', () => {
  const start = async (Key: string) =>
    (await client.send(new CreateMultipartUploadCommand({ Bucket, Key, Metadata: { mark: 'm' } }))).UploadId
  const send = async (Key: string, UploadId: string | undefined, PartNumber: number, Body: string) => {
    const { ETag } = await client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }))
    return { PartNumber, ETag }
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
})
