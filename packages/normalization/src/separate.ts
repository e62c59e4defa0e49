import {
  type Kind,
  type Session,
  type Snapshot,
  originColumns,
  recordColumns,
  sqlText,
} from '@corridor/contracts'
import { unitTable } from './lookups.ts'
import { periodTable } from './period-sql.ts'
import type { CsvInput, RaggedLine } from './read-input.ts'
import type { Problem } from './resolution.ts'
import { intakeSelect, resolveKind } from './resolve-sql.ts'

export type SeparateTask = {
  readonly kind: Kind
  readonly input: CsvInput
  readonly ragged: readonly RaggedLine[]
  readonly keyedBy: readonly string[]
  readonly snapshot: Snapshot
}

export type Outcome = {
  readonly expected: number
  readonly accepted: number
  readonly rejected: number
  /** Records that say the same as another one of the file. */
  readonly merged: number
  readonly examples: readonly string[]
}

/**
 * Splits `input` into `accepted` (the record columns of the kind), `rejected` (record, column, reason, value) and `cited`
 * (the citations of the accepted rows). The counts add up to the records of the file.
 */
export const separate = async (session: Session, task: SeparateTask): Promise<Outcome> => {
  const { kind, input } = task
  const resolution = resolveKind(kind)
  await session.run(`CREATE OR REPLACE TEMP VIEW intake AS ${intakeSelect(kind, new Set(input.columns))}`)
  if (kind.period) await session.run(periodTable('periods', 'SELECT DISTINCT period FROM intake'))
  if (kind.value) await session.run(unitTable('SELECT DISTINCT unit FROM intake'))
  const from = `FROM intake AS i ${resolution.joins.join('\n')}`
  const isBad = resolution.problems.map((problem) => `coalesce(${problem.when}, FALSE)`).join(' OR\n ')
  await session.run(`CREATE OR REPLACE TEMP TABLE typed AS SELECT i.record_number,
    ${resolution.select.map(([name, expression]) => `${expression} AS ${name}`).join(',\n')},
    (${isBad}) AS is_bad ${from}`)
  await rejectBad(session, task, resolution.problems, from)
  await rejectContradictions(session, task)
  await session.run(acceptedSql(task))
  await session.run(citedSql(task))
  return count(session, input.scan.records - 1)
}

const rejectBad = async (
  session: Session,
  { input, ragged, snapshot }: SeparateTask,
  problems: readonly Problem[],
  from: string,
): Promise<void> => {
  await session.run(`CREATE OR REPLACE TEMP TABLE faults (record_number BIGINT, column_name VARCHAR, reason VARCHAR,
    rejected_value VARCHAR)`)
  for (const line of ragged) {
    await session.run(`INSERT INTO faults VALUES (${line.record}, NULL, ${sqlText(line.reason)}, ${sqlText(line.text)})`)
  }
  const [bad] = await session.rows('SELECT count(*) AS n FROM typed WHERE is_bad')
  if (Number(bad?.n) > 0) {
    for (const problem of problems) {
      await session.run(`INSERT INTO faults SELECT i.record_number, ${sqlText(problem.column)}, ${sqlText(problem.reason)},
        ${problem.value} ${from}
        WHERE i.record_number IN (SELECT record_number FROM typed WHERE is_bad) AND (${problem.when})`)
    }
  }
  await session.run(`CREATE OR REPLACE TEMP VIEW rejected AS SELECT ${sqlText(snapshot.source_id)} AS source_id,
    ${sqlText(snapshot.partition_id)} AS partition_id, ${sqlText(snapshot.snapshot_id)} AS snapshot_id,
    ${sqlText(input.name)} AS file, * FROM faults`)
}

/** Records of one key with different values: none of them can be trusted, so all are rejected, each naming another. */
const rejectContradictions = async (session: Session, { kind, keyedBy }: SeparateTask): Promise<void> => {
  const key = [...kind.key, ...keyedBy]
  const same = key.map((column) => `a.${column} IS NOT DISTINCT FROM b.${column}`).join(' AND ')
  const measure = `row(${kind.measures.join(', ')})`
  await session.run(`CREATE OR REPLACE TEMP TABLE contradicted AS
    SELECT ${key.join(', ')}, min(record_number) AS first_record, max(record_number) AS last_record
    FROM typed WHERE NOT is_bad GROUP BY ${key.join(', ')}
    HAVING count(*) > 1 AND count(DISTINCT ${measure}) > 1`)
  await session.run(`INSERT INTO faults SELECT a.record_number, ${sqlText(key.slice(0, 4).join(', '))},
      'duplicate key with another value: see record ' ||
        CASE WHEN a.record_number = b.first_record THEN b.last_record ELSE b.first_record END,
      ${kind.value ? 'a.value_text' : 'NULL'}
    FROM typed AS a JOIN contradicted AS b ON ${same} WHERE NOT a.is_bad`)
}

const acceptedSql = ({ kind, snapshot, keyedBy }: SeparateTask): string => {
  const key = [...kind.key, ...keyedBy]
  const origin: Readonly<Record<(typeof originColumns)[number], string>> = {
    source_id: sqlText(snapshot.source_id),
    partition_id: sqlText(snapshot.partition_id),
    snapshot_id: sqlText(snapshot.snapshot_id),
    record_number: 'record_number',
    locator: "'record ' || record_number",
    key_detail: keyedBy.length === 0 ? 'NULL' : `concat_ws(' | ', ${keyedBy.join(', ')})`,
  }
  const columns = recordColumns(kind).map((column) =>
    column in origin ? `${origin[column as keyof typeof origin]} AS ${column}` : column,
  )
  return `CREATE OR REPLACE TEMP TABLE accepted AS SELECT ${columns.join(', ')} FROM (
    SELECT *, row_number() OVER (PARTITION BY ${key.join(', ')} ORDER BY record_number) AS copy
    FROM typed WHERE NOT is_bad AND record_number NOT IN (SELECT record_number FROM faults)
  ) WHERE copy = 1`
}

const citedSql = ({ input: { columns }, snapshot }: SeparateTask): string => {
  const text = (column: string): string =>
    columns.includes(column) ? `nullif(trim(input.${JSON.stringify(column)}), '')` : 'CAST(NULL AS VARCHAR)'
  return `CREATE OR REPLACE TEMP TABLE cited AS
    SELECT ${sqlText(snapshot.source_id)} AS source_id, accepted.citation_id,
           ${['citation_title', 'publisher', 'published_on', 'accessed_on', 'url']
             .map((column) => `min(${text(column)}) AS ${column}`)
             .join(', ')},
           min(accepted.known_at) AS known_at, max(accepted.licence_code) AS licence_code
    FROM accepted JOIN input USING (record_number) GROUP BY accepted.citation_id`
}

const count = async (session: Session, expected: number): Promise<Outcome> => {
  const [row] = await session.rows(`SELECT (SELECT count(*) FROM accepted) AS accepted,
    (SELECT count(DISTINCT record_number) FROM faults) AS rejected`)
  const accepted = Number(row?.accepted)
  const rejected = Number(row?.rejected)
  const examples = await session.rows('SELECT * FROM faults ORDER BY record_number, column_name LIMIT 3')
  return {
    expected,
    accepted,
    rejected,
    merged: expected - accepted - rejected,
    examples: examples.map(
      (fault) => `record ${fault.record_number}, ${fault.column_name}: ${fault.reason} (${fault.rejected_value})`,
    ),
  }
}

