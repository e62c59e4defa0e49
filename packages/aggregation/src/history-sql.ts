import { type Kind, recordColumns } from '@corridor/contracts'

/** Columns that say which fact a record of this kind is: its source and what that adds included. */
export const keyColumns = (kind: Kind): readonly string[] => ['source_id', ...kind.key, 'key_detail']

/** Columns that say where and when a row was recorded, not what it says. */
const trace = [
  'partition_id',
  'snapshot_id',
  'record_number',
  'locator',
  'citation_id',
  'citation_place',
  'known_at',
  'known_basis',
  'recorded_at',
]

/**
 * The history of a kind by the two clocks, as one SELECT over `records` (all records of all snapshots, with partition_id
 * and snapshot_id) and `snapshots` (one row per snapshot: is_complete, edition_at, retrieved_at, covers, absence).
 *
 * Values of one key stand in the order (known_at, recorded_at, snapshot_sha), never in the order of arrival. A row that says
 * the same as the one before it opens no new version. A complete snapshot whose changes are our own corrections restates
 * what stood before it: the world knew the corrected row, terms and dates included, since it knew the fact. A key that is absent from a complete snapshot of its partition which
 * covers it (by its declaration, or by its content) gets a tombstone, if what was last said of the key came from that partition: known when that snapshot was,
 * or, where absence means our own correction, since the value itself was known, so that it is never shown.
 */
export const historySql = (kind: Kind): string => {
  const key = keyColumns(kind)
  const keys = key.join(', ')
  const same = (a: string, b: string): string =>
    key.map((column) => `${a}.${column} IS NOT DISTINCT FROM ${b}.${column}`).join(' AND ')
  const columns = recordColumns(kind)
  const others = columns.filter((column) => !key.includes(column))
  const clock = 'known_at, recorded_at, snapshot_sha'
  const said = others.filter((column) => !trace.includes(column))
  const version = `row(${['is_tombstone', ...said].join(', ')})`
  return `
WITH seen AS (
  SELECT r.* REPLACE (CASE WHEN s.is_complete AND s.absence = 'our_correction'
           THEN last_value(r.known_at) OVER (PARTITION BY ${[...key, 'partition_id'].map((column) => `r.${column}`).join(', ')}
             ORDER BY r.recorded_at, r.snapshot_id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
           ELSE r.known_at END AS known_at),
         FALSE AS is_tombstone, split_part(r.snapshot_id, '-', -1) AS snapshot_sha
  FROM records AS r
  JOIN snapshots AS s USING (source_id, partition_id, snapshot_id)
), known_keys AS (
  SELECT ${keys}, partition_id, min_by(record_number, (known_at, snapshot_id)) AS record_number,
         min_by(snapshot_id, (known_at, snapshot_id)) AS first_snapshot_id
  FROM seen GROUP BY ${keys}, partition_id
), content AS (
  SELECT DISTINCT r.source_id, r.partition_id, r.snapshot_id, ${coverOf(kind, 'r', 's.complete_for')} AS cover
  FROM seen AS r JOIN snapshots AS s USING (source_id, partition_id, snapshot_id)
  WHERE s.complete_for IS NOT NULL
), limits AS (
  SELECT r.source_id, r.partition_id, r.snapshot_id, ${kind.key.map((column) => `list(DISTINCT CAST(r.${column} AS VARCHAR)) AS all_${column}`).join(', ')}
  FROM seen AS r JOIN snapshots AS s USING (source_id, partition_id, snapshot_id)
  WHERE s.limited_by IS NOT NULL GROUP BY r.source_id, r.partition_id, r.snapshot_id
), absent AS (
  SELECT k.*, s.snapshot_id AS absent_from, s.absence, coalesce(s.edition_at, s.retrieved_at) AS absent_at,
         s.retrieved_at AS absence_recorded_at,
         CASE WHEN s.edition_at IS NULL THEN 'retrieved' ELSE 'edition' END AS absent_basis
  FROM known_keys AS k
  JOIN snapshots AS s ON s.source_id = k.source_id AND s.partition_id = k.partition_id
   AND s.is_complete AND s.snapshot_id <> k.first_snapshot_id${covers(kind)}
   -- What we could not read, the publisher did not withdraw.
   AND (s.absence = 'our_correction' OR coalesce(s.rejected_count, 0) = 0)
  LEFT JOIN limits AS l ON l.source_id = s.source_id AND l.partition_id = s.partition_id AND l.snapshot_id = s.snapshot_id
  WHERE NOT EXISTS (SELECT 1 FROM seen AS r WHERE r.partition_id = k.partition_id AND r.snapshot_id = s.snapshot_id
    AND ${same('r', 'k')})
    AND (s.complete_for IS NULL OR EXISTS (SELECT 1 FROM content AS c WHERE c.source_id = s.source_id
      AND c.partition_id = s.partition_id AND c.snapshot_id = s.snapshot_id
      AND c.cover = ${coverOf(kind, 'k', 's.complete_for')}))
    AND ${kind.key.map((column) => `(NOT coalesce(list_contains(s.limited_by, '${column}'), FALSE) OR k.${column} IS NULL OR list_contains(l.all_${column}, CAST(k.${column} AS VARCHAR)))`).join('\n    AND ')}
), tombstones AS (
  SELECT ${columns
    .map((column) => {
      if (key.includes(column) || column === 'partition_id' || column === 'record_number') return `a.${column}`
      if (column === 'snapshot_id') return 'a.absent_from AS snapshot_id'
      if (column === 'locator') return "'absent' AS locator"
      if (column === 'known_at') {
        return `CASE WHEN a.absence = 'our_correction' THEN (SELECT max(r.known_at) FROM seen AS r
          WHERE r.partition_id = a.partition_id AND ${same('r', 'a')} AND r.recorded_at <= a.absence_recorded_at)
          ELSE a.absent_at END AS known_at`
      }
      if (column === 'known_basis') return 'a.absent_basis AS known_basis'
      if (column === 'recorded_at') return 'a.absence_recorded_at AS recorded_at'
      if (column === 'licence_code') return `'rows' AS licence_code`
      return `NULL AS ${column}`
    })
    .join(', ')},
         TRUE AS is_tombstone, split_part(a.absent_from, '-', -1) AS snapshot_sha
  FROM absent AS a
), told AS (
  SELECT * FROM seen UNION ALL BY NAME SELECT * FROM tombstones WHERE known_at IS NOT NULL
), ordered AS (
  SELECT *, lag(CASE WHEN NOT is_tombstone THEN partition_id END IGNORE NULLS)
              OVER (PARTITION BY ${keys} ORDER BY ${clock}, snapshot_id, record_number) AS spoken_by
  FROM told
), effective AS (
  SELECT *, lag(${version}) OVER (PARTITION BY ${keys} ORDER BY ${clock}, snapshot_id, record_number) AS version_before,
         lag(TRUE) OVER (PARTITION BY ${keys} ORDER BY ${clock}, snapshot_id, record_number) AS has_before
  FROM ordered WHERE NOT is_tombstone OR spoken_by = partition_id
), versions AS (
  SELECT * FROM effective WHERE has_before IS NULL OR version_before IS DISTINCT FROM ${version}
)
SELECT ${[...key, ...others].join(', ')}, is_tombstone, known_at AS known_from,
       lead(known_at) OVER (PARTITION BY ${keys} ORDER BY ${clock}, snapshot_id, record_number) AS known_to
FROM versions`
}

/**
 * What a key has in common with those that a snapshot is complete for by its content: the same values in the columns that
 * `list` names and in the period, and the same other columns broken down.
 */
const coverOf = (kind: Kind, row: string, list: string): string => {
  const parts = kind.key.map((column) => {
    const value = `coalesce(CAST(${row}.${column} AS VARCHAR), '')`
    return column.startsWith('period_')
      ? value
      : `CASE WHEN list_contains(${list}, '${column}') THEN ${value} ELSE CAST(${row}.${column} IS NULL AS VARCHAR) END`
  })
  return `concat_ws(chr(31), ${parts.join(', ')})`
}

/** A snapshot speaks only for the areas, flows and periods that it covers; null covers all of the partition. */
const covers = (kind: Kind): string => {
  const area = ['reporter_code', 'area_code', 'host_area_code'].find((column) => kind.key.includes(column))
  const clauses = [
    ...(area === undefined ? [] : [`(s.covers_areas IS NULL OR list_contains(s.covers_areas, k.${area}))`]),
    ...(kind.key.includes('flow_code')
      ? ['(s.covers_flows IS NULL OR list_contains(s.covers_flows, k.flow_code))']
      : []),
    ...(kind.key.includes('period_start')
      ? [
          '(s.covers_from IS NULL OR k.period_start >= s.covers_from)',
          '(s.covers_to IS NULL OR k.period_end <= s.covers_to)',
        ]
      : []),
  ]
  return clauses.map((clause) => `\n   AND ${clause}`).join('')
}

/** What was known at a moment: `moment` is an SQL expression of a timestamp, or undefined for now. */
export const currentSql = (historyName: string, moment: string | undefined): string =>
  moment === undefined
    ? `SELECT * FROM ${historyName} WHERE known_to IS NULL AND NOT is_tombstone`
    : `SELECT * FROM ${historyName} WHERE known_from <= ${moment} AND (known_to IS NULL OR known_to > ${moment}) AND NOT is_tombstone`

/** The history as far as it was known at a moment: what came later is not there, and what it closed is still open. */
export const versionsSql = (historyName: string, moment: string | undefined): string =>
  moment === undefined
    ? `SELECT * FROM ${historyName}`
    : `SELECT * REPLACE (CASE WHEN known_to <= ${moment} THEN known_to END AS known_to)
       FROM ${historyName} WHERE known_from <= ${moment}`
