import { readFile } from 'node:fs/promises'
import { type FileReaders, originColumns, type Session, sqlText } from '@corridor/contracts'

/** A report as it leaves: JSON, or a workbook. */
export type LeavingReport = { readonly name: string; readonly path: string }

/** As much of a report in JSON as tells figures. */
type JsonReport = {
  readonly sheets: readonly { readonly id: string; readonly rows: readonly unknown[] }[]
  readonly key_figures: readonly unknown[]
}
type Line = readonly [sheet: string, line: string]

const AT_ONCE = 1000

/** Where a record was found is a number too, and tells nothing. */
const said = (key: string, value: unknown): unknown =>
  (originColumns as readonly string[]).includes(key) ? undefined : value

/**
 * Makes a table (shown, line) of a report: each of its rows as one line of text, with the sheet that it stands on. Of JSON
 * without the place that a record was found at.
 */
export const loadReport = async (
  session: Session,
  table: string,
  { name, path }: LeavingReport,
  readWorkbook: FileReaders['readWorkbook'],
): Promise<void> => {
  await session.run(`CREATE OR REPLACE TEMP TABLE ${table} (shown VARCHAR, line VARCHAR)`)
  const lines = name.endsWith('.xlsx')
    ? (await readWorkbook(path)).flatMap(({ name: sheet, rows }) =>
        rows.map(({ cells }): Line => [sheet, cells.filter((cell) => cell !== '').join(' | ')]),
      )
    : jsonLines(JSON.parse(await readFile(path, 'utf8')) as JsonReport)
  for (let start = 0; start < lines.length; start += AT_ONCE) {
    const rows = lines.slice(start, start + AT_ONCE).map(([sheet, line]) => `(${sqlText(sheet)}, ${sqlText(line)})`)
    await session.run(`INSERT INTO ${table} VALUES ${rows.join(', ')}`)
  }
}

const jsonLines = ({ sheets, key_figures }: JsonReport): readonly Line[] => [
  ...sheets.flatMap(({ id, rows }) => rows.map((row): Line => [id, JSON.stringify(row, said)])),
  ...key_figures.map((figure): Line => ['key_figures', JSON.stringify(figure)]),
]
