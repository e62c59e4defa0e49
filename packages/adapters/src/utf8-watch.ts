import { isUtf8 } from 'node:buffer'

/** Sees the chunks of a file one after another, and tells at the end the offset of the first byte that is not UTF-8. */
export const utf8Watch = () => {
  let bytes = 0
  let invalidAt: number | undefined
  let carry: Buffer = Buffer.alloc(0)
  return {
    see: (chunk: Buffer): void => {
      if (invalidAt === undefined) {
        const whole = carry.length === 0 ? chunk : Buffer.concat([carry, chunk])
        const sound = whole.subarray(0, whole.length - incompleteTail(whole))
        if (!isUtf8(sound)) invalidAt = bytes - carry.length + firstInvalid(sound)
        carry = Buffer.from(whole.subarray(sound.length))
      }
      bytes += chunk.length
    },
    end: (): number | undefined => invalidAt ?? (carry.length > 0 ? bytes - carry.length : undefined),
  }
}

/** Bytes at the end that may be the start of a character which the next chunk completes. */
const incompleteTail = (bytes: Buffer): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0
    if (byte < 0x80) return 0
  }
  return 0
}

/** Offset of the first byte that breaks UTF-8, by halving. */
const firstInvalid = (bytes: Buffer): number => {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    const cut = middle - incompleteTail(bytes.subarray(0, middle))
    if (isUtf8(bytes.subarray(0, cut))) good = middle
    else bad = middle
  }
  return good - incompleteTail(bytes.subarray(0, good))
}
