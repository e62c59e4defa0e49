import { readFile } from 'node:fs/promises'
import { type Session, sqlText } from '@corridor/contracts'

/** As much of a report in JSON as tells figures. */
type JsonReport = {
  readonly sheets: readonly { readonly id: string; readonly rows: readonly unknown[] }[]
  readonly key_figures: readonly unknown[]
}

const AT_ONCE = 1000

/** Makes a table (shown, line) of a JSON report: each of its rows as one line of text, with the sheet that it stands on. */
export const loadReport = async (session: Session, table: string, path: string): Promise<void> => {
  await session.run(`CREATE OR REPLACE TEMP TABLE ${table} (shown VARCHAR, line VARCHAR)`)
  const lines = reportLines(JSON.parse(await readFile(path, 'utf8')) as JsonReport)
  for (let start = 0; start < lines.length; start += AT_ONCE) {
    const rows = lines.slice(start, start + AT_ONCE).map(([sheet, line]) => `(${sqlText(sheet)}, ${sqlText(line)})`)
    await session.run(`INSERT INTO ${table} VALUES ${rows.join(', ')}`)
  }
}

const reportLines = ({ sheets, key_figures }: JsonReport): readonly (readonly [sheet: string, line: string])[] => [
  ...sheets.flatMap(({ id, rows }) => rows.map((row) => [id, JSON.stringify(row)] as const)),
  ...key_figures.map((figure) => ['key_figures', JSON.stringify(figure)] as const),
]
