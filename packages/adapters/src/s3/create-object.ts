import type { PutOutcome } from '@corridor/contracts'
import type { Bucket } from './bucket.ts'
import { headersOf } from './headers.ts'
import { type Mark, writeIf } from './write-once.ts'

/** Where an object stands and what it bears beside its content. */
export const newObject = (bucket: Bucket, key: string, mark: Mark) => ({
  ...bucket.target(key),
  ...headersOf(key),
  ...mark,
})

/** Puts an object under a key if nothing is there. */
export const createObject = async (bucket: Bucket, key: string, bytes: Uint8Array): Promise<PutOutcome> => {
  const isWritten = await writeIf(bucket, key, (requests, mark) =>
    requests.put({ ...newObject(bucket, key, mark), Body: bytes, ChecksumAlgorithm: 'CRC32', IfNoneMatch: '*' }),
  )
  return isWritten ? 'written' : 'exists'
}
