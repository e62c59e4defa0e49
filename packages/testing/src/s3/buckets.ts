import { createHash } from 'node:crypto'
import { refuse } from './answer.ts'
import type { Checksum } from './checksums.ts'

/** One version of an object; without a body it marks a deletion. */
export type S3Version = {
  readonly versionId: string
  readonly etag: string
  readonly modified: Date
  readonly content: Uint8Array | undefined
  readonly checksum: Checksum | undefined
  readonly metadata: Readonly<Record<string, string>>
}

export type S3Object = S3Version & { readonly content: Uint8Array }

export type S3Upload = {
  readonly key: string
  readonly metadata: Readonly<Record<string, string>>
  readonly parts: Map<number, { readonly content: Uint8Array; readonly etag: string }>
}

export type S3Bucket = {
  readonly isVersioned: boolean
  /** Versions by key, newest last. */
  readonly versions: Map<string, S3Version[]>
  readonly uploads: Map<string, S3Upload>
}

export const newBucket = (isVersioned: boolean): S3Bucket => ({ isVersioned, versions: new Map(), uploads: new Map() })

/** The same objects in another bucket; what is being uploaded stays behind. */
export const copyOfBucket = ({ isVersioned, versions }: S3Bucket): S3Bucket => ({
  isVersioned,
  versions: new Map([...versions].map(([key, all]) => [key, [...all]])),
  uploads: new Map(),
})

export const md5 = (content: Uint8Array): string => createHash('md5').update(content).digest('hex')

export const currentObject = (bucket: S3Bucket, key: string): S3Object | undefined => {
  const newest = bucket.versions.get(key)?.at(-1)
  return newest?.content === undefined ? undefined : (newest as S3Object)
}

export const currentKeys = (bucket: S3Bucket): readonly string[] =>
  [...bucket.versions.keys()]
    .filter((key) => currentObject(bucket, key) !== undefined)
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))

let count = 0

export const addVersion = (
  bucket: S3Bucket,
  key: string,
  version: Omit<S3Version, 'versionId' | 'modified'>,
): S3Version => {
  count += 1
  const added = { ...version, versionId: bucket.isVersioned ? `v${count}` : 'null', modified: new Date() }
  bucket.versions.set(key, bucket.isVersioned ? [...(bucket.versions.get(key) ?? []), added] : [added])
  return added
}

/** Conditions of a write: `If-None-Match: *` wants no object there, `If-Match` the one of this tag. */
export const checkConditions = (
  bucket: S3Bucket,
  key: string,
  headers: Readonly<Record<string, string | undefined>>,
): void => {
  const present = currentObject(bucket, key)
  const { 'if-none-match': none, 'if-match': match } = headers
  if (none !== undefined && none !== '*') refuse(501, 'NotImplemented', 'If-None-Match of a write can only be *')
  if (none === '*' && present) refuse(412, 'PreconditionFailed', 'there is an object of this key')
  if (match === undefined) return
  if (!present) refuse(404, 'NoSuchKey', 'there is no object to match')
  else if (match !== '*' && match.replaceAll('"', '') !== present.etag)
    refuse(412, 'PreconditionFailed', 'the object is another one')
}
