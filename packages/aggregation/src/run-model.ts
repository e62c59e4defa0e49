import { join } from 'node:path'
import {
  type Cell,
  CorridorError,
  type DatasetSummary,
  datasetId,
  datasetPrefix,
  ddlColumns,
  ddlType,
  type Estimate,
  encodeJson,
  type InputRows,
  type Inputs,
  type Model,
  type Session,
  sqlName,
  sqlText,
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
    const file = await saveTable(effects, session, {
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
    if (model.estimate === undefined) await session.run(`CREATE OR REPLACE TEMP TABLE answer AS ${sql}`)
    else await estimated(session, model, model.estimate, sql)
  } catch (error) {
    throw new CorridorError('ModelFailed', `${id}: ${error instanceof Error ? error.message : String(error)}`, {
      place: id,
      cause: error,
    })
  }
  await checkColumns(session, model)
  await checkGrain(session, model)
}

/** The SELECT gives what goes into the estimate; what comes out is the answer. */
const estimated = async (session: Session, model: Model, estimate: Estimate, sql: string): Promise<void> => {
  const given = await session.rows(`FROM (${sql}) ORDER BY ALL LIMIT ${estimate.maxRows + 1}`)
  if (given.length > estimate.maxRows)
    throw new RangeError(`its estimate takes at most ${estimate.maxRows} rows, and more were given`)
  await session.run(`CREATE OR REPLACE TEMP TABLE answer (${ddlColumns(model.columns)})`)
  const rows = estimate.compute(given)
  for (let start = 0; start < rows.length; start += INSERTED_AT_ONCE) {
    const lines = rows.slice(start, start + INSERTED_AT_ONCE).map((row) => {
      const values = model.columns.map(({ name }) => literal(row[name] ?? null))
      return `(${values.join(', ')})`
    })
    await session.run(`INSERT INTO answer VALUES ${lines.join(', ')}`)
  }
}

const INSERTED_AT_ONCE = 500

/** A number that is no number (0/0, an overflow) is not a value. */
const literal = (value: Cell): string => {
  if (typeof value === 'string') return sqlText(value)
  return typeof value === 'number' && !Number.isFinite(value) ? 'NULL' : String(value)
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

/**
 * Takes out of `answer` what may not leave by its terms, and counts it: rows of a row-grain dataset, cells of an aggregate
 * that would show a single source row.
 */
export const withhold = async (session: Session, model: Model): Promise<number> => {
  const count = async (condition: string): Promise<number> =>
    Number((await session.rows(`SELECT count(*) AS n FROM answer WHERE ${condition}`))[0]?.n)
  if (model.isRowGrain) {
    const forbidden = `licence_code IS DISTINCT FROM 'rows'`
    const counted = await count(forbidden)
    await session.run(`DELETE FROM answer WHERE ${forbidden}`)
    return counted
  }
  let cells = 0
  for (const { columns, terms } of model.discloses ?? []) {
    for (const column of columns) {
      const forbidden = `${sqlName(column)} IS NOT NULL AND ${sqlName(terms)} IS DISTINCT FROM 'rows'`
      cells += await count(forbidden)
      await session.run(`UPDATE answer SET ${sqlName(column)} = NULL WHERE ${forbidden}`)
    }
  }
  return cells
}
