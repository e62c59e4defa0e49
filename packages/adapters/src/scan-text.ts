import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import type { TextScan } from '@corridor/contracts'

const LF = 0x0a
const QUOTE = 0x22

/**
 * Reads a comma-separated file once, without a parser: counts its records (line ends outside quotes), finds the longest
 * line, the first byte that is not UTF-8, NUL bytes and a quote that never closes. This is the count that the parser's
 * own must equal.
 */
export const scanText = async (path: string): Promise<TextScan> => {
  let bytes = 0
  let records = 0
  let lines = 0
  let lineStart = 0
  let longestLine = 0
  let longestLineAt = 0
  let isQuoted = false
  let hasContent = false
  let hasNul = false
  let invalidUtf8At: number | undefined
  let carry: Buffer = Buffer.alloc(0)

  const endLine = (at: number): void => {
    const length = at - lineStart
    if (length > longestLine) {
      longestLine = length
      longestLineAt = lineStart
    }
    lineStart = at + 1
  }

  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    for (let index = 0; index < chunk.length; index += 1) {
      const byte = chunk[index]
      if (byte === LF) {
        endLine(bytes + index)
        lines += 1
        if (!isQuoted) {
          if (hasContent) records += 1
          hasContent = false
        }
      } else if (byte === QUOTE) {
        isQuoted = !isQuoted
        hasContent = true
      } else if (byte !== 0x0d) {
        hasContent = true
        if (byte === 0) hasNul = true
      }
    }
    const whole = Buffer.concat([carry, chunk])
    const cut = whole.length - incompleteTail(whole)
    if (invalidUtf8At === undefined && !isUtf8(whole.subarray(0, cut))) {
      invalidUtf8At = bytes - carry.length + firstInvalid(whole.subarray(0, cut))
    }
    carry = Buffer.from(whole.subarray(cut))
    bytes += chunk.length
  }
  if (bytes > lineStart) lines += 1
  endLine(bytes)
  if (hasContent || isQuoted) records += 1
  if (invalidUtf8At === undefined && carry.length > 0) invalidUtf8At = bytes - carry.length
  return { bytes, records, lines, longestLine, longestLineAt, invalidUtf8At, hasOpenQuote: isQuoted, hasNul }
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
