import { randomBytes } from 'node:crypto'
import { refuse, type S3Answer, xmlAnswer, xmlFields } from './answer.ts'
import { addVersion, checkConditions, md5, type S3Bucket, type S3Upload } from './buckets.ts'
import { checkedBody, checksumHeaders, checksumOf, sentChecksum } from './checksums.ts'
import { metadataOf } from './objects.ts'
import type { S3Request } from './request.ts'

export const createUpload = (bucket: S3Bucket, request: S3Request): S3Answer => {
  const id = randomBytes(12).toString('hex')
  bucket.uploads.set(id, { key: request.key, metadata: metadataOf(request), parts: new Map() })
  return xmlAnswer(
    200,
    'InitiateMultipartUploadResult',
    xmlFields({ Bucket: request.bucket, Key: request.key, UploadId: id }),
  )
}

const uploadOf = (bucket: S3Bucket, { key, query }: S3Request): S3Upload => {
  const upload = bucket.uploads.get(query.get('uploadId') ?? '')
  return upload?.key === key ? upload : refuse(404, 'NoSuchUpload', 'The specified upload does not exist.')
}

/** Lays a part into its upload; gives its tag. */
const addPart = (bucket: S3Bucket, request: S3Request, content: Uint8Array): string => {
  const upload = uploadOf(bucket, request)
  const number = Number(request.query.get('partNumber'))
  if (!(number >= 1 && number <= 10_000)) refuse(400, 'InvalidArgument', 'part numbers go from 1 to 10000')
  const etag = md5(content)
  upload.parts.set(number, { content: Uint8Array.from(content), etag })
  return etag
}

export const uploadPart = (bucket: S3Bucket, request: S3Request): S3Answer => {
  const checksum = checkedBody(request.body, request.headers)
  const etag = addPart(bucket, request, request.body)
  return { status: 200, headers: { etag: `"${etag}"`, ...checksumHeaders(checksum) } }
}

export const uploadPartCopy = (bucket: S3Bucket, request: S3Request, copied: Uint8Array): S3Answer => {
  const etag = addPart(bucket, request, copied)
  const fields = {
    ETag: `"${etag}"`,
    LastModified: new Date().toISOString(),
    ChecksumCRC32: checksumOf(copied).value,
  }
  return xmlAnswer(200, 'CopyPartResult', xmlFields(fields))
}

/** Parts as they are listed in the body of a completion. */
const listedParts = (body: string): readonly { readonly number: number; readonly etag: string }[] =>
  [...body.matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = '']) => ({
    number: Number(/<PartNumber>(\d+)</.exec(part)?.[1]),
    etag: (/<ETag>(.*?)</.exec(part)?.[1] ?? '').replaceAll(/&quot;|"/g, ''),
  }))

export const completeUpload = (bucket: S3Bucket, request: S3Request, leastPart: number): S3Answer => {
  const upload = uploadOf(bucket, request)
  const listed = listedParts(Buffer.from(request.body).toString('utf8'))
  if (listed.length === 0) refuse(400, 'MalformedXML', 'a completion lists its parts')
  const parts = listed.map(({ number, etag }, index) => {
    if (number <= (listed[index - 1]?.number ?? 0)) refuse(400, 'InvalidPartOrder', 'parts stand in order')
    const part = upload.parts.get(number)
    if (part === undefined || part.etag !== etag) return refuse(400, 'InvalidPart', `part ${number} is not that one`)
    if (index < listed.length - 1 && part.content.length < leastPart)
      refuse(400, 'EntityTooSmall', 'only the last part may be this small')
    return part
  })
  const content = Buffer.concat(parts.map((part) => part.content))
  const size = request.headers['x-amz-mp-object-size']
  if (size !== undefined && Number(size) !== content.length)
    refuse(400, 'InvalidRequest', 'the object has another size')
  const sent = sentChecksum(request.headers)
  const checksum = checksumOf(content, sent?.algorithm)
  if (sent !== undefined && sent.value !== checksum.value) refuse(400, 'BadDigest', 'the object has another checksum')
  checkConditions(bucket, request.key, request.headers)
  const etag = `${md5(Buffer.concat(parts.map((part) => Buffer.from(part.etag, 'hex'))))}-${parts.length}`
  addVersion(bucket, request.key, { content, etag, checksum, metadata: upload.metadata })
  bucket.uploads.delete(request.query.get('uploadId') ?? '')
  return xmlAnswer(
    200,
    'CompleteMultipartUploadResult',
    xmlFields({ Bucket: request.bucket, Key: request.key, ETag: `"${etag}"` }),
  )
}

export const abortUpload = (bucket: S3Bucket, request: S3Request): S3Answer => {
  uploadOf(bucket, request)
  bucket.uploads.delete(request.query.get('uploadId') ?? '')
  return { status: 204 }
}
