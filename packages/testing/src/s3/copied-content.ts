import { refuse } from './answer.ts'
import type { S3Bucket } from './buckets.ts'
import { wantedObject } from './objects.ts'
import type { S3Request } from './request.ts'

type Limits = {
  readonly bucketOf: (name: string) => S3Bucket
  readonly leastPart: number
  readonly mostCopied: number
}

const invalid = (message: string): never => refuse(400, 'InvalidRequest', message)

/** What a part is copied from: an object, or a range of it, between the limits that Amazon has. */
export const copiedContent = (
  { bucketOf, leastPart, mostCopied }: Limits,
  { headers }: Pick<S3Request, 'headers'>,
): Uint8Array => {
  const [path = '', versionId] = (headers['x-amz-copy-source'] ?? '').replace(/^\//, '').split('?versionId=')
  const [from = '', ...rest] = path.split('/')
  const { content } = wantedObject(bucketOf(from), decodeURIComponent(rest.join('/')), versionId ?? null)
  const range = headers['x-amz-copy-source-range']
  const copied = range === undefined ? content : rangeOf(content, range, leastPart)
  if (copied.length === 0) invalid('The specified copy source is empty')
  if (copied.length > mostCopied)
    invalid('The specified copy source is larger than the maximum allowable size for a copy source')
  return copied
}

const rangeOf = (content: Uint8Array, range: string, leastPart: number): Uint8Array => {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? []
  if (first === undefined || last === undefined || Number(first) > Number(last) || Number(last) >= content.length)
    return refuse(400, 'InvalidArgument', 'The range is not valid for the source object')
  if (content.length <= leastPart) invalid('The specified copy source is not supported as a byte-range copy source')
  return content.subarray(Number(first), Number(last) + 1)
}
