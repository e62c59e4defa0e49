import { refuse, type S3Answer } from './answer.ts'
import { addVersion, checkConditions, currentObject, md5, type S3Bucket, type S3Object } from './buckets.ts'
import { checkedBody, checksumHeaders } from './checksums.ts'
import type { S3Request } from './request.ts'

/** Headers that stay with an object: what the client says of it, and its type and caching. */
export const metadataOf = ({ headers }: Pick<S3Request, 'headers'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      /^(x-amz-meta-.*|content-type|cache-control)$/.test(name) && value !== undefined ? [[name, value]] : [],
    ),
  )

const versionHeaders = (bucket: S3Bucket, versionId: string): Readonly<Record<string, string>> =>
  bucket.isVersioned ? { 'x-amz-version-id': versionId } : {}

export const putObject = (bucket: S3Bucket, request: S3Request): S3Answer => {
  const checksum = checkedBody(request.body, request.headers)
  checkConditions(bucket, request.key, request.headers)
  const content = Uint8Array.from(request.body)
  const added = addVersion(bucket, request.key, {
    content,
    etag: md5(content),
    checksum,
    metadata: metadataOf(request),
  })
  return {
    status: 200,
    headers: { etag: `"${added.etag}"`, ...checksumHeaders(checksum), ...versionHeaders(bucket, added.versionId) },
  }
}

/** Finds the version that is asked for; the newest where none is named. */
export const wantedObject = (bucket: S3Bucket, key: string, versionId: string | null): S3Object => {
  const found =
    versionId === null
      ? currentObject(bucket, key)
      : bucket.versions.get(key)?.find((version) => version.versionId === versionId)
  if (found?.content === undefined) return refuse(404, 'NoSuchKey', 'The specified key does not exist.')
  return found as S3Object
}

type Range = { readonly from: number; readonly to: number }

/** `bytes=2-5`, `bytes=2-`, `bytes=-3`; anything else is the whole. */
const rangeOf = (header: string | undefined, length: number): Range | undefined => {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return undefined
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first)
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1)
  return from > to ? refuse(416, 'InvalidRange', 'The requested range is not satisfiable') : { from, to }
}

export const getObject = (bucket: S3Bucket, { key, query, headers }: S3Request): S3Answer => {
  const object = wantedObject(bucket, key, query.get('versionId'))
  const tag = `"${object.etag}"`
  if (headers['if-match'] !== undefined && headers['if-match'] !== tag)
    return refuse(412, 'PreconditionFailed', 'the object is another one')
  if (headers['if-none-match'] === tag) return { status: 304, headers: { etag: tag } }
  const range = rangeOf(headers.range, object.content.length)
  const body = range ? object.content.subarray(range.from, range.to + 1) : object.content
  const isChecked = headers['x-amz-checksum-mode'] === 'ENABLED' && range === undefined
  return {
    status: range ? 206 : 200,
    headers: {
      etag: tag,
      'accept-ranges': 'bytes',
      'content-type': 'application/octet-stream',
      'last-modified': object.modified.toUTCString(),
      ...object.metadata,
      ...(range ? { 'content-range': `bytes ${range.from}-${range.to}/${object.content.length}` } : {}),
      ...(isChecked && object.checksum ? checksumHeaders(object.checksum) : {}),
      ...versionHeaders(bucket, object.versionId),
    },
    body,
  }
}

export const deleteObject = (bucket: S3Bucket, key: string, versionId: string | null): S3Answer => {
  const versions = bucket.versions.get(key) ?? []
  if (versionId !== null) {
    const kept = versions.filter((version) => version.versionId !== versionId)
    if (kept.length === 0) bucket.versions.delete(key)
    else bucket.versions.set(key, kept)
  } else if (bucket.isVersioned) {
    addVersion(bucket, key, { content: undefined, etag: '', checksum: undefined, metadata: {} })
  } else bucket.versions.delete(key)
  return { status: 204 }
}
