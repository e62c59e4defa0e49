import { CorridorError, type ErrorName, type Kind, type ScanText, type TextScan } from '@corridor/contracts'
import { checkHeader, headerOf } from './csv-header.ts'

/** DuckDB drops some longer lines without a trace, so nothing longer is given to it. */
export const LONGEST_RECORD = 2_000_000

export type CsvInput = {
  readonly path: string
  /** What people call the file. */
  readonly name: string
  readonly columns: readonly string[]
  readonly scan: TextScan
  readonly delimiter: string
  readonly hasHeader: boolean
}

/** Records that stand after the header. */
export const dataRecords = ({ scan, hasHeader }: CsvInput): number => scan.records - (hasHeader ? 1 : 0)

/**
 * Looks at a file in the intake layout of a kind before any parser does.
 * @throws SourceEmpty, WrongEncoding, LineTooLong, MalformedFile, SourceChanged: each names the file and the place
 */
export const inspectCsv = async (path: string, name: string, kind: Kind, scanText: ScanText): Promise<CsvInput> => {
  const scan = soundScan(name, await scanText(path))
  const columns = await headerOf(path, LONGEST_RECORD)
  checkHeader(name, columns, kind)
  return withRecords({ path, name, columns, scan, delimiter: ',', hasHeader: true })
}

/** @throws SourceEmpty where nothing stands after the header */
export const withRecords = (input: CsvInput): CsvInput => {
  if (dataRecords(input) > 0) return input
  throw new CorridorError('SourceEmpty', `${input.name} has a header and no records`, { place: input.name })
}

/** A scan without faults that no layout could mend. @throws SourceEmpty, WrongEncoding, LineTooLong, MalformedFile */
export const soundScan = (name: string, scan: TextScan): TextScan => {
  const refuse = (error: ErrorName, what: string, place = ''): never => {
    throw new CorridorError(error, `${name} ${what}`, { place: `${name}${place}` })
  }
  const refuseAt = (error: ErrorName, byte: number, what: string): never =>
    refuse(error, `${what}: see byte ${byte}`, ` byte ${byte}`)
  if (scan.records === 0) refuse('SourceEmpty', 'is empty')
  if (scan.invalidUtf8At !== undefined) refuseAt('WrongEncoding', scan.invalidUtf8At, 'is not UTF-8')
  if (scan.hasNul) refuse('WrongEncoding', 'holds NUL bytes: it is no text in UTF-8')
  if (scan.longestRecord > LONGEST_RECORD) {
    const size = `has a record of ${scan.longestRecord} bytes; the limit is ${LONGEST_RECORD}`
    refuseAt('LineTooLong', scan.longestRecordAt, size)
  }
  if (scan.hasOpenQuote)
    refuse('MalformedFile', 'has a quotation mark that never closes', ` byte ${scan.longestRecordAt}`)
  if (scan.loneReturnAt !== undefined) {
    refuseAt('MalformedFile', scan.loneReturnAt, 'has a carriage return without a line feed')
  }
  if (scan.hasMixedLineEnds) refuse('MalformedFile', 'mixes the line ends of Windows with those of Unix')
  if (scan.blankLines[0] === 0) refuse('MalformedFile', 'begins with a blank line instead of its header', ' line 1')
  return scan
}
