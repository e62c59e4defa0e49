import { isNumeric, type Model, type Session, sqlText } from '@corridor/contracts'
import { type Change, DIFFERENCES, toChange } from './compare.ts'

/** Changes that came about in one way, with the largest of them. */
export type ChangeGroup = {
  readonly change: Change['change']
  /** Source of the rows, where the dataset names it. */
  readonly source_id: string | null
  /** Whether the snapshot that says the later state is new in this release; null where the dataset names none. */
  readonly is_new_snapshot: boolean | null
  readonly snapshot_ids: readonly string[]
  readonly rows: number
  readonly cells: number
  /** One change of each of the rows that moved most. */
  readonly largest: readonly Change[]
}

/** What moves because a figure moves: told only where nothing else of the row moved. */
const echo = /(_low|_high|_text|_reason|^flag|_source_id|_citation_id|_status_code|_method_code|_coverage_code)(_usd)?$/

/**
 * The differences that the last comparison left in the session, gathered by how they came about. Of each group the three rows
 * that moved most (in per cent) are given, each by the figure that says most.
 */
export const groupChanges = async (
  session: Session,
  model: Model,
  newSnapshots: readonly string[],
): Promise<readonly ChangeGroup[]> => {
  const list = (words: readonly string[]): string =>
    words.length === 0 ? "('')" : `(${words.map(sqlText).join(', ')})`
  const numbers = model.columns.filter((field) => isNumeric(field.type)).map((field) => field.name)
  const echoes = model.columns.map((field) => field.name).filter((name) => echo.test(name))
  await session.run(`CREATE OR REPLACE TEMP TABLE grouped AS
    SELECT *, snapshot_id IN ${list(newSnapshots)} AS is_new_snapshot,
           CASE WHEN changed_column IN ${list(numbers)} THEN
             abs(TRY_CAST(new AS DOUBLE) - TRY_CAST(old AS DOUBLE)) / nullif(abs(TRY_CAST(old AS DOUBLE)), 0) END AS size,
           CASE WHEN changed_column IN ${list(echoes)} THEN 1 ELSE 0 END AS is_echo
    FROM ${DIFFERENCES}`)
  const groups =
    await session.rows(`SELECT change, source_id, is_new_snapshot, count(DISTINCT key) AS n, count(*) AS cells,
      string_agg(DISTINCT snapshot_id, ',' ORDER BY snapshot_id) AS snapshots
    FROM grouped GROUP BY ALL ORDER BY max(size) DESC NULLS LAST, n DESC, change, source_id, is_new_snapshot`)
  const found: ChangeGroup[] = []
  for (const group of groups) {
    const same = ['change', 'source_id', 'is_new_snapshot']
      .map((column) => {
        const value = group[column]
        return `${column} IS NOT DISTINCT FROM ${typeof value === 'string' ? sqlText(value) : String(value ?? null)}`
      })
      .join(' AND ')
    const largest = await session.rows(`SELECT * FROM (
        SELECT *, row_number() OVER (PARTITION BY key ORDER BY is_echo, size DESC NULLS LAST, changed_column) AS nth FROM grouped WHERE ${same})
      WHERE nth = 1 ORDER BY is_echo, size DESC NULLS LAST, key LIMIT 3`)
    found.push({
      change: group.change as Change['change'],
      source_id: group.source_id as string | null,
      is_new_snapshot: group.is_new_snapshot as boolean | null,
      snapshot_ids: group.snapshots === null ? [] : String(group.snapshots).split(','),
      rows: Number(group.n),
      cells: Number(group.cells),
      largest: largest.map((row) => toChange(model, row)),
    })
  }
  return found
}
