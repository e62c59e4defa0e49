import { crc32 } from 'node:zlib'
import { unzipSync } from 'fflate'

const CENTRAL = 0x02014b50
const END = 0x06054b50
/** Of the record at the end, and of an entry in the directory before it, without what varies in length. */
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LONGEST_COMMENT = 65_535

/** The checksum of each entry, as the directory of the archive states it. */
const checksums = (bytes: Uint8Array): ReadonlyMap<string, number> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sums = new Map<string, number>()
  let end = bytes.length - END_LENGTH
  while (end > Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT) && view.getUint32(end, true) !== END) end -= 1
  if (end < 0 || view.getUint32(end, true) !== END) return sums
  let at = view.getUint32(end + 16, true)
  while (at + ENTRY_LENGTH <= end && view.getUint32(at, true) === CENTRAL) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ]
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0
    const text = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + name)
    sums.set(new TextDecoder(isUtf8 ? 'utf-8' : 'latin1').decode(text), view.getUint32(at + 16, true))
    at += ENTRY_LENGTH + name + extra + comment
  }
  return sums
}

/**
 * Files in a zip archive, each compared with the checksum that the archive states of it: a damaged one may unpack to something
 * else without a word. @throws Error where the archive or a file in it is damaged
 */
export const soundEntries = (
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
): ReadonlyMap<string, Uint8Array> => {
  const stated = checksums(bytes)
  const entries = new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => isWanted(name) })))
  for (const [name, content] of entries) {
    const sum = stated.get(name)
    if (sum !== undefined && sum !== crc32(content)) throw new Error(`${name} in the archive is damaged`)
  }
  return entries
}
