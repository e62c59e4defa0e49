import { type FileHandle, open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import type { PutOutcome } from '@corridor/contracts'
import type { Bucket } from './bucket.ts'
import { base64OfCrc } from './checksum.ts'
import { partBytesFor, type Sent, sendEach, type Upload, writeInParts } from './write-in-parts.ts'

/** Uploads a file in parts, each with its checksum, and lets it appear under its key if nothing is there by then. */
export const uploadFile = (
  bucket: Bucket,
  key: string,
  path: string,
  bytes: number,
  leastPart: number,
): Promise<PutOutcome> =>
  writeInParts(bucket, key, bytes, (upload) => sendFile(bucket, key, upload, path, partBytesFor(bytes, leastPart)))

/** Reads the file once, in order, and sends several parts at a time. */
const sendFile = async (
  bucket: Bucket,
  key: string,
  upload: Upload,
  path: string,
  partBytes: number,
): Promise<Sent> => {
  const file = await open(path, 'r')
  try {
    let crc = 0
    const parts = await sendEach(contentsOf(file, partBytes), async ({ PartNumber, Body }) => {
      crc = crc32(Body, crc)
      const { ETag, ChecksumCRC32 } = await bucket.ask(key, (requests) =>
        requests.uploadPart({ ...upload, PartNumber, Body, ChecksumAlgorithm: 'CRC32' }),
      )
      return { PartNumber, ETag, ChecksumCRC32 }
    })
    return { parts, checksum: base64OfCrc(crc) }
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
