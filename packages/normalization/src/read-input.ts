import { open } from 'node:fs/promises'
import {
  CorridorError,
  type Kind,
  type ScanText,
  type Session,
  type TextScan,
  intakeColumns,
  requiredIntake,
  sqlText,
} from '@corridor/contracts'

/** DuckDB drops some longer lines without a trace, so nothing longer is given to it. */
const LONGEST_LINE = 2_000_000

export type CsvInput = {
  readonly path: string
  /** What people call the file. */
  readonly name: string
  readonly columns: readonly string[]
  readonly scan: TextScan
}

/**
 * Looks at a delimited text file before any parser does.
 * @throws SourceEmpty, WrongEncoding, LineTooLong, MalformedFile, SourceChanged: each names the file and the place
 */
export const inspectCsv = async (path: string, name: string, kind: Kind, scanText: ScanText): Promise<CsvInput> => {
  const scan = await scanText(path)
  if (scan.bytes === 0 || scan.records === 0) throw new CorridorError('SourceEmpty', `${name} is empty`, { place: name })
  if (scan.invalidUtf8At !== undefined) {
    throw new CorridorError('WrongEncoding', `${name} is not UTF-8: see byte ${scan.invalidUtf8At}`, { place: name })
  }
  if (scan.hasNul) throw new CorridorError('WrongEncoding', `${name} holds NUL bytes: it is no text in UTF-8`, { place: name })
  if (scan.longestLine > LONGEST_LINE) {
    throw new CorridorError(
      'LineTooLong',
      `${name} has a line of ${scan.longestLine} bytes that starts at byte ${scan.longestLineAt}; the limit is ${LONGEST_LINE}`,
      { place: `${name} byte ${scan.longestLineAt}` },
    )
  }
  if (scan.hasOpenQuote) {
    throw new CorridorError('MalformedFile', `${name} has a quotation mark that never closes`, { place: name })
  }
  const columns = await headerOf(path)
  checkHeader(name, columns, kind)
  if (scan.records === 1) throw new CorridorError('SourceEmpty', `${name} has a header and no records`, { place: name })
  return { path, name, columns, scan }
}

const headerOf = async (path: string): Promise<readonly string[]> => {
  const file = await open(path)
  try {
    for await (const line of file.readLines({ encoding: 'utf8' })) {
      return line
        .replace(/^\uFEFF/, '')
        .split(',')
        .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
    }
    return []
  } finally {
    await file.close()
  }
}

/** Strict reading: every column of the file is one that the layout documents, once; those that a record needs are there. */
const checkHeader = (name: string, columns: readonly string[], kind: Kind): void => {
  const known = new Set(intakeColumns(kind))
  const strange = columns.filter((column) => !known.has(column))
  const missing = requiredIntake(kind).filter((column) => !columns.includes(column))
  const doubled = columns.filter((column, index) => columns.indexOf(column) !== index)
  const faults = [
    ...(strange.length > 0 ? [`columns that the layout of ${kind.id} does not know: ${strange.join(', ')}`] : []),
    ...(missing.length > 0 ? [`columns that it needs are missing: ${missing.join(', ')}`] : []),
    ...(doubled.length > 0 ? [`columns that stand twice: ${doubled.join(', ')}`] : []),
  ]
  if (faults.length > 0) {
    throw new CorridorError('SourceChanged', `${name} has ${faults.join('; ')}`, { place: `${name} header` })
  }
}

/** Ragged lines, as DuckDB found them: the ordinal of the record, and why. */
export type RaggedLine = { readonly record: number; readonly reason: string; readonly text: string }

/**
 * Reads the file as text into `input` (record_number and the columns as named), and the lines that do not fit the header.
 * @throws RowsUnaccounted when what was read and what was refused is not what the file holds
 */
export const readInput = async (session: Session, input: CsvInput): Promise<readonly RaggedLine[]> => {
  const columns = input.columns.map((column) => `${sqlText(column)}: 'VARCHAR'`).join(', ')
  await session.run(`CREATE OR REPLACE TEMP TABLE read AS SELECT row_number() OVER () AS ordinal, *
    FROM read_csv(${sqlText(input.path)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
      columns = {${columns}}, max_line_size = ${LONGEST_LINE + 1}, store_rejects = true, rejects_limit = 0,
      rejects_table = 'ragged', rejects_scan = 'ragged_scans')`)
  const found = await session.rows(
    `SELECT line, any_value(error_message) AS reason, any_value(csv_line) AS text FROM ragged GROUP BY line ORDER BY line`,
  )
  const [counted] = await session.rows('SELECT count(*) AS n FROM read')
  const expected = input.scan.records - 1
  if (Number(counted?.n) + found.length !== expected) {
    throw new CorridorError(
      'RowsUnaccounted',
      `${input.name} holds ${expected} records, but ${counted?.n} were read and ${found.length} refused`,
      { place: input.name },
    )
  }
  if (found.length > 0 && input.scan.lines !== input.scan.records) {
    throw new CorridorError('MalformedFile', `${input.name} line ${found[0]?.line}: ${found[0]?.reason}`, {
      place: `${input.name} line ${found[0]?.line}`,
    })
  }
  const ragged = found.map((row) => ({
    record: Number(row.line) - 1,
    reason: String(row.reason).split('\n')[0] ?? '',
    text: String(row.text ?? '').slice(0, 200),
  }))
  await numberRecords(session, ragged, expected)
  return ragged
}

/** Gives each row that was read the ordinal that it has in the file, refused lines counted. */
const numberRecords = async (session: Session, ragged: readonly RaggedLine[], expected: number): Promise<void> => {
  if (ragged.length === 0) {
    await session.run('CREATE OR REPLACE TEMP VIEW input AS SELECT ordinal AS record_number, * EXCLUDE (ordinal) FROM read')
    return
  }
  await session.run(`CREATE OR REPLACE TEMP TABLE input AS
    WITH kept AS (
      SELECT record_number, row_number() OVER (ORDER BY record_number) AS ordinal
      FROM range(1, ${expected + 1}) AS all_records(record_number)
      WHERE record_number NOT IN (${ragged.map((line) => line.record).join(', ')})
    )
    SELECT kept.record_number, read.* EXCLUDE (ordinal) FROM read JOIN kept USING (ordinal)`)
}

