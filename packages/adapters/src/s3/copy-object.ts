import type { PutOutcome } from '@corridor/contracts'
import type { Bucket } from './bucket.ts'
import { createObject } from './create-object.ts'
import { isMissing } from './faults.ts'
import { keptChecksum } from './read-object.ts'
import { partBytesFor, sendEach, writeInParts } from './write-in-parts.ts'

/**
 * Copies an object within the bucket, as an upload whose parts S3 takes from it: the end of an upload has a condition on which
 * all servers agree, a request that copies at once has not. Gives undefined where there is nothing to copy. Objects larger
 * than `mostAtOnce` are copied in ranges of at least that.
 */
export const copyObject = async (
  bucket: Bucket,
  from: string,
  to: string,
  mostAtOnce: number,
): Promise<PutOutcome | undefined> => {
  const source = await look(bucket, from)
  if (source === undefined) return undefined
  const { bytes, checksum } = source
  // An upload has at least one part, and a part that is copied holds at least one byte.
  if (bytes === 0) return createObject(bucket, to, new Uint8Array())
  const { Bucket, Key } = bucket.target(from)
  const CopySource = `${Bucket}/${Key.split('/').map(encodeURIComponent).join('/')}`
  return writeInParts(bucket, to, bytes, async (upload) => {
    const parts = await sendEach(
      rangesOf(bytes, partBytesFor(bytes, mostAtOnce)),
      async ({ PartNumber, CopySourceRange }) => {
        const { CopyPartResult: copied } = await bucket.ask(to, (requests) =>
          requests.copyPart({ ...upload, PartNumber, CopySource, CopySourceRange }),
        )
        return { PartNumber, ETag: copied?.ETag, ChecksumCRC32: copied?.ChecksumCRC32 }
      },
    )
    return { parts, checksum }
  })
}

type Source = { readonly bytes: number; readonly checksum: string | undefined }

/** What the copy will be held against: it has to have the size and the checksum of what it is a copy of. */
const look = (bucket: Bucket, key: string): Promise<Source | undefined> =>
  bucket.ask(key, async (requests) => {
    try {
      const answer = await requests.head({ ...bucket.target(key), ChecksumMode: 'ENABLED' })
      return { bytes: answer.ContentLength ?? 0, checksum: keptChecksum(answer) }
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  })

/** S3 takes no range of a small object, so what fits into one part is asked for without. */
const rangesOf = function* (bytes: number, partBytes: number) {
  if (bytes <= partBytes) {
    yield { PartNumber: 1, CopySourceRange: undefined }
    return
  }
  for (let from = 0, PartNumber = 1; from < bytes; from += partBytes, PartNumber += 1)
    yield { PartNumber, CopySourceRange: `bytes=${from}-${Math.min(from + partBytes, bytes) - 1}` }
}
