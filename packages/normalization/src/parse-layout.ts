import { join } from 'node:path'
import {
  CorridorError,
  intakeColumns,
  type Kind,
  type Layout,
  type Session,
  type Snapshot,
  type Source,
  sqlName,
  sqlText,
} from '@corridor/contracts'
import { factsOf, ownColumns } from './facts-sql.ts'
import type { ReferenceTexts } from './lookups.ts'
import { loadReference } from './lookups.ts'
import { openPart } from './open-layout.ts'
import type { OpenEffects, OpenedPart, RawPart } from './raw-part.ts'
import { sumSql } from './sum-sql.ts'

export type ParseTask = {
  readonly source: Source
  readonly layout: Layout
  readonly kind: Kind
  readonly snapshot: Snapshot
  /** Text of `<layout>.parse.sql`. */
  readonly sql: string
  readonly reference: ReferenceTexts
  readonly parts: readonly Pick<RawPart, 'path' | 'name'>[]
}

export type Parsed = {
  /** Records of the file, counted outside the parser. */
  readonly expected: number
  /** All facts: those left out too, and those that were added to another. */
  readonly facts: number
  /** Facts that go on, as rows of the view `input`. */
  readonly rows: number
  readonly summed: number
  readonly ignored: Readonly<Record<string, number>>
  readonly columns: ReadonlySet<string>
}

/**
 * Reads a file in a publisher's own shape: opens its parts, asks the parse of the layout, and leaves the facts that go on in
 * the view `input` as text in the columns of the intake, and those left out in the table `left_out`.
 * @throws what opening throws; ModelFailed where the parse itself is at fault; RowsUnaccounted where it lost a record
 */
export const parseLayout = async (
  session: Session,
  effects: OpenEffects,
  task: ParseTask,
  folder: string,
): Promise<Parsed> => {
  await session.run(`
    CREATE OR REPLACE TEMP TABLE left_out (record_number BIGINT, locator VARCHAR, ignored_by VARCHAR);
    CREATE OR REPLACE TEMP TABLE refused (record_number BIGINT, locator VARCHAR, fault VARCHAR, fault_value VARCHAR)`)
  const opened = await openParts(session, effects, task, folder)
  const expected = opened.reduce((sum, part) => sum + part.expected, 0)
  const columns = (opened[0]?.columns ?? []).map(sqlName)
  await session.run(
    `CREATE OR REPLACE TEMP VIEW input AS ${opened
      .map(({ path }) => `SELECT record_number, locator, ${columns.join(', ')} FROM read_parquet(${sqlText(path)})`)
      .join(' UNION ALL ')}`,
  )
  await loadReference(session, folder, task.reference, task.layout.reference ?? [])
  const all = join(folder, 'all-facts.parquet')
  const present = await writeFacts(session, task, all)
  await account(session, task, all)
  await session.run(`INSERT INTO left_out SELECT record_number, locator, ignored_by FROM read_parquet(${sqlText(all)})
    WHERE ignored_by IS NOT NULL`)
  const facts = join(folder, 'facts.parquet')
  const going = `SELECT * EXCLUDE (ignored_by) FROM read_parquet(${sqlText(all)}) WHERE ignored_by IS NULL`
  await session.run(`COPY (${task.layout.duplicates === 'sum' ? sumSql(going, present) : going}
    ORDER BY record_number, locator) TO ${sqlText(facts)} (FORMAT parquet, COMPRESSION uncompressed)`)
  await session.run(`CREATE OR REPLACE TEMP VIEW input AS
    SELECT file_row_number + 1 AS record_number, record_number AS file_record, * EXCLUDE (record_number, file_row_number)
    FROM read_parquet(${sqlText(facts)}, file_row_number = true)`)
  return count(session, all, facts, expected, present)
}

const openParts = async (
  session: Session,
  effects: OpenEffects,
  { layout, parts, snapshot }: ParseTask,
  folder: string,
): Promise<readonly OpenedPart[]> => {
  const about = { editionOn: snapshot.edition_on, stated: snapshot.stated ?? {} }
  const opened: OpenedPart[] = []
  let recordsBefore = 0
  for (const [index, part] of parts.entries()) {
    const raw = { ...part, ordinal: index + 1, recordsBefore }
    const next = await openPart(session, effects, layout, raw, folder, about)
    opened.push(next)
    recordsBefore += next.expected
  }
  return opened
}

/** Asks the parse, and fills in what the source says of all its rows. Gives the intake columns that stand in the answer. */
const writeFacts = async (session: Session, task: ParseTask, target: string): Promise<readonly string[]> => {
  const { source, layout, kind, snapshot } = task
  const fail = (what: string, cause?: unknown): never => {
    throw new CorridorError('ModelFailed', `the parse of ${source.id}/${layout.id} ${what}`, {
      place: `${source.id}/${layout.id}`,
      ...(cause === undefined ? {} : { cause }),
    })
  }
  for (const [column, text] of Object.entries(snapshot.stated ?? {}))
    await session.run(`SET VARIABLE stated_${column} = ${sqlText(text)}`)
  try {
    await session.run(`CREATE OR REPLACE TEMP VIEW parsed AS ${task.sql.replace(/;\s*$/, '')}`)
  } catch (cause) {
    fail(`does not bind: ${cause instanceof Error ? cause.message : cause}`, cause)
  }
  const answered = (await session.rows('DESCRIBE parsed')).map((row) => String(row.column_name))
  const known = new Set([...ownColumns, ...intakeColumns(kind)])
  const strange = answered.filter((column) => !known.has(column))
  if (strange.length > 0) fail(`gives columns that the intake of ${kind.id} does not have: ${strange.join(', ')}`)
  for (const column of ['record_number', 'locator']) if (!answered.includes(column)) fail(`does not give ${column}`)
  const { present, select } = factsOf(task, answered)
  try {
    await session.run(`COPY (${select} ORDER BY record_number, locator)
      TO ${sqlText(target)} (FORMAT parquet, COMPRESSION uncompressed)`)
  } catch (cause) {
    fail(`fails: ${cause instanceof Error ? cause.message.split('\n')[0] : cause}`, cause)
  }
  return present
}

/** No record may vanish, and no place hold two facts. @throws RowsUnaccounted */
const account = async (session: Session, { source, layout, parts }: ParseTask, all: string): Promise<void> => {
  const name = parts[0]?.name ?? ''
  const facts = `read_parquet(${sqlText(all)})`
  const [lost] = await session.rows(`SELECT min(record_number) AS first, count(*) AS n FROM input
    WHERE record_number NOT IN (SELECT record_number FROM ${facts} WHERE record_number IS NOT NULL)`)
  const [doubled] = await session.rows(`SELECT locator, count(*) AS n FROM (
      SELECT locator FROM ${facts} UNION ALL SELECT locator FROM left_out) AS places
    GROUP BY locator HAVING count(*) > 1 OR locator IS NULL ORDER BY locator LIMIT 1`)
  const what =
    Number(lost?.n) > 0
      ? `${lost?.n} records were neither read nor left out by a rule, the first is record ${lost?.first}`
      : doubled
        ? `${doubled.n} facts stand at one place: ${doubled.locator}`
        : undefined
  if (what === undefined) return
  throw new CorridorError('RowsUnaccounted', `${name}, read as ${source.id}/${layout.id}: ${what}`, { place: name })
}

const count = async (
  session: Session,
  all: string,
  facts: string,
  expected: number,
  present: readonly string[],
): Promise<Parsed> => {
  const [counted] = await session.rows(`SELECT
    (SELECT count(*) FROM read_parquet(${sqlText(all)}) WHERE ignored_by IS NULL) AS going,
    (SELECT count(*) FROM read_parquet(${sqlText(facts)})) AS n`)
  const rules = await session.rows(
    'SELECT ignored_by, count(*) AS n FROM left_out GROUP BY ignored_by ORDER BY ignored_by',
  )
  const ignored = Object.fromEntries(rules.map((row) => [String(row.ignored_by), Number(row.n)]))
  const left = Object.values(ignored).reduce((sum, n) => sum + n, 0)
  const [going, rows] = [Number(counted?.going), Number(counted?.n)]
  return { expected, facts: going + left, rows, summed: going - rows, ignored, columns: new Set(present) }
}
