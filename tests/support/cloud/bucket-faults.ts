import { sha256 } from '@corridor/contracts'
import type { S3Server } from '@corridor/testing'

/** Whether an operation makes an object. */
export const isWrite = (operation: string): boolean => /^(PutObject|CompleteMultipartUpload)$/.test(operation)

/** The hash that a key names its content by, whole or its beginning. */
const namedHash = (key: string): string | undefined =>
  /\/blobs\/([0-9a-f]{64})$/.exec(key)?.[1] ??
  /\/(?:records|datasets)\/.*[-/]([0-9a-f]{12})\.parquet$/.exec(`/${key}`)?.[1] ??
  /\/planned\/([0-9a-f]{12})\.json$/.exec(key)?.[1]

/**
 * What is wrong with a bucket, in words: an object that is not what its key says, a key that was written twice (`latest.json`
 * may be), an upload left open. Who dies in the middle of an upload, or never hears that he began it, cannot close it:
 * where that happens, `mayBeOpen` says so.
 */
export const bucketFaults = (
  server: S3Server,
  bucket: string,
  { mayBeOpen = false }: { readonly mayBeOpen?: boolean } = {},
): readonly string[] => {
  const misnamed = [...server.objects(bucket)].filter(([key, content]) => {
    const named = namedHash(key)
    return named !== undefined && !sha256(content).startsWith(named)
  })
  const twice = [...server.versions(bucket)].filter(
    ([key, count]) => count > 1 && !key.endsWith('releases/latest.json'),
  )
  return [
    ...misnamed.map(([key]) => `${key} is not what its name says`),
    ...twice.map(([key, count]) => `${key} was written ${count} times`),
    ...(!mayBeOpen && server.openUploads(bucket) > 0 ? ['an upload was left open'] : []),
  ]
}
