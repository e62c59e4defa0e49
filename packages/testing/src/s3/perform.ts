import { refuse, type S3Answer, xmlAnswer } from './answer.ts'
import type { S3Bucket } from './buckets.ts'
import { copiedContent } from './copied-content.ts'
import { listObjects, listUploads, listVersions } from './listing.ts'
import { abortUpload, completeUpload, createUpload, uploadPart, uploadPartCopy } from './multipart.ts'
import { deleteObject, getObject, putObject } from './objects.ts'
import type { S3Request } from './request.ts'

export type S3Shelf = {
  readonly bucketOf: (name: string) => S3Bucket
  readonly createBucket: (name: string) => void
  readonly pageSize: number
  readonly leastPart: number
  readonly mostCopied: number
}

/** Does what a request asks for. */
export const perform = (shelf: S3Shelf, request: S3Request): S3Answer => {
  if (request.operation === 'CreateBucket') {
    shelf.createBucket(request.bucket)
    return { status: 200 }
  }
  const bucket = shelf.bucketOf(request.bucket)
  switch (request.operation) {
    case 'HeadBucket':
      return { status: 200 }
    case 'ListObjectsV2':
      return listObjects(bucket, request, shelf.pageSize)
    case 'ListObjectVersions':
      return listVersions(bucket, request)
    case 'ListMultipartUploads':
      return listUploads(bucket)
    case 'GetObject':
    case 'HeadObject':
      return getObject(bucket, request)
    case 'PutObject':
      return putObject(bucket, request)
    case 'DeleteObject':
      return deleteObject(bucket, request.key, request.query.get('versionId'))
    case 'DeleteObjects':
      return deleteObjects(bucket, request)
    case 'CreateMultipartUpload':
      return createUpload(bucket, request)
    case 'UploadPart':
      return uploadPart(bucket, request)
    case 'UploadPartCopy':
      return uploadPartCopy(bucket, request, copiedContent(shelf, request))
    case 'CompleteMultipartUpload':
      return completeUpload(bucket, request, shelf.leastPart)
    case 'AbortMultipartUpload':
      return abortUpload(bucket, request)
    default:
      return refuse(501, 'NotImplemented', 'this server does not do that')
  }
}

const deleteObjects = (bucket: S3Bucket, { body }: S3Request): S3Answer => {
  const text = Buffer.from(body).toString('utf8')
  for (const [, key = ''] of text.matchAll(/<Key>(.*?)<\/Key>/g)) deleteObject(bucket, unescapeXml(key), null)
  return xmlAnswer(200, 'DeleteResult', '')
}

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
