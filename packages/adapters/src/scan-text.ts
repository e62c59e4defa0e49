import { createReadStream } from 'node:fs'
import type { TextScan, TextShape } from '@corridor/contracts'
import { utf8Watch } from './utf8-watch.ts'

const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20
const QUOTE = 0x22
const BOM = Buffer.from([0xef, 0xbb, 0xbf])

/** Positions kept of what should be rare; a file with more of it is refused as a whole. */
const MOST_KEPT = 10_000

/**
 * Reads a file of separated values once, without its parser but by the parser's rules: a quotation mark opens a cell only
 * where the cell begins (blanks aside), and a line end inside quotes ends nothing. This is the count that the parser's
 * own must equal. It leaps from one quotation mark or line end to the next, so that it costs little beside the parser.
 */
export const scanText = async (path: string, { delimiter = ',', cells }: TextShape = {}): Promise<TextScan> => {
  const structure = structureWatch(delimiter.charCodeAt(0), cells)
  const utf8 = utf8Watch()
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    structure.see(chunk)
    utf8.see(chunk)
  }
  return { ...structure.end(), invalidUtf8At: utf8.end() }
}

const structureWatch = (separator: number, cells: number | undefined) => {
  const blankLines: number[] = []
  const overfull: TextScan['overfull'][number][] = []
  let bytes = 0
  let records = 0
  let mostSeparators = (cells ?? 1) - 1
  let longestRecord = 0
  let longestRecordAt = 0
  let loneReturnAt: number | undefined
  let lfEnds = 0
  let crlfEnds = 0
  let hasNul = false
  let spansLines = false
  // What one chunk must tell the next: the record that it leaves open, if any.
  let recordStart = 0
  let separators = 0
  let isQuoted = false
  let closedAt = -1
  let isInCell = false
  let last = LF
  let lastButOne = LF

  const endRecord = (end: number, lastByte: number, countSeparators: () => number): void => {
    const length = end - recordStart
    if (length === 0) {
      if (blankLines.length < MOST_KEPT) blankLines.push(records)
      return
    }
    if (records === 0 && cells === undefined) mostSeparators = countSeparators()
    else if (
      (lastByte === separator || lastByte === QUOTE) &&
      countSeparators() > mostSeparators &&
      overfull.length < MOST_KEPT
    ) {
      overfull.push({ record: records, at: recordStart, bytes: length })
    }
    records += 1
    if (length > longestRecord) {
      longestRecord = length
      longestRecordAt = recordStart
    }
  }

  const see = (chunk: Buffer): void => {
    const at = (index: number): number => (index >= 0 ? (chunk[index] ?? LF) : index === -1 ? last : lastButOne)
    const next = (byte: number, from: number): number => {
      const found = chunk.indexOf(byte, from)
      return found < 0 ? Number.POSITIVE_INFINITY : found
    }
    if (chunk.includes(0)) hasNul = true
    if (last === CR && !isQuoted && chunk[0] !== LF) loneReturnAt ??= bytes - 1
    const begin = bytes === 0 && chunk.subarray(0, 3).equals(BOM) ? 3 : 0
    if (begin > 0) recordStart = begin
    let partStart = begin
    let isContinued = bytes > recordStart
    let isPartQuoted = isQuoted
    let quote = next(QUOTE, begin)
    let line = next(LF, begin)
    let cr = next(CR, begin)

    /** Separators of the open record, as far as `end`. */
    const separatorsUntil = (end: number): number =>
      separators + countOutside(separator, chunk, partStart, end, isPartQuoted)
    const beginsCell = (index: number): boolean => {
      let back = index - 1
      while (back >= partStart && chunk[back] === SPACE) back -= 1
      return back >= partStart ? chunk[back] === separator : !(isContinued && isInCell)
    }

    while (true) {
      if (isQuoted) {
        if (line < quote) {
          spansLines = true
          line = next(LF, Math.min(quote, chunk.length))
        }
        if (cr < quote) cr = next(CR, Math.min(quote, chunk.length))
        if (quote >= chunk.length) break
        isQuoted = false
        closedAt = bytes + quote
        quote = next(QUOTE, quote + 1)
      } else if (quote < line && quote < cr) {
        isQuoted = closedAt === bytes + quote - 1 || beginsCell(quote)
        quote = next(QUOTE, quote + 1)
      } else if (cr < line) {
        if (cr + 1 < chunk.length && chunk[cr + 1] !== LF) loneReturnAt ??= bytes + cr
        cr = next(CR, cr + 1)
      } else if (line < chunk.length) {
        const isCrlf = at(line - 1) === CR
        if (isCrlf) crlfEnds += 1
        else lfEnds += 1
        const end = isCrlf ? line - 1 : line
        endRecord(bytes + end, at(end - 1), () => separatorsUntil(end))
        partStart = line + 1
        recordStart = bytes + partStart
        separators = 0
        isContinued = false
        isPartQuoted = false
        line = next(LF, partStart)
      } else break
    }
    isInCell = !beginsCell(chunk.length)
    separators = separatorsUntil(chunk.length)
    const ends = [at(chunk.length - 2), at(chunk.length - 1)] as const
    lastButOne = ends[0]
    last = ends[1]
    bytes += chunk.length
  }

  const end = (): Omit<TextScan, 'invalidUtf8At'> => {
    if (last === CR && !isQuoted) loneReturnAt ??= bytes - 1
    if (bytes > recordStart) endRecord(bytes, last, () => separators)
    return {
      bytes,
      records,
      blankLines,
      overfull,
      spansLines,
      longestRecord,
      longestRecordAt,
      loneReturnAt,
      hasMixedLineEnds: lfEnds > 0 && crlfEnds > 0,
      hasOpenQuote: isQuoted,
      hasNul,
    }
  }
  return { see, end }
}

/** Separators between two places of which the first is inside quotes or not. A doubled quotation mark is two turns. */
const countOutside = (separator: number, chunk: Buffer, from: number, to: number, isQuotedAtFrom: boolean): number => {
  let count = 0
  let isQuoted = isQuotedAtFrom
  for (let index = from; index < to; index += 1) {
    const byte = chunk[index]
    if (byte === QUOTE) isQuoted = !isQuoted
    else if (byte === separator && !isQuoted) count += 1
  }
  return count
}
