import { join } from 'node:path'
import {
  CorridorError,
  type DatasetSummary,
  datasetId,
  datasetPrefix,
  ddlType,
  encodeJson,
  type InputRows,
  type Inputs,
  type Model,
  type Session,
  summaryKey,
} from '@corridor/contracts'
import { loadInputs } from './load-inputs.ts'
import { type AggregateEffects, saveTable } from './save-table.ts'

export type ModelTask = {
  readonly model: Model
  /** One SELECT. */
  readonly sql: string
  readonly rows: Readonly<Record<string, InputRows>>
  readonly fingerprint: string
  readonly inputs: Inputs
}

/**
 * records → datasets: runs the SELECT of one model over its inputs and writes the answer as one Parquet file in the order
 * of its grain. Row-grain datasets leave out, and count, the rows whose licence terms do not let single rows leave.
 * @throws ModelFailed when the columns are not the declared ones, or the grain is not unique
 */
export const runModel = (effects: AggregateEffects, task: ModelTask): Promise<DatasetSummary> =>
  effects.withScratch(async (folder) => {
    await using session = await effects.openEngine()
    const { model, fingerprint, inputs } = task
    await loadInputs(session, folder, task.rows)
    await answer(session, model, task.sql)
    const withheld = await withhold(session, model)
    const prefix = datasetPrefix(model.subject, model.name, fingerprint)
    const file = await saveTable(effects.store, session, {
      table: 'answer',
      order: model.grain,
      path: join(folder, 'answer.parquet'),
      prefix,
    })
    const summary: DatasetSummary = { fingerprint, inputs, file, withheld, failed_checks: [] }
    await effects.store.put(summaryKey(prefix), encodeJson(summary))
    return summary
  })

/** Fills the table `answer` and holds it against the declaration. */
export const answer = async (session: Session, model: Model, sql: string): Promise<void> => {
  const id = datasetId(model)
  try {
    await session.run(`CREATE OR REPLACE TEMP TABLE answer AS ${sql}`)
  } catch (error) {
    throw new CorridorError('ModelFailed', `${id}: ${error instanceof Error ? error.message : String(error)}`, {
      place: id,
      cause: error,
    })
  }
  await checkColumns(session, model)
  await checkGrain(session, model)
}

const checkColumns = async (session: Session, model: Model): Promise<void> => {
  const described = await session.rows('DESCRIBE answer')
  const found = described.map((row) => `${row.column_name} ${row.column_type}`)
  const declared = model.columns.map((field) => `${field.name} ${ddlType(field.type)}`)
  const strange = found.filter((column) => !declared.includes(column))
  const missing = declared.filter((column) => !found.includes(column))
  if (strange.length + missing.length > 0 || found.join() !== declared.join()) {
    throw new CorridorError(
      'ModelFailed',
      `${datasetId(model)} does not give the columns it declares: gives ${strange.join(', ') || 'another order'}; declares ${missing.join(', ') || declared.join(', ')}`,
      { place: datasetId(model) },
    )
  }
}

const checkGrain = async (session: Session, model: Model): Promise<void> => {
  const grain = model.grain.join(', ')
  const doubled = await session.rows(
    `SELECT ${grain}, count(*) AS copies FROM answer GROUP BY ${grain} HAVING count(*) > 1 ORDER BY ALL LIMIT 3`,
  )
  if (doubled.length > 0) {
    throw new CorridorError(
      'ModelFailed',
      `${datasetId(model)} has more than one row for ${JSON.stringify(doubled[0], (_key, value) => (typeof value === 'bigint' ? Number(value) : value))}: its grain is ${grain}`,
      { place: datasetId(model) },
    )
  }
}

const withhold = async (session: Session, model: Model): Promise<number> => {
  if (!model.isRowGrain) return 0
  const [counted] = await session.rows(`SELECT count(*) AS n FROM answer WHERE licence_code IS DISTINCT FROM 'rows'`)
  await session.run(`DELETE FROM answer WHERE licence_code IS DISTINCT FROM 'rows'`)
  return Number(counted?.n)
}
