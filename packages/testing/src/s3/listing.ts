import { type S3Answer, xmlAnswer, xmlFields } from './answer.ts'
import { currentKeys, currentObject, type S3Bucket } from './buckets.ts'
import type { S3Request } from './request.ts'

/** ListObjectsV2, in pages of at most `mostKeys`. The token of the next page is the last key of this one. */
export const listObjects = (bucket: S3Bucket, { bucket: name, query }: S3Request, mostKeys: number): S3Answer => {
  const prefix = query.get('prefix') ?? ''
  const delimiter = query.get('delimiter') ?? ''
  const token = query.get('continuation-token')
  const after = token === null ? (query.get('start-after') ?? '') : Buffer.from(token, 'base64').toString('utf8')
  const most = Math.min(Number(query.get('max-keys') ?? mostKeys), mostKeys)
  const shown = query.get('encoding-type') === 'url' ? encodeURIComponent : (key: string): string => key
  // A folder stands for all keys below it.
  const entries = [
    ...new Set(
      currentKeys(bucket)
        .filter((key) => key.startsWith(prefix))
        .map((key) => {
          const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
          return end < 0 ? key : key.slice(0, end + delimiter.length)
        }),
    ),
  ].filter((entry) => Buffer.compare(Buffer.from(entry), Buffer.from(after)) > 0)
  const page = entries.slice(0, most)
  const isTruncated = entries.length > page.length
  const contents = page.map((entry) => {
    const object = currentObject(bucket, entry)
    const isFolder = delimiter !== '' && entry.endsWith(delimiter) && entry !== prefix
    if (object === undefined || isFolder)
      return `<CommonPrefixes>${xmlFields({ Prefix: shown(entry) })}</CommonPrefixes>`
    return `<Contents>${xmlFields({
      Key: shown(entry),
      LastModified: object.modified.toISOString(),
      ETag: `"${object.etag}"`,
      Size: object.content.length,
      StorageClass: 'STANDARD',
    })}</Contents>`
  })
  return xmlAnswer(
    200,
    'ListBucketResult',
    xmlFields({
      Name: name,
      Prefix: shown(prefix),
      KeyCount: page.length,
      MaxKeys: most,
      EncodingType: query.get('encoding-type') ?? undefined,
      IsTruncated: isTruncated,
      NextContinuationToken: isTruncated ? Buffer.from(page.at(-1) ?? '').toString('base64') : undefined,
    }) + contents.join(''),
  )
}

export const listUploads = (bucket: S3Bucket): S3Answer =>
  xmlAnswer(
    200,
    'ListMultipartUploadsResult',
    [...bucket.uploads].map(([id, { key }]) => `<Upload>${xmlFields({ Key: key, UploadId: id })}</Upload>`).join(''),
  )

export const listVersions = (bucket: S3Bucket, { query }: S3Request): S3Answer =>
  xmlAnswer(
    200,
    'ListVersionsResult',
    [...bucket.versions]
      .filter(([key]) => key.startsWith(query.get('prefix') ?? ''))
      .flatMap(([key, versions]) =>
        versions.toReversed().map((version, index) => {
          const element = version.content === undefined ? 'DeleteMarker' : 'Version'
          const { versionId, modified } = version
          return `<${element}>${xmlFields({
            Key: key,
            VersionId: versionId,
            IsLatest: index === 0,
            LastModified: modified.toISOString(),
            ...(version.content === undefined ? {} : { ETag: `"${version.etag}"`, Size: version.content.length }),
          })}</${element}>`
        }),
      )
      .join(''),
  )
