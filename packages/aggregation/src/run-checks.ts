import { join } from 'node:path'
import {
  type Check,
  CorridorError,
  type DatasetSummary,
  datasetPrefix,
  encodeJson,
  type InputRows,
  type Inputs,
  type Session,
  sqlText,
  summaryKey,
} from '@corridor/contracts'
import { loadInputs } from './load-inputs.ts'
import { type AggregateEffects, saveTable } from './save-table.ts'

export type ChecksTask = {
  readonly checks: readonly { readonly check: Check; readonly sql: string }[]
  readonly rows: Readonly<Record<string, InputRows>>
  readonly fingerprint: string
  readonly inputs: Inputs
}

/** Offending rows that are shown of one check. */
const SHOWN = 50

/**
 * Asks every check its question and writes `quality.checks`: one row per offending row (at most 50 of a check), and one
 * for a check that found nothing. The summary names the checks of severity `stop` that found something.
 */
export const runChecks = (effects: AggregateEffects, task: ChecksTask): Promise<DatasetSummary> =>
  effects.withScratch(async (folder) => {
    await using session = await effects.openEngine()
    await loadInputs(session, folder, task.rows)
    await session.run(`CREATE TEMP TABLE checked (check_id VARCHAR, title VARCHAR, severity VARCHAR, has_passed BOOLEAN,
      offending_count BIGINT, offending_key VARCHAR, message VARCHAR)`)
    const failed: string[] = []
    for (const { check, sql } of task.checks) {
      const found = await ask(session, check, sql)
      if (found > 0 && check.severity === 'stop') failed.push(check.id)
    }
    const prefix = datasetPrefix('quality', 'checks', task.fingerprint)
    const file = await saveTable(effects.store, session, {
      table: 'checked',
      order: ['check_id', 'offending_key'],
      path: join(folder, 'checks.parquet'),
      prefix,
    })
    const { fingerprint, inputs } = task
    const summary: DatasetSummary = { fingerprint, inputs, file, withheld: 0, failed_checks: failed }
    await effects.store.put(summaryKey(prefix), encodeJson(summary))
    return summary
  })

/** The number of offending rows; the first of them are kept. A check is a SELECT of offending_key and message. */
export const ask = async (session: Session, check: Check, sql: string): Promise<number> => {
  try {
    await session.run(`CREATE OR REPLACE TEMP TABLE found AS SELECT offending_key, min(message) AS message
      FROM (${sql}) GROUP BY offending_key`)
  } catch (error) {
    throw new CorridorError(
      'ModelFailed',
      `check ${check.id}: ${error instanceof Error ? error.message : String(error)}`,
      {
        place: check.id,
        cause: error,
      },
    )
  }
  const [counted] = await session.rows('SELECT count(*) AS n FROM found')
  const count = Number(counted?.n)
  await session.run(`INSERT INTO checked
    SELECT ${sqlText(check.id)}, ${sqlText(check.title)}, ${sqlText(check.severity)}, ${count === 0}, ${count}, offending_key, message
    FROM ${count === 0 ? "(SELECT '' AS offending_key, NULL AS message)" : 'found'} ORDER BY offending_key LIMIT ${SHOWN}`)
  return count
}
