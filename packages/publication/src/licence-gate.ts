import {
  CorridorError,
  type Disclosure,
  datasetId,
  type Field,
  type Model,
  type OpenEngine,
  originColumns,
  type Row,
  type Session,
  type Shelves,
  sqlName,
  sqlText,
} from '@corridor/contracts'
import { defineFigureMacros, figureColumns, figuresSql, marksOf } from './figure-sql.ts'
import { loadReport } from './report-lines.ts'
import { gatherFigures, type KindHistory } from './restricted-figures.ts'

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
  /** JSON reports. */
  readonly reports: readonly { readonly name: string; readonly path: string }[]
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
    for (const report of database === undefined ? task.reports : []) leaks.push(...(await reportLeaks(session, report)))
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

const keyOf = (grain: readonly string[]): string =>
  grain.length === 0
    ? `''`
    : `concat_ws(', ', ${grain.map((name) => `'${name}=' || CAST(${sqlName(name)} AS VARCHAR)`).join(', ')})`

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
    for (const column of figureColumns(each.columns)) {
      const terms = each.discloses.find(({ columns }) => columns.includes(column))?.terms
      const extra = `${marks.sources} AS sources, ${sqlText(each.name)} AS dataset, ${sqlText(column)} AS shown,
        ${keyOf(each.grain)} AS key, ${terms === undefined ? 'FALSE' : `${sqlName(terms)} = 'rows'`} AS is_declared, FALSE AS in_text`
      for (const select of figuresSql(each.relation, column, marks, extra, [1])) await keepLeaving(session, select)
    }
    if (!each.isRowGrain) await gatherTexts(session, each)
  }
}

const keepLeaving = (session: Session, select: string): Promise<void> =>
  session.run(`INSERT INTO leaving BY NAME SELECT * FROM (${select}) WHERE digits IN (SELECT digits FROM restricted)`)

/** Numbers inside sentences (what a check says of a row), with the areas and years that the row names. */
const gatherTexts = async (session: Session, { name, relation, columns, grain }: Leaving): Promise<void> => {
  const texts = columns.filter(
    ({ name: column, type }) =>
      type === 'text' &&
      !(originColumns as readonly string[]).includes(column) &&
      !/(_id|^url|^file|^sha256|^title|^description|^definition|_title|_name|_wording|_path|^citation|^publisher)$/.test(
        column,
      ),
  )
  const years = columns.some((column) => column.name === 'year') ? 'CAST("year" AS VARCHAR)' : 'NULL'
  const codes = columns.filter(({ lookup }) => lookup === 'areas').map(({ name: column }) => sqlName(column))
  for (const { name: column } of texts) {
    const words = `concat_ws(' ', ${[years, ...codes, ...texts.map((text) => sqlName(text.name))].join(', ')})`
    await keepLeaving(
      session,
      numbersSql(
        `SELECT ${sqlName(column)} AS said, ${words} AS words, ${sqlText(name)} AS dataset, ${sqlText(column)} AS shown, ${keyOf(grain)} AS key FROM ${relation}`,
      ),
    )
  }
}

/** SELECT of the numbers in `said`, once for every year that `words` names. */
const numbersSql = (texts: string): string => `
  SELECT digits(number) AS digits, magnitude(number) AS magnitude, CAST(year AS BIGINT) AS year, areas, '' AS product,
         CAST([] AS VARCHAR[]) AS sources, dataset, shown, key, FALSE AS is_declared, TRUE AS in_text
  FROM (
    SELECT *, unnest(numbers) AS number FROM (
      SELECT dataset, shown, key,
        list_sort(list_distinct(list_filter(regexp_extract_all(words, '\\b[A-Z][A-Z0-9]{1,2}\\b'), lambda each: each <> 'WLD'))) AS areas,
        unnest(CASE WHEN len(regexp_extract_all(words, '\\b(?:19|20)[0-9]{2}\\b')) = 0 THEN [NULL]
               ELSE list_distinct(regexp_extract_all(words, '\\b(?:19|20)[0-9]{2}\\b')) END) AS year,
        list_filter(list_transform(regexp_extract_all(said, '[0-9][0-9., \u00a0\u202f]*[0-9]'),
          lambda each: TRY_CAST(regexp_replace(each, '[, \u00a0\u202f]', '', 'g') AS DOUBLE)), lambda each: each > 0) AS numbers
      FROM (${texts})))`

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

/** Numbers of a JSON report that are those of a restricted record and stand in no dataset that leaves. */
const reportLeaks = async (
  session: Session,
  { name, path }: GateTask['reports'][number],
): Promise<readonly string[]> => {
  await session.run('CREATE OR REPLACE TEMP TABLE datasets_leaving AS SELECT DISTINCT digits FROM leaving')
  await session.run('DELETE FROM leaving')
  await loadReport(session, 'told', path)
  await keepLeaving(
    session,
    numbersSql(
      `SELECT line AS said, line AS words, ${sqlText(name)} AS dataset, shown, substr(line, 1, 120) AS key FROM told`,
    ),
  )
  await session.run('DELETE FROM leaving WHERE digits IN (FROM datasets_leaving)')
  return await shownLeaks(session)
}
