import { join } from 'node:path'
import {
  type Check,
  CorridorError,
  type DatasetSummary,
  datasetPrefix,
  encodeJson,
  type InputRows,
  type Inputs,
  type Kind,
  placeColumns,
  type Session,
  sqlText,
  summaryKey,
} from '@corridor/contracts'
import { loadInputs } from './load-inputs.ts'
import { ruleSql } from './rule-sql.ts'
import { type AggregateEffects, saveTable } from './save-table.ts'
import { goBack, hasStateBefore } from './state-before.ts'

export type ChecksTask = {
  readonly checks: readonly { readonly check: Check; readonly sql: string }[]
  readonly rows: Readonly<Record<string, InputRows>>
  readonly kinds: readonly Kind[]
  readonly fingerprint: string
  readonly inputs: Inputs
}

/** Offending rows that are shown of one check. */
const SHOWN = 50

/** What stands for words that would tell a figure which may not leave. */
const WITHHELD = 'withheld by the terms of the source'

const types: Readonly<Record<(typeof placeColumns)[number], string>> = {
  dataset: 'VARCHAR',
  source_id: 'VARCHAR',
  partition_id: 'VARCHAR',
  snapshot_id: 'VARCHAR',
  record_number: 'BIGINT',
  locator: 'VARCHAR',
  value: 'DOUBLE',
  expected_low: 'DOUBLE',
  expected_high: 'DOUBLE',
  licence_code: 'VARCHAR',
}

/** The SELECT of a check: written by hand, or compiled from what a source or a model declares. */
export const checkSelect = (check: Check, sql: string): string => (check.bound ? ruleSql(check.bound) : sql)

/**
 * Asks every check its question and writes `quality.checks`: one row per offending row (at most 50 of a check), and one
 * for a check that found nothing. Words and figures of rows whose terms do not let them leave are withheld, and counted. The
 * summary names the checks of severity `stop` that found something.
 */
export const runChecks = (effects: AggregateEffects, task: ChecksTask): Promise<DatasetSummary> =>
  effects.withScratch(async (folder) => {
    await using session = await effects.openEngine()
    await loadInputs(session, folder, withVersions(task.rows))
    await session.run(`CREATE TEMP TABLE checked (check_id VARCHAR, title VARCHAR, severity VARCHAR, has_passed BOOLEAN,
      offending_count BIGINT, offending_count_before BIGINT, offending_key VARCHAR, message VARCHAR,
      dataset VARCHAR, source_id VARCHAR, partition_id VARCHAR, snapshot_id VARCHAR, record_number BIGINT, locator VARCHAR,
      checked_value DOUBLE, expected_low DOUBLE, expected_high DOUBLE, is_withheld BOOLEAN)`)
    const failed: string[] = []
    const count = new Map<string, number>()
    for (const { check, sql } of task.checks) {
      const found = await ask(session, check, checkSelect(check, sql))
      count.set(check.id, found)
      if (found > 0 && check.severity === 'stop') failed.push(check.id)
    }
    await compareWithBefore(session, task, count)
    const prefix = datasetPrefix('quality', 'checks', task.fingerprint)
    const file = await saveTable(effects, session, {
      table: 'checked',
      order: ['check_id', 'offending_key'],
      path: join(folder, 'checks.parquet'),
      prefix,
    })
    const { fingerprint, inputs } = task
    const [hidden] = await session.rows('SELECT count(*) AS n FROM checked WHERE is_withheld')
    const summary: DatasetSummary = { fingerprint, inputs, file, withheld: Number(hidden?.n), failed_checks: failed }
    await effects.store.put(summaryKey(prefix), encodeJson(summary))
    return summary
  })

/** How many rows the checks that found something would have found in the state before, where all they read has one. */
const compareWithBefore = async (
  session: Session,
  { checks, kinds }: ChecksTask,
  count: ReadonlyMap<string, number>,
): Promise<void> => {
  const found = checks.filter(({ check }) => (count.get(check.id) ?? 0) > 0 && hasStateBefore(check))
  const stoodBefore = await goBack(
    session,
    found.map(({ check }) => check),
    kinds,
  )
  for (const { check, sql } of found.filter((each) => stoodBefore(each.check))) {
    const before = await offendingCount(session, check, checkSelect(check, sql))
    const isPassed = check.isPassedUnlessWorse === true && before >= (count.get(check.id) ?? 0)
    await session.run(`UPDATE checked SET offending_count_before = ${before}${isPassed ? ', has_passed = TRUE' : ''}
      WHERE check_id = ${sqlText(check.id)}`)
  }
}

/** What was current is a view of the versions: both are read, whichever a check names. */
const withVersions = (rows: ChecksTask['rows']): ChecksTask['rows'] => ({
  ...Object.fromEntries(
    Object.entries(rows).flatMap(([name, given]) =>
      given.from === 'history'
        ? [[name.replace('current.', 'versions.'), { ...given, from: 'versions' as const }]]
        : [],
    ),
  ),
  ...rows,
})

const failure = (check: Check, error: unknown): CorridorError =>
  new CorridorError('ModelFailed', `check ${check.id}: ${error instanceof Error ? error.message : String(error)}`, {
    place: check.id,
    cause: error,
  })

const offendingCount = async (session: Session, check: Check, sql: string): Promise<number> => {
  try {
    return Number((await session.rows(`SELECT count(DISTINCT offending_key) AS n FROM (${sql})`))[0]?.n)
  } catch (error) {
    throw failure(check, error)
  }
}

/** The number of offending rows; the first of them are kept. A check is a SELECT of offending_key, message and its place. */
const ask = async (session: Session, check: Check, sql: string): Promise<number> => {
  try {
    await session.run(`CREATE OR REPLACE TEMP TABLE found AS FROM (${sql})`)
  } catch (error) {
    throw failure(check, error)
  }
  const given = new Set((await session.rows('DESCRIBE found')).map((row) => String(row.column_name)))
  const place = placeColumns.map((column) =>
    given.has(column) ? `CAST(${column} AS ${types[column]}) AS ${column}` : `${standsFor(check, column)} AS ${column}`,
  )
  await session.run(`CREATE OR REPLACE TEMP TABLE found AS SELECT offending_key, message, ${place.join(', ')} FROM found
    QUALIFY row_number() OVER (PARTITION BY offending_key ORDER BY message, source_id, snapshot_id, record_number, locator) = 1`)
  const [counted] = await session.rows('SELECT count(*) AS n FROM found')
  const count = Number(counted?.n)
  const about = `${sqlText(check.id)}, ${sqlText(check.title)}, ${sqlText(check.severity)}`
  await session.run(
    count === 0
      ? `INSERT INTO checked BY NAME SELECT ${sqlText(check.id)} AS check_id, ${sqlText(check.title)} AS title,
          ${sqlText(check.severity)} AS severity, TRUE AS has_passed, 0 AS offending_count, '' AS offending_key, FALSE AS is_withheld`
      : `INSERT INTO checked SELECT ${about}, FALSE, ${count}, NULL, offending_key,
          CASE WHEN hidden THEN '${WITHHELD}' ELSE message END, dataset, source_id, partition_id, snapshot_id, record_number, locator,
          CASE WHEN NOT hidden THEN value END, CASE WHEN NOT hidden THEN expected_low END,
          CASE WHEN NOT hidden THEN expected_high END, hidden
        FROM (SELECT *, licence_code IS DISTINCT FROM 'rows' AS hidden FROM found) ORDER BY offending_key LIMIT ${SHOWN}`,
  )
  return count
}

/** Records whose terms a check does not say are taken for such as may not be told; datasets hold only what may leave. */
const standsFor = ({ inputs }: Check, column: (typeof placeColumns)[number]): string => {
  if (column !== 'licence_code') return `CAST(NULL AS ${types[column]})`
  const readsRecords = inputs.some((input) => /^(current|versions)\./.test(input) || input === 'records.rejected')
  return readsRecords ? `'no'` : `'rows'`
}
