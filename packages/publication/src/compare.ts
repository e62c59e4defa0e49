import {
  type Cell,
  datasetId,
  isNumeric,
  type Model,
  type Row,
  type Session,
  sqlName,
  sqlText,
} from '@corridor/contracts'

/** Columns of a grain that people need not read to know which fact is meant. */
const silent = [
  'is_cumulative',
  'bound_code',
  'modality_code',
  'product_scheme_code',
  'unit_code',
  'definition',
  'citation_id',
  'citation_place',
  'coverage_code',
  'region_basis_code',
  'partner_basis_code',
  'trade_system_code',
  'valuation_code',
  'investor_basis_code',
  'principle_code',
]

/** One cell, or one row, that differs between two versions of a dataset. */
export type Change = {
  readonly dataset: string
  readonly change: 'added' | 'removed' | 'changed'
  /** Grain columns that are not null, as `name=value`. */
  readonly key: string
  /** The same for people: values alone, without those that say the usual. */
  readonly label: string
  readonly column: string | null
  readonly before: Cell
  readonly after: Cell
  /** When the world could know the later state, and which snapshot says so, where the dataset carries them. */
  readonly known_at: string | null
  readonly snapshot_id: string | null
}

/** The table that a comparison leaves in its session: key, label, known_at, snapshot_id, source_id, change, changed_column, old, new. */
export const DIFFERENCES = 'differences'

/** Columns that say where and when a row was recorded, not what it states: their change alone is no change of the data. */
const trace = ['snapshot_id', 'partition_id', 'record_number', 'locator', 'recorded_at', 'known_at', 'known_basis']

/**
 * What changed between two Parquet files of one dataset, row by row and cell by cell; `undefined` stands for a release
 * without the dataset. Rows are matched by the grain. At most `limit` changes are given, in the order of the key.
 */
export const compareDataset = async (
  session: Session,
  model: Model,
  before: string | undefined,
  after: string | undefined,
  limit: number,
): Promise<{ readonly changes: readonly Change[]; readonly counts: Readonly<Record<Change['change'], number>> }> => {
  const empty = `SELECT * FROM read_parquet(${sqlText(before ?? after ?? '')}) WHERE FALSE`
  const table = (path: string | undefined): string =>
    path === undefined ? empty : `SELECT * FROM read_parquet(${sqlText(path)})`
  const columns = await sharedColumns(session, before ?? after ?? '', after ?? before ?? '')
  const grain = model.grain.filter((column) => columns.includes(column))
  const rest = columns.filter((column) => !grain.includes(column) && !trace.includes(column))
  const same = grain.map((column) => `b.${sqlName(column)} IS NOT DISTINCT FROM a.${sqlName(column)}`).join(' AND ')
  const keyed = (column: string): string =>
    `coalesce(CAST(a.${sqlName(column)} AS VARCHAR), CAST(b.${sqlName(column)} AS VARCHAR))`
  const key = `concat_ws(', ', ${grain.map((column) => `'${column}=' || ${keyed(column)}`).join(', ')})`
  const spoken = grain.filter((column) => !silent.includes(column))
  const label = `concat_ws(', ', ${(spoken.length > 0 ? spoken : grain).map((column) => `nullif(${keyed(column)}, 'TOTAL')`).join(', ')})`
  const traced = (column: string): string =>
    columns.includes(column) ? `CAST(coalesce(a.${column}, b.${column}) AS VARCHAR)` : 'CAST(NULL AS VARCHAR)'
  await session.run(`CREATE OR REPLACE TEMP TABLE matched AS
    SELECT ${key} AS key, ${label} AS label, ${traced('known_at')} AS known_at, ${traced('snapshot_id')} AS snapshot_id, ${traced('source_id')} AS source_id, b.is_there AS was_there, a.is_there AS is_there,
           ${[...rest.map((column) => `CAST(b.${sqlName(column)} AS VARCHAR) AS ${sqlName(`b:${column}`)}, CAST(a.${sqlName(column)} AS VARCHAR) AS ${sqlName(`a:${column}`)}`), 'TRUE AS matched'].join(', ')}
    FROM (SELECT *, TRUE AS is_there FROM (${table(before)})) AS b
    FULL JOIN (SELECT *, TRUE AS is_there FROM (${table(after)})) AS a ON ${same}`)
  const cells = rest.map(
    (
      column,
    ) => `SELECT key, label, known_at, snapshot_id, source_id, 'changed' AS change, ${sqlText(column)} AS changed_column, ${sqlName(`b:${column}`)} AS old, ${sqlName(`a:${column}`)} AS new
      FROM matched WHERE was_there AND is_there AND ${sqlName(`b:${column}`)} IS DISTINCT FROM ${sqlName(`a:${column}`)}`,
  )
  const rows = [
    `SELECT key, label, known_at, snapshot_id, source_id, 'added' AS change, CAST(NULL AS VARCHAR) AS changed_column, CAST(NULL AS VARCHAR) AS old, CAST(NULL AS VARCHAR) AS new FROM matched WHERE was_there IS NULL`,
    `SELECT key, label, known_at, snapshot_id, source_id, 'removed', NULL, NULL, NULL FROM matched WHERE is_there IS NULL`,
  ]
  await session.run(`CREATE OR REPLACE TEMP TABLE ${DIFFERENCES} AS ${[...rows, ...cells].join(' UNION ALL ')}`)
  const found = await session.rows(`SELECT * FROM ${DIFFERENCES} ORDER BY key, change, changed_column LIMIT ${limit}`)
  const counted = await session.rows(`SELECT change, count(*) AS n FROM ${DIFFERENCES} GROUP BY change`)
  const count = (change: string): number => Number(counted.find((row) => row.change === change)?.n ?? 0)
  return {
    changes: found.map((row) => toChange(model, row)),
    counts: { added: count('added'), removed: count('removed'), changed: count('changed') },
  }
}

const sharedColumns = async (session: Session, one: string, other: string): Promise<readonly string[]> => {
  const names = async (path: string): Promise<readonly string[]> =>
    (await session.rows(`DESCRIBE FROM read_parquet(${sqlText(path)})`)).map((row) => String(row.column_name))
  const others = new Set(await names(other))
  return (await names(one)).filter((name) => others.has(name))
}

export const toChange = (model: Model, row: Row): Change => ({
  dataset: datasetId(model),
  change: row.change as Change['change'],
  key: String(row.key),
  label: String(row.label),
  column: row.changed_column as string | null,
  before: asCell(model, row, row.old),
  after: asCell(model, row, row.new),
  known_at: row.known_at as string | null,
  snapshot_id: row.snapshot_id as string | null,
})

/** Cells were compared as text; those of number columns become numbers again, codes stay text. */
const asCell = (model: Model, row: Row, value: Cell | undefined): Cell => {
  const type = model.columns.find((field) => field.name === row.changed_column)?.type
  return type !== undefined && isNumeric(type) && typeof value === 'string' ? Number(value) : (value ?? null)
}
