import type { CompletedPart } from '@aws-sdk/client-s3'
import { CorridorError, type PutOutcome } from '@corridor/contracts'
import type { Bucket, Target } from './bucket.ts'
import { newObject } from './create-object.ts'
import { isRefusedByCondition, isUploadGone } from './faults.ts'
import { bears, newMark } from './write-once.ts'

const PARTS_AT_ONCE = 4
const MOST_PARTS = 10_000
/** How often an upload is begun anew where S3 gave it up, as it may when another write of the same key came between. */
const MOST_UPLOADS = 3

export type Upload = Target & { readonly UploadId: string | undefined }

/** The parts in order, and the checksum of the whole where it is known. */
export type Sent = { readonly parts: readonly CompletedPart[]; readonly checksum: string | undefined }

/** How large parts have to be, so that there are not too many. */
export const partBytesFor = (bytes: number, wanted: number): number => Math.max(wanted, Math.ceil(bytes / MOST_PARTS))

/** Brings an object of so many bytes up in parts, by `send`, and lets it appear under its key if nothing is there by then. */
export const writeInParts = async (
  bucket: Bucket,
  key: string,
  bytes: number,
  send: (upload: Upload) => Promise<Sent>,
): Promise<PutOutcome> => {
  for (let nth = 1; nth <= MOST_UPLOADS; nth += 1) {
    const outcome = await writeOnce(bucket, key, bytes, send)
    if (outcome !== 'gone') return outcome
  }
  throw new CorridorError('StoreUnavailable', `${bucket.place}/${key}: the upload was given up again and again`, {
    place: `${bucket.place}/${key}`,
  })
}

const writeOnce = async (
  bucket: Bucket,
  key: string,
  bytes: number,
  send: (upload: Upload) => Promise<Sent>,
): Promise<PutOutcome | 'gone'> => {
  const mark = newMark()
  const { UploadId } = await bucket.ask(key, (requests) =>
    requests.createUpload({
      ...newObject(bucket, key, mark),
      ChecksumAlgorithm: 'CRC32',
      ChecksumType: 'FULL_OBJECT',
    }),
  )
  const upload = { ...bucket.target(key), UploadId }
  const giveUp = (): Promise<unknown> =>
    bucket.ask(key, (requests) => requests.abortUpload(upload)).catch(() => undefined)
  try {
    const { parts, checksum } = await send(upload)
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

/** Sends pieces, which come in order, several at a time. */
export const sendEach = async <Piece>(
  pieces: AsyncIterable<Piece> | Iterable<Piece>,
  send: (piece: Piece) => Promise<CompletedPart>,
): Promise<readonly CompletedPart[]> => {
  const parts: CompletedPart[] = []
  const lane = async (): Promise<void> => {
    for await (const piece of pieces) parts.push(await send(piece))
  }
  const ends = await Promise.allSettled(Array.from({ length: PARTS_AT_ONCE }, lane))
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed) throw failed.reason
  return parts.sort((a, b) => (a.PartNumber ?? 0) - (b.PartNumber ?? 0))
}
