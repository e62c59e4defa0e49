import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { CorridorError, type Session, sqlName, sqlText } from '@corridor/contracts'
import { type CsvInput, dataRecords, LONGEST_RECORD } from './inspect-csv.ts'

/** More lines than this that do not fit the header are no slip of the pen: the file as a whole is not what it says. */
const MOST_RAGGED = 10_000

/** As much of a refused line as is told, in characters. */
const LONGEST_TEXT = 200

/** What makes a publication one; joined by a control character that no text holds. */
export const citationParts = ['citation_title', 'publisher', 'url'] as const

/** A record that does not fit the header: its ordinal, why, and its text. */
export type RaggedLine = { readonly record: number; readonly reason: string; readonly text: string }

/** The columns of the intake as named, and `citation`, the parts of a citation in one text. */
export const intakeCells = ({ columns }: CsvInput): string => {
  const part = (column: string): string => (columns.includes(column) ? `coalesce(trim(${sqlName(column)}), '')` : `''`)
  const kept = columns.filter((column) => column !== 'citation_title' && column !== 'url').map(sqlName)
  return `${kept.join(', ')}, concat_ws(chr(31), ${citationParts.map(part).join(', ')}) AS citation`
}

/**
 * Reads the file into the view `input`: record_number, and the cells that `select` names. The cells lie as text in a Parquet file in `folder`, whose row numbers are the ordinals of the records, and whose
 * dictionaries make all that is asked of repeated words cheap.
 * @throws MalformedFile where the parser fails; RowsUnaccounted where what it read and refused is not what the file holds
 */
export const readInput = async (
  session: Session,
  input: CsvInput,
  folder: string,
  select: string,
): Promise<readonly RaggedLine[]> => {
  const words = join(folder, 'words.parquet')
  await parse(session, input, select, words)
  const ragged = await raggedLines(session, input)
  const expected = dataRecords(input)
  const [counted] = await session.rows(`SELECT count(*) AS n FROM read_parquet(${sqlText(words)})`)
  if (Number(counted?.n) + ragged.length !== expected) {
    throw new CorridorError(
      'RowsUnaccounted',
      `${input.name} holds ${expected} records, but ${counted?.n} were read and ${ragged.length} refused`,
      { place: input.name },
    )
  }
  if (ragged.length === 0) {
    await session.run(`CREATE OR REPLACE TEMP VIEW input AS SELECT file_row_number + 1 AS record_number, *
      FROM read_parquet(${sqlText(words)}, file_row_number = true)`)
  } else await numberRecords(session, ragged, expected, words, join(folder, 'numbered.parquet'))
  return [...ragged, ...(await overfullLines(input, ragged))]
}

const parse = async (session: Session, input: CsvInput, select: string, target: string): Promise<void> => {
  const { path, name, columns, scan, delimiter, hasHeader } = input
  const types = columns.map((column) => `${sqlText(column)}: 'VARCHAR'`).join(', ')
  await session.run('DROP TABLE IF EXISTS ragged; DROP TABLE IF EXISTS ragged_scans')
  try {
    // A thread that starts amid a quoted cell of several lines can take the lines for records, so one thread reads these.
    await session.run(`COPY (SELECT ${select}
      FROM read_csv(${sqlText(path)}, auto_detect = false, header = ${hasHeader}, delim = ${sqlText(delimiter)}, quote = '"', escape = '"',
        columns = {${types}}, max_line_size = ${LONGEST_RECORD + 1}, parallel = ${!scan.spansLines},
        store_rejects = true, rejects_limit = 0, rejects_table = 'ragged', rejects_scan = 'ragged_scans'))
      TO ${sqlText(target)} (FORMAT parquet, COMPRESSION uncompressed)`)
  } catch (cause) {
    const why = String(cause instanceof Error ? cause.message : cause).split('\n')[0]
    throw new CorridorError('MalformedFile', `${name} cannot be parsed: ${why}`, { place: name, cause })
  }
}

const reasons: Readonly<Record<string, string>> = {
  'MISSING COLUMNS': 'has too few cells',
  'TOO MANY COLUMNS': 'has too many cells',
  'UNQUOTED VALUE': 'has text after a closing quotation mark',
}

const raggedLines = async (session: Session, { name, scan, hasHeader }: CsvInput): Promise<readonly RaggedLine[]> => {
  const [counted] = await session.rows('SELECT count(DISTINCT line) AS n FROM ragged')
  if (Number(counted?.n) > MOST_RAGGED || (Number(counted?.n) > 0 && scan.blankLines.length >= MOST_RAGGED)) {
    throw new CorridorError('MalformedFile', `${name} has ${counted?.n} records that do not fit its header`, {
      place: name,
    })
  }
  const found =
    await session.rows(`SELECT line, min(error_type) AS type, min(error_message) AS message, min(csv_line) AS text
    FROM ragged GROUP BY line ORDER BY line`)
  return found.map((row) => ({
    record: recordAt(Number(row.line) + (hasHeader ? 0 : 1), scan.blankLines),
    reason: reasons[String(row.type)] ?? String(row.message).split('\n')[0] ?? '',
    text: textOf(String(row.text ?? '')),
  }))
}

/** The parser counts records and blank lines together, the header being 1. */
const recordAt = (line: number, blankLines: readonly number[]): number =>
  line - 1 - blankLines.filter((recordsBefore, index) => recordsBefore + index + 1 < line).length

const textOf = (line: string): string => line.replace(/^[\r\n]+|[\r\n]+$/g, '').slice(0, LONGEST_TEXT)

/** The parser drops blank cells beyond the header in silence; but one stray comma before them has moved all the others. */
const overfullLines = async (
  { name, path, scan }: CsvInput,
  known: readonly RaggedLine[],
): Promise<readonly RaggedLine[]> => {
  if (scan.overfull.length >= MOST_RAGGED) {
    throw new CorridorError('MalformedFile', `${name} has more cells than its header in most records`, { place: name })
  }
  const isKnown = new Set(known.map(({ record }) => record))
  const lines: RaggedLine[] = []
  const file = await open(path)
  try {
    for (const { record, at, bytes } of scan.overfull.filter((each) => !isKnown.has(each.record))) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(bytes, 4 * LONGEST_TEXT)), 0, null, at)
      lines.push({ record, reason: 'has too many cells', text: textOf(buffer.toString('utf8', 0, bytesRead)) })
    }
  } finally {
    await file.close()
  }
  return lines
}

/** Gives each row that was read the ordinal that it has in the file, refused lines counted. */
const numberRecords = async (
  session: Session,
  ragged: readonly RaggedLine[],
  expected: number,
  words: string,
  target: string,
): Promise<void> => {
  await session.run(`CREATE OR REPLACE TEMP TABLE kept AS SELECT record_number
    FROM range(1, ${expected + 1}) AS all_records(record_number)
    WHERE record_number NOT IN (${ragged.map((line) => line.record).join(', ')}) ORDER BY record_number;
    COPY (SELECT * FROM kept POSITIONAL JOIN read_parquet(${sqlText(words)})) TO ${sqlText(target)}
    (FORMAT parquet, COMPRESSION uncompressed);
    CREATE OR REPLACE TEMP VIEW input AS FROM read_parquet(${sqlText(target)})`)
}
