import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { CorridorError, type Session, type ShapedRow, sqlName, sqlText } from '@corridor/contracts'
import type { RawPart } from './raw-part.ts'

export type ShapedTask = {
  readonly rows: Iterable<ShapedRow>
  /** Record numbers of the file, known without the re-shaping. */
  readonly expected: ReadonlySet<number>
  readonly columns: readonly string[]
  readonly part: RawPart
  readonly folder: string
  readonly target: string
}

/**
 * Writes the rows of a re-shaped file as a table of text, and those that it leaves out to `left_out`.
 * @throws SourceEmpty; RowsUnaccounted where a record of the file came back in no row, or a row came from none
 */
export const writeShaped = async (session: Session, task: ShapedTask): Promise<void> => {
  const { expected, columns, part, folder, target } = task
  if (expected.size === 0) throw new CorridorError('SourceEmpty', `${part.name} holds no records`, { place: part.name })
  const lines = join(folder, `shaped-${part.ordinal}.json`)
  await writeLines(task, lines)
  const types = ["r: 'BIGINT'", "l: 'VARCHAR'", "i: 'VARCHAR'", ...columns.map((_, index) => `c${index}: 'VARCHAR'`)]
  const cells = columns.map((column, index) => `nullif(trim(c${index}), '') AS ${sqlName(column)}`)
  const number = `r + ${part.recordsBefore} AS record_number`
  const place = part.ordinal === 1 ? 'l AS locator' : `${sqlText(`part ${part.ordinal}, `)} || l AS locator`
  await session.run(`
    CREATE OR REPLACE TEMP VIEW shaped AS FROM read_json(${sqlText(lines)}, format = 'newline_delimited', columns = {${types.join(', ')}});
    INSERT INTO left_out SELECT ${number}, ${place}, i FROM shaped WHERE i IS NOT NULL;
    COPY (SELECT ${number}, ${place}, ${cells.join(', ')} FROM shaped WHERE i IS NULL)
      TO ${sqlText(target)} (FORMAT parquet, COMPRESSION uncompressed)`)
}

/** Rules that leave out what stands above or between records, and is none. */
const IS_HEADING = /heading|header|title|head of the file/

const writeLines = async ({ rows, expected, columns, part }: ShapedTask, path: string): Promise<void> => {
  const known = new Set(columns)
  const seen = new Set<number>()
  const rules = new Set<string | undefined>()
  const out = createWriteStream(path)
  try {
    for (const { record, locator, ignored_by, cells = {} } of rows) {
      const strange = Object.keys(cells).find((column) => !known.has(column))
      if (strange !== undefined)
        throw new TypeError(`the layout re-shapes into a column that it does not name: ${strange}`)
      seen.add(record)
      rules.add(ignored_by)
      const values = columns.map((column, index) => [`c${index}`, cells[column] ?? null] as const)
      const line = JSON.stringify({ r: record, l: locator, i: ignored_by ?? null, ...Object.fromEntries(values) })
      if (!out.write(`${line}\n`)) await new Promise<void>((resolve) => out.once('drain', resolve))
    }
  } finally {
    out.end()
    await finished(out)
  }
  if (rules.size > 0 && ![...rules].some((rule) => rule === undefined || !IS_HEADING.test(rule))) {
    throw new CorridorError('SourceEmpty', `${part.name} holds headings and no records`, { place: part.name })
  }
  const lost = [...expected].find((record) => !seen.has(record))
  const invented = [...seen].find((record) => !expected.has(record))
  if (lost === undefined && invented === undefined) return
  throw new CorridorError(
    'RowsUnaccounted',
    lost === undefined
      ? `${part.name}: the reader gave a row of record ${invented}, which the file does not have`
      : `${part.name}: record ${lost} of ${expected.size} was neither read nor left out by a rule`,
    { place: part.name },
  )
}
