import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { refuse } from './answer.ts'

/** Checksums that the server knows, as base64 of the big-endian value. */
const algorithms: Readonly<Record<string, (content: Uint8Array) => string>> = {
  crc32: (content) => {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32BE(crc32(content))
    return bytes.toString('base64')
  },
  sha1: (content) => createHash('sha1').update(content).digest('base64'),
  sha256: (content) => createHash('sha256').update(content).digest('base64'),
}

export type Checksum = { readonly algorithm: string; readonly value: string }

type Headers = Readonly<Record<string, string | undefined>>

const PREFIX = 'x-amz-checksum-'

/**
 * Holds a body against the checksums that were sent with it, in headers or trailers. Gives the one to keep: that which was
 * sent, else CRC-32.
 */
export const checkedBody = (content: Uint8Array, headers: Headers): Checksum => {
  const md5 = headers['content-md5']
  if (md5 !== undefined && createHash('md5').update(content).digest('base64') !== md5)
    refuse(400, 'BadDigest', 'the body is not what Content-MD5 says')
  const sha = headers['x-amz-content-sha256'] ?? ''
  if (/^[0-9a-f]{64}$/.test(sha) && createHash('sha256').update(content).digest('hex') !== sha)
    refuse(400, 'XAmzContentSHA256Mismatch', 'the body is not what x-amz-content-sha256 says')
  const sent = sentChecksum(headers)
  if (sent === undefined) return checksumOf(content)
  if (checksumOf(content, sent.algorithm).value !== sent.value)
    refuse(400, 'BadDigest', `the body is not what ${PREFIX}${sent.algorithm} says`)
  return sent
}

export const checksumOf = (content: Uint8Array, algorithm = 'crc32'): Checksum => {
  const compute = algorithms[algorithm]
  return compute === undefined
    ? refuse(501, 'NotImplemented', `this server knows no checksum ${algorithm}`)
    : { algorithm, value: compute(content) }
}

export const sentChecksum = (headers: Headers): Checksum | undefined => {
  const found = Object.keys(headers).find(
    (name) => name.startsWith(PREFIX) && !['algorithm', 'mode', 'type'].includes(name.slice(PREFIX.length)),
  )
  const value = found && headers[found]
  return found === undefined || value === undefined ? undefined : { algorithm: found.slice(PREFIX.length), value }
}

export const checksumHeaders = ({ algorithm, value }: Checksum): Readonly<Record<string, string>> => ({
  [`${PREFIX}${algorithm}`]: value,
  [`${PREFIX}type`]: 'FULL_OBJECT',
})
