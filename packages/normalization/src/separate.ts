import { CorridorError, type Kind, type Session, type Snapshot, sqlText } from '@corridor/contracts'
import { type Corrections, correctedIntake, findCorrections } from './apply-corrections.ts'
import { locatedSelect, prepareLookups } from './prepare-lookups.ts'
import type { RaggedLine } from './read-input.ts'
import { isMarked, keyOf, markSql, recordsSelect } from './records-sql.ts'
import type { Problem, Resolution } from './resolution.ts'
import { intakeSelect, resolveKind } from './resolve-sql.ts'
import { valueLayers } from './value-sql.ts'

export type SeparateTask = {
  readonly kind: Kind
  /** What people call the file. */
  readonly name: string
  /** Rows of `input`, refused lines included. */
  readonly expected: number
  readonly columns: ReadonlySet<string>
  /** Whether `input` comes from the parse of a layout: it then says of each row where it stands and what is wrong with it. */
  readonly isParsed: boolean
  readonly ragged: readonly RaggedLine[]
  readonly keyedBy: readonly string[]
  readonly snapshot: Snapshot
  readonly corrections: Corrections
}

export type Outcome = {
  readonly expected: number
  readonly rejected: number
  /** Of these, records that a correction of ours says are wrong as published. */
  readonly setAside: number
  /** Records that say the same as an earlier one of the file. */
  readonly merged: number
  readonly examples: readonly string[]
}

/**
 * Splits `input` into the views `records` (the record columns of the kind, in the order of the file) and `rejected` (record,
 * column, reason, value). Rows are never held as a table: what is kept of them is which ones to leave out.
 */
export const separate = async (session: Session, task: SeparateTask): Promise<Outcome> => {
  const { kind, name, expected, columns, isParsed, ragged, snapshot } = task
  const resolution = resolveKind(kind)
  const intake = intakeSelect(kind, columns, isParsed)
  await resolve(session, kind, resolution, intake)
  const corrected = await findCorrections(session, task.corrections)
  if (corrected.columns.length > 0) await resolve(session, kind, resolution, correctedIntake(intake, corrected.columns))
  await session.run(
    `CREATE OR REPLACE TEMP TABLE faults (record_number BIGINT, column_name VARCHAR, reason VARCHAR, rejected_value VARCHAR)`,
  )
  await rejectRagged(session, ragged)
  await session.run('INSERT INTO faults FROM set_aside')
  if (isParsed) {
    // A correction answers what the parse found wrong with its record.
    const answered = corrected.records.length === 0 ? '' : ` AND record_number NOT IN (${corrected.records.join(', ')})`
    await session.run(
      `INSERT INTO faults SELECT record_number, NULL, fault, fault_value FROM input WHERE fault IS NOT NULL${answered}`,
    )
  }
  await markRecords(session, resolution, keyOf(kind, task.keyedBy))
  await gatherSuspects(session, expected)
  await rejectBad(session, resolution.problems)
  await findTwins(session, task, resolution)
  await rejectContradictions(session, task)
  const merged = await leaveOut(session, expected)
  await session.run(`CREATE OR REPLACE TEMP VIEW records AS ${recordsSelect(task)};
    CREATE OR REPLACE TEMP VIEW rejected AS SELECT ${sqlText(snapshot.source_id)} AS source_id,
    ${sqlText(snapshot.partition_id)} AS partition_id, ${sqlText(snapshot.snapshot_id)} AS snapshot_id,
    ${sqlText(name)} AS file, coalesce(places.file_record, faults.record_number) AS record_number,
    coalesce(places.locator, 'record ' || faults.record_number) AS locator, column_name, reason, rejected_value
    FROM faults LEFT JOIN (SELECT record_number, file_record, locator FROM intake
      WHERE record_number IN (SELECT record_number FROM faults)) AS places USING (record_number)`)
  return outcome(session, expected, merged)
}

/** Makes the views `intake` and `resolved`: the records as text, and as what the kind makes of them. */
const resolve = async (session: Session, kind: Kind, resolution: Resolution, intake: string): Promise<void> => {
  await session.run(`CREATE OR REPLACE TEMP VIEW intake AS ${intake}`)
  await prepareLookups(session, resolution.lookups)
  const layers = kind.value ? valueLayers : []
  const ready = layers.reduce(
    (from, layer) => `SELECT i.*, ${layer.map(([name, sql]) => `${sql} AS ${name}`).join(', ')} FROM (${from}) AS i`,
    locatedSelect(resolution.lookups),
  )
  await session.run(`CREATE OR REPLACE TEMP VIEW ready AS ${ready};
    CREATE OR REPLACE TEMP VIEW resolved AS SELECT i.record_number, i.file_record, i.locator,
    ${columnsOf(resolution.select)} FROM ready AS i`)
}

const columnsOf = (select: Resolution['select']): string =>
  select.map(([name, expression]) => `${expression} AS ${name}`).join(',\n')

const rejectRagged = async (session: Session, ragged: readonly RaggedLine[]): Promise<void> => {
  if (ragged.length === 0) return
  const rows = ragged.map(({ record, reason, text }) => `(${record}, NULL, ${sqlText(reason)}, ${sqlText(text)})`)
  await session.run(`INSERT INTO faults VALUES ${rows.join(', ')}`)
}

/** One look at every record: whether anything is wrong with it, and a hash of its key. */
const markRecords = async (
  session: Session,
  { select, problems }: Resolution,
  key: readonly string[],
): Promise<void> => {
  const expressions = new Map(select)
  await session.run(`CREATE OR REPLACE TEMP TABLE marks AS SELECT i.record_number,
      hash(${key.map((column) => expressions.get(column) ?? column).join(', ')}) AS key_hash,
      (${problems.map(({ when }) => `coalesce(${when}, FALSE)`).join(' OR\n ')}) AS is_bad
    FROM ready AS i WHERE i.record_number NOT IN (SELECT record_number FROM faults)`)
}

/** The few records that may not come through as they are: bad ones, and those that share the hash of their key. */
const gatherSuspects = async (session: Session, expected: number): Promise<void> => {
  const doubled = 'SELECT key_hash FROM marks WHERE NOT is_bad GROUP BY key_hash HAVING count(*) > 1'
  const suspects = `SELECT record_number FROM marks WHERE is_bad OR key_hash IN (${doubled})`
  await session.run(`${markSql('suspects', suspects, expected)};
    DROP TABLE marks;
    CREATE OR REPLACE TEMP TABLE suspects AS SELECT * FROM ready WHERE ${isMarked('suspects')}`)
}

const rejectBad = async (session: Session, problems: readonly Problem[]): Promise<void> => {
  const found = problems.map(
    ({ column, reason, value, when }) =>
      `CASE WHEN ${when} THEN {column_name: ${sqlText(column)}, reason: ${sqlText(reason)}, rejected_value: CAST(${value} AS VARCHAR)} END`,
  )
  await session.run(`INSERT INTO faults SELECT record_number, fault.column_name, fault.reason, fault.rejected_value
    FROM (SELECT i.record_number, unnest([${found.join(',\n')}]) AS fault FROM suspects AS i) WHERE fault IS NOT NULL`)
}

/** Sound records that share their key itself with another, not only its hash. */
const findTwins = async (session: Session, { kind, keyedBy }: SeparateTask, { select }: Resolution): Promise<void> => {
  const key = keyOf(kind, keyedBy).join(', ')
  await session.run(`CREATE OR REPLACE TEMP TABLE twins AS SELECT *,
      first_value(record_number) OVER same AS first_record, last_value(record_number) OVER same AS last_record,
      first_value(locator) OVER same AS first_locator, last_value(locator) OVER same AS last_locator
    FROM (SELECT i.record_number, i.locator, ${columnsOf(select)} FROM suspects AS i
      WHERE i.record_number NOT IN (SELECT record_number FROM faults))
    WINDOW same AS (PARTITION BY ${key} ORDER BY record_number ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)`)
}

/** Records of one key with different values: none of them can be trusted, so all are rejected, each naming another. */
const rejectContradictions = async (session: Session, { kind, keyedBy }: SeparateTask): Promise<void> => {
  const key = keyOf(kind, keyedBy)
  await session.run(`INSERT INTO faults SELECT record_number, ${sqlText(key.slice(0, 4).join(', '))},
      'duplicate key with another value: see ' ||
        CASE WHEN record_number = first_record THEN last_locator ELSE first_locator END,
      ${kind.value ? 'value_text' : 'NULL'}
    FROM twins WHERE first_record IN (SELECT first_record FROM twins GROUP BY first_record
      HAVING count(DISTINCT row(${kind.measures.join(', ')})) > 1)`)
}

/** Marks which records do not come through: the rejected ones, and later copies of the same. */
const leaveOut = async (session: Session, expected: number): Promise<number> => {
  await session.run(`CREATE OR REPLACE TEMP TABLE copies AS SELECT record_number FROM twins
    WHERE record_number > first_record AND record_number NOT IN (SELECT record_number FROM faults)`)
  const out = 'SELECT record_number FROM faults UNION SELECT record_number FROM copies'
  await session.run(markSql('left_out', out, expected))
  const [counted] = await session.rows('SELECT count(*) AS n FROM copies')
  return Number(counted?.n)
}

const outcome = async (session: Session, expected: number, merged: number): Promise<Outcome> => {
  const [counted] = await session.rows('SELECT count(DISTINCT record_number) AS n FROM faults')
  const [aside] = await session.rows('SELECT count(DISTINCT record_number) AS n FROM set_aside')
  const examples = await session.rows('SELECT * FROM rejected ORDER BY record_number, locator, column_name LIMIT 3')
  return {
    expected,
    rejected: Number(counted?.n),
    setAside: Number(aside?.n),
    merged,
    examples: examples.map(
      (fault) =>
        `${fault.locator}${fault.column_name === null ? '' : `, ${fault.column_name}`}: ${fault.reason} (${fault.rejected_value})`,
    ),
  }
}

/** The last door: every record of the file has one disposition. @throws RowsUnaccounted */
export const account = (name: string, { expected, rejected, merged }: Outcome, accepted: number): void => {
  if (accepted + rejected + merged === expected) return
  throw new CorridorError(
    'RowsUnaccounted',
    `${name} holds ${expected} records, but ${accepted} were accepted, ${rejected} rejected and ${merged} merged`,
    { place: name },
  )
}
