import { type FileHandle, open, rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { CorridorError } from '@corridor/contracts'
import type { Bucket, OnDownload } from './bucket.ts'
import { base64OfCrc } from './checksum.ts'
import { BrokenBody, isMissing, isRefusedByCondition } from './faults.ts'
import { eachChunk, keptChecksum } from './read-object.ts'
import type { Requests } from './requests.ts'

/** What has arrived of an object, and what it should be. */
type Arrived = {
  readonly at: number
  readonly crc: number
  readonly bytes: number | undefined
  readonly etag: string | undefined
  readonly checksum: string | undefined
}

const nothing: Arrived = { at: 0, crc: 0, bytes: undefined, etag: undefined, checksum: undefined }

/** A broken transfer that brought so much is worth a new count of tries. */
const PROGRESS_BYTES = 2 ** 20
/** A download of so much is worth a word. */
const LONG_BYTES = 16 * 2 ** 20
/** How often an object is fetched anew that arrived whole and wrong. */
const MOST_ANEW = 3

type Listeners = { readonly onSize?: (bytes: number) => void; readonly onDownload?: OnDownload }

/**
 * Streams an object into a file; gives its size, or undefined where there is none. A transfer that breaks goes on from the
 * byte where it broke, as long as the object is still the same. `onSize` hears the size before the first byte is written.
 */
export const downloadObject = async (
  bucket: Bucket,
  key: string,
  path: string,
  { onSize = () => {}, onDownload = () => {} }: Listeners = {},
): Promise<number | undefined> => {
  await rm(path, { force: true })
  const file = await open(path, 'a')
  const transfer = { bucket, key, file, onSize, onDownload, arrived: nothing, anew: 0 }
  let isWhole = false
  try {
    for (;;) {
      const end = await bucket.ask(key, (requests) => receive(transfer, requests))
      if (end === 'more') continue
      isWhole = end === 'whole'
      return isWhole ? transfer.arrived.at : undefined
    }
  } finally {
    await file.close()
    if (!isWhole) await rm(path, { force: true })
  }
}

type Transfer = {
  readonly bucket: Bucket
  readonly key: string
  readonly file: FileHandle
  readonly onSize: (bytes: number) => void
  readonly onDownload: OnDownload
  arrived: Arrived
  anew: number
}

/** Asks for what is missing. `more`: the transfer broke, but far enough on to be patient. */
const receive = async (transfer: Transfer, requests: Requests): Promise<'whole' | 'missing' | 'more'> => {
  const began = transfer.arrived.at
  try {
    await receiveRest(transfer, requests)
  } catch (error) {
    if (isMissing(error)) return 'missing'
    if (isRefusedByCondition(error)) return beginAnew(transfer, 'it was replaced while it was read')
    if (!(error instanceof BrokenBody)) throw error
    if (transfer.arrived.at >= (transfer.arrived.bytes ?? 0)) return beginAnew(transfer, error.message)
    if (transfer.arrived.at - began < PROGRESS_BYTES) throw error
    return 'more'
  }
  const { at, bytes, crc, checksum } = transfer.arrived
  if (at < (bytes ?? at)) throw new BrokenBody(`the transfer ended after ${at} of ${bytes} bytes`)
  if (at > (bytes ?? at) || (checksum !== undefined && checksum !== base64OfCrc(crc)))
    return beginAnew(transfer, `what arrived has not the checksum ${checksum}`)
  return 'whole'
}

const receiveRest = async (transfer: Transfer, requests: Requests): Promise<void> => {
  const { at, etag } = transfer.arrived
  const rest = at === 0 ? {} : { Range: `bytes=${at}-`, ...(etag === undefined ? {} : { IfMatch: etag }) }
  const answer = await requests.get({ ...transfer.bucket.target(transfer.key), ChecksumMode: 'ENABLED', ...rest })
  if (at === 0) {
    const { ContentLength: bytes, ETag } = answer
    transfer.arrived = { ...nothing, bytes, etag: ETag, checksum: keptChecksum(answer) }
    try {
      transfer.onSize(bytes ?? 0)
    } catch (error) {
      ;(answer.Body as Readable | undefined)?.destroy()
      throw error
    }
  }
  await eachChunk(answer, async (chunk) => {
    await transfer.file.appendFile(chunk)
    const { arrived } = transfer
    const at = arrived.at + chunk.length
    transfer.arrived = { ...arrived, at, crc: crc32(chunk, arrived.crc) }
    tell(transfer, arrived.at, at)
  })
}

/** Says how far a long download is, whenever it has come another megabyte on. */
const tell = ({ key, onDownload, arrived }: Transfer, before: number, now: number): void => {
  const bytes = arrived.bytes ?? 0
  if (bytes >= LONG_BYTES && (now === bytes || Math.floor(now / 2 ** 20) > Math.floor(before / 2 ** 20)))
    onDownload(key, now, bytes)
}

/** Throws what arrived away. @throws StoreUnavailable when that does not help */
const beginAnew = async (transfer: Transfer, why: string): Promise<'more'> => {
  transfer.anew += 1
  const where = `${transfer.bucket.place}/${transfer.key}`
  if (transfer.anew > MOST_ANEW) {
    throw new CorridorError('StoreUnavailable', `${where} does not arrive as it is kept: ${why}`, {
      place: where,
      hint: 'Try again. Where it stays so, the object is damaged: bring back an older version of it, or remove it and run again.',
    })
  }
  await transfer.file.truncate(0)
  transfer.arrived = nothing
  return 'more'
}
