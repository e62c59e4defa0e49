import { type FileHandle, open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import type { CompletedPart } from '@aws-sdk/client-s3'
import { CorridorError, type PutOutcome } from '@corridor/contracts'
import type { Bucket } from './bucket.ts'
import { base64OfCrc } from './checksum.ts'
import { isRefusedByCondition, isUploadGone } from './faults.ts'
import { headersOf } from './headers.ts'
import { bears, newMark } from './write-once.ts'

const PARTS_AT_ONCE = 4
const MOST_PARTS = 10_000
/** How often an upload is begun anew where S3 gave it up, as it may when another write of the same key came between. */
const MOST_UPLOADS = 3

/** Uploads a file in parts, each with its checksum, and lets it appear under its key if nothing is there by then. */
export const uploadFile = async (
  bucket: Bucket,
  key: string,
  path: string,
  bytes: number,
  leastPart: number,
): Promise<PutOutcome> => {
  const partBytes = Math.max(leastPart, Math.ceil(bytes / MOST_PARTS))
  for (let nth = 1; nth <= MOST_UPLOADS; nth += 1) {
    const outcome = await uploadOnce(bucket, key, path, bytes, partBytes)
    if (outcome !== 'gone') return outcome
  }
  throw new CorridorError('StoreUnavailable', `${bucket.place}/${key}: the upload was given up again and again`, {
    place: `${bucket.place}/${key}`,
  })
}

const uploadOnce = async (
  bucket: Bucket,
  key: string,
  path: string,
  bytes: number,
  partBytes: number,
): Promise<PutOutcome | 'gone'> => {
  const mark = newMark()
  const target = bucket.target(key)
  const { UploadId } = await bucket.ask(key, (requests) =>
    requests.createUpload({
      ...target,
      ...headersOf(key),
      ...mark,
      ChecksumAlgorithm: 'CRC32',
      ChecksumType: 'FULL_OBJECT',
    }),
  )
  const upload = { ...target, UploadId }
  const giveUp = (): Promise<unknown> =>
    bucket.ask(key, (requests) => requests.abortUpload(upload)).catch(() => undefined)
  try {
    const { parts, checksum } = await sendParts(bucket, key, upload, path, partBytes)
    const end = await bucket.ask(key, async (requests) => {
      try {
        await requests.completeUpload({
          ...upload,
          MultipartUpload: { Parts: [...parts] },
          ChecksumCRC32: checksum,
          ChecksumType: 'FULL_OBJECT',
          MpuObjectSize: bytes,
          IfNoneMatch: '*',
        })
        return 'written'
      } catch (error) {
        if (isRefusedByCondition(error)) return 'exists'
        if (isUploadGone(error)) return 'gone'
        throw error
      }
    })
    if (end === 'written' || (await bears(bucket, key, mark))) return 'written'
    if (end === 'exists') await giveUp()
    return end
  } catch (error) {
    await giveUp()
    throw error
  }
}

type Sent = { readonly parts: readonly CompletedPart[]; readonly checksum: string }

/** Reads the file once, in order, and sends several parts at a time. */
const sendParts = async (
  bucket: Bucket,
  key: string,
  upload: { readonly Bucket: string; readonly Key: string; readonly UploadId: string | undefined },
  path: string,
  partBytes: number,
): Promise<Sent> => {
  const file = await open(path, 'r')
  try {
    let crc = 0
    const reader = contentsOf(file, partBytes)
    const parts: CompletedPart[] = []
    const lane = async (): Promise<void> => {
      for await (const { PartNumber, Body } of reader) {
        crc = crc32(Body, crc)
        const { ETag, ChecksumCRC32 } = await bucket.ask(key, (requests) =>
          requests.uploadPart({ ...upload, PartNumber, Body, ChecksumAlgorithm: 'CRC32' }),
        )
        parts.push({ PartNumber, ETag, ChecksumCRC32 })
      }
    }
    const ends = await Promise.allSettled(Array.from({ length: PARTS_AT_ONCE }, lane))
    const failed = ends.find((end) => end.status === 'rejected')
    if (failed) throw failed.reason
    return { parts: parts.sort((a, b) => (a.PartNumber ?? 0) - (b.PartNumber ?? 0)), checksum: base64OfCrc(crc) }
  } finally {
    await file.close()
  }
}

const contentsOf = async function* (file: FileHandle, partBytes: number) {
  for (let PartNumber = 1; ; PartNumber += 1) {
    const Body = Buffer.alloc(partBytes)
    const { bytesRead } = await file.read(Body, 0, partBytes, (PartNumber - 1) * partBytes)
    if (bytesRead === 0) return
    yield { PartNumber, Body: Body.subarray(0, bytesRead) }
  }
}
