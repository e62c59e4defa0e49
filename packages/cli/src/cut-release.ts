import { loadInputs } from '@corridor/aggregation'
import { datasetId, type Model, modelSql, type Session, sqlName, sqlText } from '@corridor/contracts'
import type { CorridorWorld } from './world.ts'

const relationOf = (id: string): string => id.split('.').map(sqlName).join('.')

/** Row-grain datasets whose rows say since when they were known, those of `history` included. */
const dated = (models: readonly Model[]): readonly Model[] =>
  models.filter(({ isRowGrain, columns }) => isRowGrain && columns.some(({ name }) => name === 'known_at'))

/**
 * Leaves in the row-grain datasets of the session only the rows that became known after a moment. What is computed from several rows
 * stays as it is: it has no date of its own.
 */
export const keepUpdatedAfter = async (session: Session, models: readonly Model[], moment: string): Promise<void> => {
  for (const model of dated(models)) {
    const id = datasetId(model)
    await putInPlace(session, id, `FROM ${relationOf(id)} WHERE known_at > TIMESTAMP ${sqlText(moment)}`)
  }
}

/**
 * Row-grain datasets that carry over, row by row, what one kind of record says: only of these does each version give one row
 * by itself. Where a SELECT holds rows against each other, versions would be held against versions of another time.
 */
export const carriesOver = (model: Model, sql: string): boolean => {
  const [kind, ...others] = model.inputs.filter((input) => !input.startsWith('reference.'))
  const columns = model.columns.map(({ name }) => name)
  const isPlain = !/\bOVER\s*\(|\bGROUP\s+BY\b|\bDISTINCT\b|\bUNION\b|\bWITH\b/i.test(sql.replaceAll(/--[^\n]*/g, ''))
  return (
    model.isRowGrain &&
    kind?.startsWith('current.') === true &&
    others.length === 0 &&
    isPlain &&
    ['source_id', 'snapshot_id', 'record_number', 'known_at'].every((name) => columns.includes(name))
  )
}

/**
 * Shows all versions in the row-grain datasets of the session that can carry them, each with known_from and known_to: what `history.<kind>` holds
 * there, but for versions that were never in force. A withdrawn fact ends with the known_to of its last version.
 */
export const showVersions = async (world: CorridorWorld, session: Session, folder: string): Promise<void> => {
  const { models } = world.shelves
  const sqls = new Map(
    await Promise.all(models.map(async (model) => [model, await modelSql(world.readText, model)] as const)),
  )
  const carrying = models.filter((model) => carriesOver(model, sqls.get(model) ?? ''))
  for (const input of new Set(carrying.flatMap(({ inputs }) => inputs))) {
    const [subject = '', name = ''] = input.split('.')
    if (subject === 'current') {
      const inForce = 'NOT is_tombstone AND (known_to IS NULL OR known_to > known_from)'
      await putInPlace(session, input, `FROM history.${sqlName(name)} WHERE ${inForce}`)
    } else if ((await typeOf(session, input)) === undefined) {
      const text = await world.readText(`datasets/reference/${name}.csv`)
      await loadInputs(session, folder, { [input]: { from: 'csv', text } })
    }
  }
  for (const model of carrying) await showVersionsOf(session, model, sqls.get(model) ?? '')
}

const showVersionsOf = async (session: Session, model: Model, sql: string): Promise<void> => {
  const kind = model.inputs.find((input) => input.startsWith('current.')) ?? ''
  const told = new Set((await session.rows(`DESCRIBE FROM ${kind}`)).map((row) => String(row.column_name)))
  const shared = model.columns.map(({ name }) => name).filter((name) => told.has(name))
  // Versions of one fact share what is unique at one moment.
  await session.run(`CREATE OR REPLACE TEMP TABLE answer AS ${sql}`)
  const same = shared.map((name) => `a.${sqlName(name)} IS NOT DISTINCT FROM v.${sqlName(name)}`).join(' AND ')
  await putInPlace(
    session,
    datasetId(model),
    `SELECT a.*, v.known_from, v.known_to FROM answer AS a LEFT JOIN ${kind} AS v ON ${same}`,
  )
}

/** A table of that name in place of what stood there. */
const putInPlace = async (session: Session, id: string, from: string): Promise<void> => {
  const name = relationOf(id)
  const [schema = ''] = id.split('.')
  await session.run(`CREATE SCHEMA IF NOT EXISTS ${sqlName(schema)}`)
  await session.run(`CREATE OR REPLACE TEMP TABLE put_in_place AS ${from}`)
  const stood = await typeOf(session, id)
  if (stood !== undefined) await session.run(`DROP ${stood === 'VIEW' ? 'VIEW' : 'TABLE'} ${name}`)
  await session.run(`CREATE TABLE ${name} AS FROM put_in_place`)
  await session.run('DROP TABLE put_in_place')
}

const typeOf = async (session: Session, id: string): Promise<string | undefined> => {
  const [found] = await session.rows(
    `SELECT table_type FROM information_schema.tables WHERE table_schema || '.' || table_name = ${sqlText(id)}`,
  )
  return found && String(found.table_type)
}
