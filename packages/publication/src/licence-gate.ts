import {
  CorridorError,
  type Disclosure,
  datasetId,
  type Field,
  type FileReaders,
  type Model,
  type OpenEngine,
  type Row,
  rowKeySql,
  type Session,
  type Shelves,
  sqlName,
  sqlText,
} from '@corridor/contracts'
import { defineFigureMacros, figureColumns, figuresSql, marksOf } from './figure-sql.ts'
import { type LeavingReport, loadReport } from './report-lines.ts'
import { gatherFigures, type KindHistory } from './restricted-figures.ts'
import { gatherReport, gatherTexts, keepLeaving } from './texts-leaving.ts'

/** Something that is about to leave. */
type Leaving = {
  readonly name: string
  /** What to read it from, in SQL. */
  readonly relation: string
  readonly columns: readonly Field[]
  readonly grain: readonly string[]
  readonly isRowGrain: boolean
  readonly discloses: readonly Disclosure[]
}

export type GateTask = {
  readonly shelves: Shelves
  readonly histories: readonly KindHistory[]
  readonly datasets: readonly { readonly model: Model; readonly path: string }[]
  readonly reports: readonly LeavingReport[]
  readonly readWorkbook: FileReaders['readWorkbook']
  /** English names of areas, by code: a report names areas so. */
  readonly areaNames: Readonly<Record<string, string>>
  /** A DuckDB file: then only what it holds beside the datasets is asked about. */
  readonly database?: string
}

/** Leaks that a message names one by one. */
const NAMED = 5

/**
 * Holds what is about to leave against the terms of every record, without trusting the models that made it: no row and no
 * disclosing cell whose terms are not `rows`, and no number that is the figure of a restricted record of the same year, areas
 * and product, unless a record that may leave states it too, or the row names other sources.
 * @throws LicenceForbidsRelease naming dataset, column, row and source of each leak
 */
export const refuseLeaks = async (openEngine: OpenEngine, task: GateTask): Promise<void> => {
  await using session = await openEngine()
  const { database } = task
  const leaving = database === undefined ? task.datasets.map(asLeaving) : await besideDatasets(session, task, database)
  const leaks = (await Promise.all(leaving.map((each) => statedLeaks(session, task.shelves, each)))).flat()
  if (leaving.length === 0) return
  await defineFigureMacros(session)
  if (await gatherFigures(session, task.shelves, task.histories)) {
    await gatherLeaving(session, leaving)
    leaks.push(...(await shownLeaks(session)))
    await session.run('CREATE OR REPLACE TEMP TABLE datasets_leaving AS SELECT DISTINCT digits FROM leaving')
    for (const report of database === undefined ? task.reports : [])
      leaks.push(...(await reportLeaks(session, task, report)))
  }
  if (leaks.length === 0) return
  const more = leaks.length > NAMED ? `; and ${leaks.length - NAMED} more` : ''
  throw new CorridorError('LicenceForbidsRelease', leaks.slice(0, NAMED).join('; ') + more)
}

const asLeaving = ({ model, path }: GateTask['datasets'][number]): Leaving => ({
  name: datasetId(model),
  relation: `read_parquet(${sqlText(path)})`,
  columns: model.columns,
  grain: model.grain,
  isRowGrain: model.isRowGrain,
  discloses: model.discloses ?? [],
})

/** Tables of the database that are no dataset of the release: those with terms by row hold one record per row. */
const besideDatasets = async (session: Session, task: GateTask, path: string): Promise<readonly Leaving[]> => {
  await session.run(`ATTACH ${sqlText(path)} AS held (READ_ONLY)`)
  const columns = await session.rows(`SELECT schema_name, table_name, column_name FROM duckdb_columns()
    WHERE database_name = 'held' AND NOT internal ORDER BY ALL`)
  const datasets = new Set(task.datasets.map(({ model }) => datasetId(model)))
  const tables = new Map<string, Field[]>()
  for (const row of columns) {
    const id = `${row.schema_name}.${row.table_name}`
    if (datasets.has(id) || row.schema_name === 'reference') continue
    tables.set(id, [...(tables.get(id) ?? []), ...fieldOf(task.shelves, String(row.column_name))])
  }
  return [...tables].map(([id, fields]) => ({
    name: `corridor.duckdb ${id}`,
    relation: `held.${id.split('.').map(sqlName).join('.')}`,
    columns: fields,
    grain: [],
    // Counts of rows and bytes are ours.
    isRowGrain:
      fields.some(({ name }) => name === 'licence_code') &&
      fields.some(({ type }) => ['money', 'quantity', 'double'].includes(type)),
    discloses: [],
  }))
}

/** A column of a name that the shelves do not know is none that a figure could be told by. */
const fieldOf = (shelves: Shelves, name: string): readonly Field[] => {
  try {
    return [shelves.field(name)]
  } catch {
    return []
  }
}

const keyOf = (grain: readonly string[]): string => (grain.length === 0 ? `''` : rowKeySql({ grain }))

/** What its own columns forbid: rows and cells beside terms that are not `rows`, values of rejected records of restricted sources. */
const statedLeaks = async (session: Session, shelves: Shelves, leaving: Leaving): Promise<readonly string[]> => {
  const { relation, columns, isRowGrain, discloses, grain } = leaving
  const names = columns.map(({ name }) => name)
  const source = names.includes('source_id') ? 'source_id' : `'a source'`
  const found = async (what: string, terms: string, condition: string): Promise<readonly string[]> => {
    const rows = await session.rows(`SELECT ${keyOf(grain)} AS key, ${source} AS source, ${terms} AS terms
      FROM ${relation} WHERE ${condition} ORDER BY ALL LIMIT ${NAMED}`)
    return rows.map((row) => leakText(leaving.name, what, row))
  }
  const restricted = shelves.sources.filter(({ licence }) => licence.code !== 'rows').map(({ id }) => sqlText(id))
  return [
    ...(isRowGrain ? await found('row', 'licence_code', `licence_code IS DISTINCT FROM 'rows'`) : []),
    ...(
      await Promise.all(
        discloses.flatMap(({ columns: shown, terms }) =>
          shown.map((column) =>
            found(
              column,
              sqlName(terms),
              `${sqlName(column)} IS NOT NULL AND ${sqlName(terms)} IS DISTINCT FROM 'rows'`,
            ),
          ),
        ),
      )
    ).flat(),
    ...(names.includes('rejected_value') && restricted.length > 0
      ? await found(
          'rejected_value',
          `'restricted'`,
          `rejected_value IS NOT NULL AND source_id IN (${restricted.join(', ')})`,
        )
      : []),
  ]
}

const leakText = (dataset: string, what: string, { key, source, terms }: Row): string =>
  `${dataset}${what === 'row' ? '' : ` ${what}`} (${key}) shows what ${source} says, whose terms are ${terms ?? 'unknown'}`

/** Makes `leaving`: every number about to leave whose digits are those of a restricted figure. */
const gatherLeaving = async (session: Session, all: readonly Leaving[]): Promise<void> => {
  await session.run(`CREATE OR REPLACE TEMP TABLE leaving (digits BIGINT, magnitude INTEGER, year BIGINT, areas VARCHAR[],
    product VARCHAR, sources VARCHAR[], dataset VARCHAR, shown VARCHAR, key VARCHAR, is_declared BOOLEAN, in_text BOOLEAN)`)
  for (const each of all) {
    const marks = marksOf(each.columns)
    const figures = figureColumns(each.columns).map((column) => {
      const terms = each.discloses.find(({ columns }) => columns.includes(column))?.terms
      const isDeclared = terms === undefined ? 'FALSE' : `${sqlName(terms)} = 'rows'`
      return { column, told: { shown: sqlText(column), is_declared: isDeclared } }
    })
    const extra = `${marks.sources} AS sources, ${sqlText(each.name)} AS dataset, ${keyOf(each.grain)} AS key, FALSE AS in_text`
    if (figures.length > 0) await keepLeaving(session, figuresSql(each.relation, figures, marks, extra, [1]))
    if (!each.isRowGrain) await gatherTexts(session, each, keyOf(each.grain))
  }
}

/** Numbers of `leaving` that no permitted record, no other source and no sum accounts for. */
const shownLeaks = async (session: Session): Promise<readonly string[]> => {
  const rows = await session.rows(`
    SELECT l.dataset, l.shown, l.key, min(r.source_id) AS source, min(r.licence_code) AS terms
    FROM leaving AS l
    JOIN restricted AS r ON r.digits = l.digits
     AND is_same_figure(l.digits, l.magnitude, r.magnitude)
     AND (r.year = l.year OR r.year IS NULL OR l.year IS NULL)
     AND (is_same_place(CASE WHEN l.in_text THEN list_intersect(l.areas, r.areas) ELSE l.areas END, r.areas)
       OR (len(l.areas) = 0 AND r.year = l.year AND l.digits % 10 <> 0))
     AND (starts_with(l.product, r.product) OR starts_with(r.product, l.product))
     -- A row that names its sources, and not this one, has the figure from them.
     AND (len(l.sources) = 0 OR list_contains(l.sources, r.source_id) OR list_contains(l.sources, 'several'))
    WHERE NOT EXISTS (SELECT 1 FROM permitted AS p WHERE p.digits = r.digits AND is_same_figure(p.digits, p.magnitude, r.magnitude)
        AND (p.year = r.year OR p.year IS NULL OR r.year IS NULL) AND is_same_place(p.areas, r.areas))
      AND NOT (l.is_declared AND EXISTS (SELECT 1 FROM restricted_sums AS s
        WHERE s.snapshot_id = r.snapshot_id AND s.record_number = r.record_number AND r.kind = 'trade_flows'))
    GROUP BY l.dataset, l.shown, l.key ORDER BY ALL`)
  return rows.map((row) => leakText(String(row.dataset), String(row.shown), row))
}

/** Numbers of a report that are those of a restricted record and stand in no dataset that leaves. */
const reportLeaks = async (
  session: Session,
  { areaNames, readWorkbook }: GateTask,
  report: LeavingReport,
): Promise<readonly string[]> => {
  await session.run('DELETE FROM leaving')
  await loadReport(session, 'told', report, readWorkbook)
  await gatherReport(session, 'told', report.name, areaNames)
  await session.run('DELETE FROM leaving WHERE digits IN (FROM datasets_leaving)')
  return await shownLeaks(session)
}
