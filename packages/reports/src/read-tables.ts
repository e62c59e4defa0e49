import { CorridorError, type Report, type Row, type Session, sqlName, sqlText } from '@corridor/contracts'

/** The answers that a layout is built from: rows by sheet, and a row (or none) for each sentence. */
export type ReportTables = {
  readonly sheets: Readonly<Record<string, readonly Row[]>>
  readonly figures: Readonly<Record<string, FigureAnswer>>
  readonly coverage: Row | undefined
  /** Latest time at which the world could know something that is in the inputs, as ISO 8601. */
  readonly knownAt: string
}

export type FigureAnswer = { readonly row: Row | undefined; readonly holds: boolean }

/** Makes the inputs readable under their names (`FROM trade.by_partner`) and asks all questions of the report. */
export const readTables = async (
  session: Session,
  report: Report,
  paths: Readonly<Record<string, string>>,
): Promise<ReportTables> => {
  for (const name of report.inputs) await openInput(session, report, name, paths[name])
  const ask = (place: string, sql: string) => askRows(session, `${report.id}/${place}`, sql)
  const sheets: Record<string, readonly Row[]> = {}
  for (const sheet of report.sheets) {
    sheets[sheet.id] = await ask(sheet.id, `FROM (${sheet.sql}) ORDER BY ${sheet.order}, COLUMNS(*)`)
  }
  const figures: Record<string, FigureAnswer> = {}
  for (const figure of report.keyFigures) {
    const row = await oneRow(ask, figure.id, figure.sql)
    const check = row === undefined ? undefined : await oneRow(ask, figure.id, figure.check)
    figures[figure.id] = { row, holds: check !== undefined && Object.values(check)[0] === true }
  }
  const coverage = await oneRow(ask, 'coverage', report.coverage.sql)
  return { sheets, figures, coverage, knownAt: await latestKnown(session, report.inputs) }
}

/** Long ago, where no input carries a time. */
const NEVER = '1970-01-01T00:00:00Z'

const latestKnown = async (session: Session, inputs: readonly string[]): Promise<string> => {
  let latest = NEVER
  for (const name of inputs) {
    const columns = await session.rows(`DESCRIBE ${name}`)
    if (!columns.some((column) => column.column_name === 'known_at')) continue
    const [row] = await session.rows(`SELECT max(known_at) AS known_at FROM ${name}`)
    if (typeof row?.known_at === 'string' && row.known_at > latest) latest = row.known_at
  }
  return latest
}

const openInput = async (session: Session, report: Report, name: string, path: string | undefined): Promise<void> => {
  const [schema, table] = name.split('.')
  if (path === undefined || !schema || !table) throw failed(report.id, `has no rows for its input ${name}`)
  const read = path.endsWith('.csv')
    ? `read_csv(${sqlText(path)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`
    : `read_parquet(${sqlText(path)})`
  await session.run(`CREATE SCHEMA IF NOT EXISTS ${sqlName(schema)}`)
  await session.run(`CREATE VIEW ${sqlName(schema)}.${sqlName(table)} AS FROM ${read}`)
}

type Ask = (place: string, sql: string) => Promise<readonly Row[]>

const oneRow = async (ask: Ask, place: string, sql: string): Promise<Row | undefined> => {
  const rows = await ask(place, sql)
  if (rows.length > 1) throw failed(place, `gives ${rows.length} rows where one is asked for`)
  return rows[0]
}

const askRows = async (session: Session, place: string, sql: string): Promise<readonly Row[]> => {
  try {
    return await session.rows(sql)
  } catch (error) {
    throw failed(place, error instanceof Error ? error.message : String(error), error)
  }
}

const failed = (place: string, message: string, cause?: unknown): CorridorError =>
  new CorridorError('ModelFailed', `report ${place}: ${message}`, {
    place,
    hint: 'Run the test of the report: it binds every SELECT against empty inputs.',
    ...(cause === undefined ? {} : { cause }),
  })
