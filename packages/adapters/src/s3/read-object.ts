import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import type { GetObjectCommandOutput } from '@aws-sdk/client-s3'
import type { Bucket } from './bucket.ts'
import { base64OfCrc } from './checksum.ts'
import { BrokenBody, isMissing } from './faults.ts'

export type Found = { readonly bytes: Uint8Array; readonly etag: string | undefined }

type Checked = Pick<GetObjectCommandOutput, 'ChecksumCRC32' | 'ChecksumType'>

/** The checksum of a whole object, where the store keeps one of the sort that is asked for. */
export const keptChecksum = ({ ChecksumCRC32, ChecksumType }: Checked): string | undefined =>
  ChecksumType === 'COMPOSITE' || ChecksumCRC32?.includes('-') === true ? undefined : ChecksumCRC32

/** An object, whole and held against its checksum; undefined where there is none. */
export const readObject = (bucket: Bucket, key: string): Promise<Found | undefined> =>
  bucket.ask(key, async (requests) => {
    try {
      const answer = await requests.get({ ...bucket.target(key), ChecksumMode: 'ENABLED' })
      const chunks: Buffer[] = []
      await eachChunk(answer, async (chunk) => {
        chunks.push(chunk)
      })
      const bytes = Buffer.concat(chunks)
      if (bytes.length !== (answer.ContentLength ?? bytes.length))
        throw new BrokenBody(`the transfer ended after ${bytes.length} of ${answer.ContentLength} bytes`)
      const kept = keptChecksum(answer)
      if (kept !== undefined && kept !== base64OfCrc(crc32(bytes)))
        throw new BrokenBody(`what arrived has not the checksum ${kept}`)
      return { bytes, etag: answer.ETag }
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  })

/** Hands the body of an answer on, chunk by chunk. @throws BrokenBody where the transfer fails; what `take` throws */
export const eachChunk = async (
  answer: GetObjectCommandOutput,
  take: (chunk: Buffer) => Promise<void>,
): Promise<void> => {
  let isTaking = false
  try {
    for await (const chunk of (answer.Body ?? []) as Readable) {
      isTaking = true
      await take(chunk as Buffer)
      isTaking = false
    }
  } catch (cause) {
    if (isTaking) throw cause
    throw new BrokenBody(`the transfer broke off: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
